import { needsStepUp } from "#app/domain/policy/step-up.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { actAddress, addressOf } from "#app/schemas/act-address.ts";
import { type FormReply, formError, readForm, typedOf } from "#app/schemas/read-form.ts";
import { isSteppedUp } from "#app/services/sign-in/step-up.server.ts";
import { findThing } from "#app/services/things/find-things.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import { ruleOf } from "#machines/index.ts";
import type { Refusal } from "#machines/refusal.ts";
import { doAct } from "./do-act.server.ts";
import { type AskedAct, sayTold } from "./require-act.server.ts";

export type ActReply = FormReply & { confirm?: { to: string; name: string } };
export type Posted = { ok: true; to: string } | { ok: false; status: number; reply: ActReply };

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What came of a posted form: where to go on, or the form again with what was typed and what is wrong. */
export async function postAct(asked: AskedAct, posted: FormData): Promise<Posted> {
  const { form, found, visitor, at, locale, possible, zone } = asked;
  const words = say(locale);
  const typed = typedOf(posted, form.fields);
  if (needsStepUp(possible.type, possible.role) && !isSteppedUp(visitor, at)) {
    const to = `/me/confirm?next=${encodeURIComponent(actAddress(found.thing.subject, found.id, possible.type))}`;
    const confirm = { to, name: words("act.confirmLink") };
    return {
      ok: false,
      status: 403,
      reply: { ...formError([words("act.confirmFirst")], typed), confirm },
    };
  }
  const read = readForm(posted, form.fields, (_field, { code, ...figures }) =>
    words(keyOf("issue", code), figures),
  );
  if (!read.ok) return { ok: false, status: 422, reply: read.reply };
  if (form.grave && posted.get("sure") !== "on")
    return { ok: false, status: 422, reply: formError([words("act.sureMissing")], typed) };
  const newId = String(posted.get("newId") ?? "");
  const version = posted.get("version");
  if (!anId.test(newId))
    return { ok: false, status: 422, reply: formError([words("refusal.stale")], typed) };
  const done = await doAct(form, read.values, {
    viewer: visitor.viewer,
    on: found,
    possible,
    zone,
    at,
    expected: typeof version === "string" && /^\d{1,9}$/.test(version) ? Number(version) : null,
    newId,
  });
  if (done.ok) return { ok: true, to: await wayOn(asked, done.seen, possible) };
  const nameOf = await nameRefused(done.refusal, { viewer: visitor.viewer, at, locale });
  const sentences = explain(asTold(done.refusal, asked), { locale, zone, nameOf });
  return { ok: false, status: 409, reply: formError(sentences, typed) };
}

/** A refusal by the state names what the reader is told, never the state itself. */
function asTold(refusal: Refusal, { found, locale, possible: { type } }: AskedAct): Refusal {
  if (refusal.because !== "state" || ruleOf(type).subject !== found.thing.subject) return refusal;
  return { ...refusal, state: sayTold(locale, found) };
}

/** To what was done, where its page is still his to see; to his desk otherwise. */
async function wayOn(
  { visitor, at }: AskedAct,
  seen: { subject: Parameters<typeof findThing>[1]; id: string },
  { type, proposes }: AskedAct["possible"],
): Promise<string> {
  const done = proposes ? "proposal.open" : type;
  const there = await findThing(visitor.viewer, seen.subject, seen.id, at);
  return there ? `${addressOf(seen.subject, seen.id)}?done=${done}` : "/desk";
}
