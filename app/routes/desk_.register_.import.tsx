import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportForm } from "#app/components/import-form.tsx";
import { ImportPreview } from "#app/components/import-preview.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { applyImport, type Failed } from "#app/services/register/apply-import.server.ts";
import {
  changing,
  IMPORT_AT_MOST,
  type ImportLine,
  readImport,
} from "#app/services/register/read-import.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { requireOfficer } from "#app/services/staff/require-officer.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("import.title") }));

/** A list of cities brought into the register: first what each line would do, then done. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer } = await requireVisitor(request, arrivalOf(context));
  requireOfficer(viewer);
  return { most: IMPORT_AT_MOST, done: new URL(request.url).searchParams.has("done") };
}

type Reply = {
  text: string;
  source: string;
  reason: string;
  reasonMissing: boolean;
  lines: ImportLine[];
  count: number;
  failed: Failed[];
  applied: number;
};

export async function action({ request, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const { viewer } = await requireVisitor(request, at);
  const officer = requireOfficer(viewer);
  const posted = await request.formData();
  const said = (name: string) => String(posted.get(name) ?? "").trim();
  const text = (await textOf(posted)).slice(0, 400_000);
  const [source, reason] = [said("source").slice(0, 500), said("reason").slice(0, 2000)];
  const lines = await readImport(text, source);
  const count = lines.filter(({ fate }) => changing.includes(fate)).length;
  const reply: Reply = {
    ...{ text, source, reason, lines, count },
    ...{ reasonMissing: false, failed: [], applied: 0 },
  };
  if (said("intent") !== "apply") return json(reply, lines.length > 0 ? 200 : 422);
  if (reason.length < 10) return json({ ...reply, reasonMissing: true }, 422);
  const by = { officer, reason, at, locale: localeOf(context) };
  const { applied, failed } = await applyImport(lines, by);
  if (failed.length === 0) return redirect("/desk/register/import?done", 303);
  return json({ ...reply, lines: [], count: 0, failed, applied }, 409);
}

/** What was pasted, or the file that was chosen. */
async function textOf(posted: FormData): Promise<string> {
  const pasted = String(posted.get("list") ?? "");
  const file = posted.get("file");
  return pasted.trim() === "" && file instanceof File && file.size < 1_000_000
    ? file.text()
    : pasted;
}

export default function Import() {
  const { most, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  return (
    <Page
      title={words("import.title")}
      lead={words("import.lead")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: "/desk/register", name: words("upkeep.title") },
      ]}
      trailName={words("frame.trail")}
    >
      {done && !reply && <Notice title={words("import.done")} />}
      {reply && <ImportPreview reply={reply} />}
      <ImportForm reply={reply} most={most} />
    </Page>
  );
}
