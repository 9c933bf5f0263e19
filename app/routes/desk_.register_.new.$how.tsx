import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Page } from "#app/components/page.tsx";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { postMembership } from "#app/services/register/post-membership.server.ts";
import { requireBeginning, tellBeginning } from "#app/services/register/tell-beginning.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const handle = { hydrate: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

/** A city that asks to join, or a membership from before this system. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const reading = { visitor: await requireVisitor(request, at), at, locale: localeOf(context) };
  const beginning = requireBeginning(params.how, reading);
  return { ...(await tellBeginning(beginning, reading)), newId: randomUUID() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const reading = { visitor: await requireVisitor(request, at), at, locale: localeOf(context) };
  const beginning = requireBeginning(params.how, reading);
  const outcome = await postMembership(beginning, reading, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function NewMembership() {
  const { page, form, newId } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page title={page.heading} lead={page.means} trail={page.trail} trailName={page.trailName}>
      <DrawnForm drawn={form} reply={reply}>
        <input type="hidden" name="newId" value={newId} readOnly />
      </DrawnForm>
    </Page>
  );
}
