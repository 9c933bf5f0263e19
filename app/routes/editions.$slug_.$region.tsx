import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AwardeeList } from "#app/components/awardees.tsx";
import { Dates } from "#app/components/dates.tsx";
import { EditionRail } from "#app/components/edition-rail.tsx";
import { LifeLine } from "#app/components/life-line.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { Next } from "#app/components/region-lives.tsx";
import { lifeWords, useWords } from "#app/components/words.ts";
import { arrivalOf, notFound, publicHeaders, smallLetters } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { sayCountries } from "#app/i18n/country.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { sayList } from "#app/i18n/list.ts";
import { tellTrackStops } from "#app/i18n/tell-life.ts";
import { findEdition, findPlacedCountries } from "#app/services/public/find-edition.server.ts";
import { told } from "#app/services/public/tell.server.ts";

export const headers = publicHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) => {
    if (!data) return {};
    const region = words(keyOf("region", data.track.region));
    const edition = editionTitle(words, data.edition.name);
    return {
      title: words("track.title", { region, edition }),
      description: words("track.description", { region, edition }),
    };
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const [slug = "", code = ""] = smallLetters(request, "/editions", params.slug, params.region);
  const found = await findEdition(slug, at);
  if (found?.kind !== "own") throw notFound();
  const { tracks, ...edition } = told(found.edition);
  const region = code.toUpperCase();
  const track = tracks.find((one) => one.region === region);
  const row = found.edition.tracks[region];
  if (!track || !row) throw notFound();
  return {
    now: at.getTime(),
    edition,
    regions: tracks.map((one) => one.region),
    track,
    awardees: found.awardees.filter((award) => award.region === region),
    countries: await findPlacedCountries(row.id),
  };
}

export default function Track() {
  const { now, edition, regions, track, awardees, countries } = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const { name, slug, zone } = edition;

  return (
    <Page
      title={words(keyOf("region", track.region))}
      region={track.region}
      trailName={words("frame.trail")}
      trail={[
        { to: "/editions", name: words("frame.editions") },
        { to: `/editions/${slug}`, name: editionTitle(words, name) },
      ]}
      railName={words("frame.rail")}
      rail={<EditionRail locale={locale} edition={edition} regions={regions} here={track.region} />}
      lead={
        <p className="lead">
          <Next locale={locale} track={track} zone={zone} now={now} />
        </p>
      }
    >
      <section className="part">
        <h2>{words("track.life")}</h2>
        <LifeLine
          name={words("track.life")}
          words={lifeWords(words)}
          stops={tellTrackStops(locale, track, zone)}
        />
      </section>
      <section className="part">
        <h2>{words("track.dates")}</h2>
        <Dates locale={locale} calendar={track.calendar} zone={zone} now={now} />
        <p className="note">{words("track.zone")}</p>
      </section>
      <section className="part">
        <h2>{words("edition.awardees")}</h2>
        {!edition.resultsPublic ? (
          <>
            <p>{words("edition.awardeesSoon")}</p>
            <p className="soft">{words("track.inSelectionNote")}</p>
          </>
        ) : awardees.length === 0 ? (
          <p>{words("edition.noAward")}</p>
        ) : (
          <AwardeeList locale={locale} awardees={awardees} />
        )}
      </section>
      {countries.length > 0 && (
        <section className="part">
          <h2>{words("track.countries")}</h2>
          <p>
            {sayList(
              locale,
              sayCountries(locale, countries).map((country) => country.name),
            )}
          </p>
        </section>
      )}
    </Page>
  );
}
