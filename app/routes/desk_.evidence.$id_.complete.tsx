import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ActPage } from "#app/components/act-page.tsx";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { plain } from "#app/schemas/act-form.ts";
import { postAct } from "#app/services/acts/post-act.server.ts";
import { requireAct, tellAct } from "#app/services/acts/require-act.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

/** For an upload whose end was not heard of: the store is asked whether all of it is there. */
const asking = (
  request: Request,
  params: { id?: string },
  context: LoaderFunctionArgs["context"],
) =>
  requireAct(
    request,
    { subject: "evidence", id: params.id, act: "evidence.complete" },
    { at: arrivalOf(context), locale: localeOf(context) },
    { "evidence.complete": plain },
  );

export const loader = async ({ request, params, context }: LoaderFunctionArgs) =>
  tellAct(await asking(request, params, context));

export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await asking(request, params, context);
  const outcome = await postAct(asked, await request.formData());
  return outcome.ok ? redirect(outcome.to, 303) : json(outcome.reply, outcome.status);
}

export default function Complete() {
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
