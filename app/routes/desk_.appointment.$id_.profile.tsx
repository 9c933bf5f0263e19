import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/page-meta.ts";
import { ProfileForm } from "#app/components/profile-form.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { postProfile, tellProfileForm } from "#app/services/jury/post-profile.server.ts";

const TYPE = "appointment.correctProfile";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("act.appointment.correctProfile") }));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  return tellProfileForm(request, params, TYPE, reading);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const outcome = await postProfile(request, params, TYPE, reading);
  return outcome.ok ? redirect(outcome.to, 303) : json(outcome.reply, outcome.status);
}

export default function Profile() {
  return <ProfileForm {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
