import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { JuryFacts } from "#app/components/jury-facts.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ThingPage } from "#app/components/thing-page.tsx";
import { ToldList } from "#app/components/told-list.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellJury } from "#app/services/jury/tell-jury.server.ts";
import { readToldFilter } from "#app/services/things/list-told.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** A jury: who sits on it, and how far it is. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "jury", id: params.id }, reading);
  return {
    told: await tellThing(asked.found, asked),
    done: await sayDone(request, asked),
    jury: await tellJury(asked, readToldFilter(new URL(request.url).searchParams, "work-")),
  };
}

export default function Jury() {
  const { told, done, jury } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <ThingPage told={told} done={done}>
      <JuryFacts {...jury} />
      <ToldList
        title={words("jury.work")}
        lead={words("jury.workLead")}
        list={jury.work}
        address={told.address}
      />
    </ThingPage>
  );
}
