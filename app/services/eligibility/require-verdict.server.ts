import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { confirmForm, rejectForm } from "#app/schemas/acts/verdict.ts";
import { requireAct, tellAct } from "#app/services/acts/require-act.server.ts";
import { findVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { findThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { findChecklist } from "./find-checklist.server.ts";
import { tellChecklist } from "./tell-checklist.server.ts";

const verdicts: Readonly<Record<string, string>> = {
  confirm: "eligibility.confirm",
  reject: "eligibility.reject",
};

/** The verdict that an address names, for an officer who may propose it; 404 for anybody else. */
export async function requireVerdict(
  request: Request,
  { id = "", verdict = "" }: { id?: string | undefined; verdict?: string | undefined },
  reading: Omit<Reading, "visitor">,
) {
  const { viewer } = await findVisitor(request, reading.at);
  const found = await findThing(viewer, "nomination", id, reading.at);
  const open = found
    ? (await findChecklist(found)).findings.flatMap(({ rule, outcome }) =>
        outcome === "fail" || outcome === "unknown" ? [rule] : [],
      )
    : [];
  const forms = { "eligibility.confirm": confirmForm(open), "eligibility.reject": rejectForm };
  const act = Object.hasOwn(verdicts, verdict) ? verdicts[verdict] : undefined;
  return requireAct(request, { subject: "nomination", id, act }, reading, forms);
}

type Asked = Awaited<ReturnType<typeof requireVerdict>>;

/** The page of a verdict: the checklist, then the form with a field beside each rule that stands against it. */
export async function tellVerdict(asked: Asked) {
  const words = say(asked.locale);
  const { form, ...told } = await tellAct(asked);
  const fields = form.fields.map((field) => {
    const rule = /^waiver-(.+)$/.exec(field.name)?.[1];
    return rule === undefined
      ? field
      : {
          ...field,
          label: words("verdict.waive", { rule: words(keyOf("rule", rule)) }),
          help: words("verdict.waive.help"),
        };
  });
  const checklist = await tellChecklist(asked.found, asked);
  return { ...told, form: { ...form, fields }, checklist };
}
