import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Awardees } from "#app/components/awardees.tsx";
import { Conferred } from "#app/components/conferred.tsx";
import { EditionRail } from "#app/components/edition-rail.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { RegionLives } from "#app/components/region-lives.tsx";
import { Rules } from "#app/components/rules.tsx";
import { Sources } from "#app/components/sources.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, notFound, publicHeaders, smallLetters } from "#app/http.server.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { findEdition } from "#app/services/public/find-edition.server.ts";
import { told } from "#app/services/public/tell.server.ts";

export const headers = publicHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) => {
    const name = data?.kind === "own" ? data.edition.name : (data?.past.name ?? "");
    const edition = editionTitle(words, name);
    return { title: edition, description: words("edition.description", { edition }) };
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const [slug = ""] = smallLetters(request, "/editions", params.slug);
  const found = await findEdition(slug, at);
  if (!found) throw notFound();
  if (found.kind === "past") return { kind: "past" as const, past: found.edition };
  const { edition, awardees } = found;
  return {
    kind: "own" as const,
    now: at.getTime(),
    edition: told(edition),
    rules: edition.rulebook,
    rulesHash: edition.rulebookHash,
    awardees,
  };
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function Edition() {
  const data = useLoaderData<typeof loader>();
  return data.kind === "past" ? <PastEdition {...data} /> : <OwnEdition {...data} />;
}

function OwnEdition(data: Extract<Data, { kind: "own" }>) {
  const { now, edition, rules, rulesHash, awardees } = data;
  const { locale, words } = useWords();
  const { name, slug, zone, tracks } = edition;
  return (
    <Page
      title={editionTitle(words, name)}
      lead={words("edition.lead")}
      trailName={words("frame.trail")}
      trail={[{ to: "/editions", name: words("frame.editions") }]}
      railName={words("frame.rail")}
      rail={<EditionRail locale={locale} edition={edition} />}
    >
      {edition.resultsPublic && (
        <section className="part">
          <h2>{words("edition.awardees")}</h2>
          <Awardees locale={locale} awardees={awardees} />
        </section>
      )}
      <section className="part">
        <h2>{words("edition.regions")}</h2>
        <RegionLives locale={locale} tracks={tracks} slug={slug} zone={zone} now={now} />
        {!edition.resultsPublic && <p className="soft">{words("edition.awardeesSoon")}</p>}
      </section>
      {rules && (
        <section className="part">
          <h2>{words("edition.rules")}</h2>
          <Rules locale={locale} rules={rules} hash={rulesHash} />
        </section>
      )}
    </Page>
  );
}

function PastEdition({ past }: Extract<Data, { kind: "past" }>) {
  const { locale, words } = useWords();
  const regions = new Set(past.awardees.map(({ region }) => region)).size;
  return (
    <Page
      title={editionTitle(words, past.name)}
      lead={words("edition.leadPast", { awards: past.awardees.length, regions })}
      trailName={words("frame.trail")}
      trail={[{ to: "/editions", name: words("frame.editions") }]}
    >
      <section className="part">
        <h2>{words("edition.awardees")}</h2>
        <p>
          <Conferred edition={past} />
        </p>
        <Awardees locale={locale} awardees={past.awardees} />
        <p className="note">{words("edition.historyOnly")}</p>
      </section>
      <Sources title={words("sources.title")} sources={past.sources} />
    </Page>
  );
}
