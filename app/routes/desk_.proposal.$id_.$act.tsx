import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActPage } from "#app/components/act-page.tsx";
import { Proposed } from "#app/components/proposed.tsx";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { postAct } from "#app/services/acts/post-act.server.ts";
import { requireAct, tellAct } from "#app/services/acts/require-act.server.ts";
import { tellProposal } from "#app/services/proposals/tell-proposal.server.ts";

export const handle = { hydrate: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

/** Approving, refusing, withdrawing: what it is about stands above the button. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireAct(request, { ...params, subject: "proposal" }, reading);
  const proposed = await tellProposal(asked.found, asked, asked.zone);
  return { ...(await tellAct(asked)), proposed };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireAct(request, { ...params, subject: "proposal" }, reading);
  const outcome = await postAct(asked, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function Answer() {
  const { page, form, version, newId, proposed } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ActPage page={page} reply={reply}>
      <Proposed told={proposed} />
      <DrawnForm drawn={form} reply={reply}>
        {version !== null && <input type="hidden" name="version" value={version} readOnly />}
        <input type="hidden" name="newId" value={newId} readOnly />
      </DrawnForm>
    </ActPage>
  );
}
