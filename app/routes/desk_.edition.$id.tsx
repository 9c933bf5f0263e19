import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BoardNominations } from "#app/components/board-nominations.tsx";
import { BoardRegions } from "#app/components/board-regions.tsx";
import { DraftMissing } from "#app/components/draft-missing.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { RegionLinks } from "#app/components/region-links.tsx";
import { ThingPage } from "#app/components/thing-page.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { readFilter } from "#app/services/editions/read-filter.ts";
import { tellEdition } from "#app/services/editions/tell-edition.server.ts";
import { isOfficer } from "#app/services/staff/require-officer.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** An edition: to its secretariat what a draft lacks or how its regions stand, to others its regions. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "edition", id: params.id }, reading);
  const filter = readFilter(new URL(request.url).searchParams);
  const [told, done, edition] = await Promise.all([
    tellThing(asked.found, asked),
    sayDone(request, asked),
    tellEdition(asked.found, asked, filter),
  ]);
  return { told, filter, invites: isOfficer(asked.visitor.viewer), done, edition };
}

export default function Edition() {
  const { told, done, filter, edition, invites } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const { board, draft, regions } = edition;
  return (
    <ThingPage
      told={told}
      done={done}
      trail={[{ to: "/desk/editions", name: words("subjects.edition") }]}
      beside={
        invites && (
          <p className="rail-part">
            <a href={`${told.address}/commissions`}>{words("commissions.title")}</a>
          </p>
        )
      }
    >
      {draft && <DraftMissing missing={draft.missing} address={told.address} />}
      {board ? (
        <>
          <BoardRegions regions={board.regions} address={told.address} />
          <BoardNominations
            list={board.list}
            filter={filter}
            labels={board.labels}
            regions={board.regions}
            address={told.address}
          />
        </>
      ) : (
        <RegionLinks regions={regions} />
      )}
    </ThingPage>
  );
}
