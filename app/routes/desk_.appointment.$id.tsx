import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/page-meta.ts";
import { SeatFacts } from "#app/components/seat-facts.tsx";
import { ThingPage } from "#app/components/thing-page.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellSeat } from "#app/services/jury/tell-seat.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** A seat on a jury: to its juror and the secretariat with terms, dates and profile. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "appointment", id: params.id }, reading);
  return {
    told: await tellThing(asked.found, asked),
    done: await sayDone(request, asked),
    seat: await tellSeat(asked),
  };
}

export default function Appointment() {
  const { told, done, seat } = useLoaderData<typeof loader>();
  return (
    <ThingPage told={told} done={done}>
      {seat && <SeatFacts {...seat} />}
    </ThingPage>
  );
}
