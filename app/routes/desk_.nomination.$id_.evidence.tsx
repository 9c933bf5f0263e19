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
import { requireAct, tellAct } from "#app/services/acts/require-act.server.ts";
import { addEvidence } from "#app/services/evidence/add-evidence.server.ts";
import { evidenceForm, tellFile } from "#app/services/evidence/tell-file.server.ts";

export const handle = { hydrate: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

const asking = (
  request: Request,
  params: { id?: string },
  context: LoaderFunctionArgs["context"],
) =>
  requireAct(
    request,
    { subject: "nomination", id: params.id, act: "evidence.begin" },
    { at: arrivalOf(context), locale: localeOf(context) },
    evidenceForm,
  );

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const asked = await asking(request, params, context);
  return { ...(await tellAct(asked)), file: await tellFile(asked) };
}

/** The file streams to the store while the form is read; a refusal keeps what was typed, and no file. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const asked = await asking(request, params, context);
  const added = await addEvidence(request, asked);
  if (added.ok) return redirect(added.to, 303);
  return json(added.reply, added.status);
}

export default function AddEvidence() {
  const { page, form, file } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ActPage page={page}>
      <DrawnForm drawn={form} reply={reply} file={file} />
    </ActPage>
  );
}
