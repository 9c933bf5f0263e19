import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/page-meta.ts";
import { Ranking } from "#app/components/ranking.tsx";
import { ThingPage } from "#app/components/thing-page.tsx";
import { arrivalOf, localeOf, notFound } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellRanking } from "#app/services/jury/tell-ranking.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("ranking.title") }));

const offered = /^(recommendation|session|scoring|shortage|assignment\.add)/;

/** Totals, ties and places, and the way to the recommendation. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "track", id: params.id }, reading);
  const ranking = await tellRanking(asked);
  if (!ranking) throw notFound();
  const told = await tellThing(asked.found, asked);
  return {
    told: { ...told, acts: told.acts.filter(({ type }) => offered.test(type)) },
    done: await sayDone(request, asked),
    ranking,
  };
}

export default function Recommendation() {
  const { told, done, ranking } = useLoaderData<typeof loader>();
  return (
    <ThingPage told={told} done={done} trail={[{ to: told.address, name: told.name }]}>
      <Ranking {...ranking} />
    </ThingPage>
  );
}
