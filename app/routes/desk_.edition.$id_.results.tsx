import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { OpenProposals } from "#app/components/open-proposals.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { RegionResults } from "#app/components/region-results.tsx";
import { Acts } from "#app/components/thing-page.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { tellResults } from "#app/services/results/tell-results.server.ts";
import { findProposalsOn } from "#app/services/things/find-proposals-on.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) =>
    data ? { title: words("results.title", { edition: data.told.name }) } : {},
  );

const announcing = /^(results\.|release\.|edition\.(announce|confer|archive))/;

/** The announcement of an edition: who, when, and afterwards the letters. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "edition", id: params.id }, reading);
  const results = await tellResults(asked.found, asked);
  const { acts, name, address } = await tellThing(asked.found, asked);
  return {
    told: { name, address },
    results,
    proposals: await findProposalsOn(asked.found.id, asked),
    acts: acts.filter(({ type }) => announcing.test(type)),
  };
}

export default function Results() {
  const { told, results, proposals, acts } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const { isPublic, announce, regions } = results;
  return (
    <Page
      title={words("results.title", { edition: told.name })}
      lead={words(isPublic ? "results.public" : announce ? "results.scheduled" : "results.closed")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: told.address, name: told.name },
      ]}
      trailName={words("frame.trail")}
    >
      <OpenProposals proposals={proposals} />
      {announce && (
        <Notice
          kind={isPublic ? "plain" : "due"}
          title={words(isPublic ? "results.since" : "results.at", { when: announce.when })}
        >
          {!isPublic && <p>{announce.left}</p>}
        </Notice>
      )}
      <Acts acts={acts} />
      {regions.map((region) => (
        <RegionResults key={region.region} region={region} />
      ))}
    </Page>
  );
}
