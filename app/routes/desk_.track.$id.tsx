import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BoardNominations } from "#app/components/board-nominations.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ThingPage } from "#app/components/thing-page.tsx";
import { ToldList } from "#app/components/told-list.tsx";
import { TrackTable } from "#app/components/track-table.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { readFilter } from "#app/services/editions/read-filter.ts";
import { tellTrack } from "#app/services/editions/tell-track.server.ts";
import { readToldFilter } from "#app/services/things/list-told.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** A region of an edition: its jury, its sessions and its nominations, as far as the reader is told of them. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "track", id: params.id }, reading);
  const { searchParams } = new URL(request.url);
  const filter = readFilter(searchParams);
  const sessions = readToldFilter(searchParams, "sessions-");
  return {
    told: await tellThing(asked.found, asked),
    done: await sayDone(request, asked),
    filter,
    track: await tellTrack(asked.found, asked, filter, sessions),
  };
}

export default function Track() {
  const { told, done, filter, track } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <ThingPage
      told={told}
      done={done}
      region={track.region}
      trail={[{ to: track.edition.to, name: track.edition.name }]}
    >
      <TrackTable name={words("subject.jury")} rows={track.juries} />
      <ToldList title={words("subjects.session")} list={track.sessions} address={told.address} />
      {track.hasNominations && (
        <BoardNominations
          list={track.list}
          filter={filter}
          labels={track.labels}
          regions={[]}
          address={told.address}
        />
      )}
    </ThingPage>
  );
}
