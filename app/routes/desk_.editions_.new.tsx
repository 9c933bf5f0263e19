import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmFirst } from "#app/components/confirm-first.tsx";
import { Page } from "#app/components/page.tsx";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireMayBegin } from "#app/services/editions/begin-edition.server.ts";
import { postNewEdition } from "#app/services/editions/post-new-edition.server.ts";
import { tellNewEdition } from "#app/services/editions/tell-new-edition.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const handle = { hydrate: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

/** A new edition from a preset: name, address, opening day; the rest follows and can be changed. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const { viewer } = await requireVisitor(request, at);
  requireMayBegin(viewer);
  const told = await tellNewEdition({ viewer, at, locale: localeOf(context) });
  return { ...told, newId: randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  const reading = { visitor, at, locale: localeOf(context) };
  const outcome = await postNewEdition(reading, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function NewEdition() {
  const { page, form, newId } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page title={page.heading} lead={page.means} trail={page.trail} trailName={page.trailName}>
      <ConfirmFirst reply={reply} />
      <DrawnForm drawn={form} reply={reply}>
        <input type="hidden" name="newId" value={newId} readOnly />
      </DrawnForm>
    </Page>
  );
}
