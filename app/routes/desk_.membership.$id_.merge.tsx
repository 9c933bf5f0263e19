import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { MergeForm } from "#app/components/merge-form.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { RolesEnding } from "#app/components/roles-ending.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { say } from "#app/i18n/say.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { findRolesOfCity } from "#app/services/register/find-roles-of-city.server.ts";
import { findTwins } from "#app/services/register/merge-memberships.server.ts";
import { postMerge } from "#app/services/register/post-merge.server.ts";
import { requireStepUp } from "#app/services/sign-in/step-up.server.ts";
import { requireOfficer } from "#app/services/staff/require-officer.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("merge.title") }));

/** Two entries of one city: which of them stays. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "membership", id: params.id }, reading);
  requireOfficer(asked.visitor.viewer);
  await requireStepUp(asked.visitor, reading.at, `/desk/membership/${asked.found.id}/merge`);
  const names = await findNames(say(reading.locale), [asked.found]);
  return {
    id: asked.found.id,
    name: names.get(asked.found.id) ?? "",
    twins: await findTwins(asked.found.id),
    roles: await findRolesOfCity(asked.found, asked),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "membership", id: params.id }, reading);
  requireOfficer(asked.visitor.viewer);
  const outcome = await postMerge(asked.found, asked, await request.formData());
  if (outcome.ok) return redirect(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function Merge() {
  const { id, name, twins, roles } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  return (
    <Page
      title={words("merge.title")}
      lead={words("merge.lead")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: "/desk/register", name: words("upkeep.title") },
        { to: `/desk/membership/${id}`, name },
      ]}
      trailName={words("frame.trail")}
    >
      {twins.length === 0 ? (
        <EmptyState title={words("merge.none")} />
      ) : (
        <>
          <RolesEnding roles={roles} />
          <MergeForm name={name} twins={twins} reply={reply} />
        </>
      )}
    </Page>
  );
}
