import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/page-meta.ts";
import { SessionFacts } from "#app/components/room-facts.tsx";
import { ThingPage } from "#app/components/thing-page.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellSession } from "#app/services/jury/tell-room.server.ts";
import { readToldFilter } from "#app/services/things/list-told.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "session", id: params.id }, reading);
  return {
    told: await tellThing(asked.found, asked),
    done: await sayDone(request, asked),
    session: await tellSession(
      asked,
      readToldFilter(new URL(request.url).searchParams, "ballots-"),
    ),
  };
}

export default function Session() {
  const { told, done, session } = useLoaderData<typeof loader>();
  return (
    <ThingPage told={told} done={done}>
      {session && <SessionFacts {...session} address={told.address} />}
    </ThingPage>
  );
}
