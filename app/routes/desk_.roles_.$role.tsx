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
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { DrawnForm } from "#app/forms/drawn-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { postOffer } from "#app/services/roles/post-offer.server.ts";
import { requireOffer, tellOffer } from "#app/services/roles/tell-offer.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const handle = { hydrate: true };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.page.title }] : [];

/** Offering a role to somebody who may not be known here yet. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const reading = { visitor: await requireVisitor(request, at), at, locale: localeOf(context) };
  const name = requireOffer(params.role, reading);
  const told = await tellOffer(name, new URL(request.url).searchParams, reading);
  return { ...told, newId: randomUUID() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const at = arrivalOf(context);
  const reading = { visitor: await requireVisitor(request, at), at, locale: localeOf(context) };
  const name = requireOffer(params.role, reading);
  const outcome = await postOffer(name, reading, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function OfferRole() {
  const { page, form, newId } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page title={page.heading} lead={page.means} trail={page.trail} trailName={page.trailName}>
      <p className="text">{page.does}</p>
      {page.secondPerson && <Notice title={page.secondPerson} />}
      <ConfirmFirst reply={reply} />
      <DrawnForm drawn={form} reply={reply}>
        <input type="hidden" name="newId" value={newId} readOnly />
      </DrawnForm>
    </Page>
  );
}
