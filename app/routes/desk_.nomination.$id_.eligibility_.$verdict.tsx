import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActPage } from "#app/components/act-page.tsx";
import { CheckedRules } from "#app/components/checked-rules.tsx";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { postAct } from "#app/services/acts/post-act.server.ts";
import { requireVerdict, tellVerdict } from "#app/services/eligibility/require-verdict.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

/** The verdict on one nomination: the checklist beside the reasons that are asked for. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  return tellVerdict(await requireVerdict(request, params, reading));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireVerdict(request, params, reading);
  const outcome = await postAct(asked, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function Verdict() {
  const { page, form, version, newId, checklist } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ActPage page={page} reply={reply}>
      <CheckedRules checklist={checklist} />
      <section className="part">
        <h2>{page.heading}</h2>
        <DrawnForm drawn={form} reply={reply}>
          {version !== null && <input type="hidden" name="version" value={version} readOnly />}
          <input type="hidden" name="newId" value={newId} readOnly />
        </DrawnForm>
      </section>
    </ActPage>
  );
}
