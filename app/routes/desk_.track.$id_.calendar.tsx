import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CalendarForm } from "#app/components/calendar-form.tsx";
import { ChangePage } from "#app/components/change-page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { postCalendar } from "#app/services/editions/post-calendar.server.ts";
import { requireChange } from "#app/services/editions/require-change.server.ts";
import { tellCalendar } from "#app/services/editions/tell-calendar.server.ts";

const types = ["calendar.amend"];

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("editionDesk.calendar") }));

/** The dates of one region, moved to later by two persons. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireChange(request, "track", params.id, types, reading);
  return { told: await tellCalendar(asked), address: addressOf("track", asked.found.id) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireChange(request, "track", params.id, types, reading);
  const outcome = await postCalendar(asked, await request.formData());
  if (outcome.ok) return redirectDocument(outcome.to, 303);
  return json(outcome.reply, outcome.status);
}

export default function TrackCalendar() {
  const { told, address } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { words } = useWords();
  return (
    <ChangePage title="editionDesk.calendar" told={told} address={address} reply={reply}>
      <CalendarForm told={told} reply={reply} submit={words("act.calendar.amend")} />
    </ChangePage>
  );
}
