import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActPage } from "#app/components/act-page.tsx";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { postAct } from "#app/services/acts/post-act.server.ts";
import { requireAct, tellAct } from "#app/services/acts/require-act.server.ts";

export const handle = { hydrate: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

/** The page of any act that has no desk of its own: what it does, its form, and one button. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  return tellAct(await requireAct(request, params, reading));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireAct(request, params, reading);
  const outcome = await postAct(asked, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function Act() {
  const { page, form, version, newId } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ActPage page={page} reply={reply}>
      <DrawnForm drawn={form} reply={reply}>
        {version !== null && <input type="hidden" name="version" value={version} readOnly />}
        <input type="hidden" name="newId" value={newId} readOnly />
      </DrawnForm>
    </ActPage>
  );
}
