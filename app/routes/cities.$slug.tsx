import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlaceMap } from "#app/components/charts/place-map.tsx";
import { CityAwards, CityFacts } from "#app/components/city-facts.tsx";
import { drawCity, REACH } from "#app/components/city-map.server.ts";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { Sources } from "#app/components/sources.tsx";
import { Standing } from "#app/components/standing.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, notFound, publicHeaders, smallLetters } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { type CityPage, findCity } from "#app/services/public/find-city.server.ts";
import { findNeighbours } from "#app/services/public/find-neighbours.server.ts";

export const headers = publicHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words, locale) => {
    if (!data) return {};
    const { name, country, countryName } = data.city;
    const values = { city: name, country: sayCountry(locale, country, countryName) };
    return { title: name, description: words("city.description", values) };
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const [slug = ""] = smallLetters(request, "/cities", params.slug);
  const city = await findCity(slug, arrivalOf(context));
  if (!city) throw notFound();
  const { id, position } = city;
  const map = position && drawCity(position, await findNeighbours({ id, position }, REACH));
  return { city, map, sources: sourcesOf(city) };
}

/** Each page once, in the order in which the text names them. */
const sourcesOf = ({ membership, awards }: CityPage): string[] => [
  ...new Set([...(membership?.sources ?? []), ...awards.flatMap(({ sources }) => sources)]),
];

export default function City() {
  const { city, map, sources } = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const region = words(keyOf("region", city.region));
  const country = sayCountry(locale, city.country, city.countryName);

  const rail = map ? (
    <PlaceMap
      drawing={map.drawing}
      here={map.here}
      others={map.others}
      region={city.region}
      label={words("city.mapLabel", { city: city.name })}
      note={words("city.mapNote")}
    />
  ) : (
    <p className="note">{words("city.noPosition")}</p>
  );

  return (
    <Page
      title={city.name}
      lead={words("city.lead", { country, region })}
      region={city.region}
      trailName={words("frame.trail")}
      trail={[{ to: "/register", name: words("frame.register") }]}
      rail={rail}
      railName={words("city.position")}
    >
      {city.demonstration && (
        <Notice title={words("frame.demo")}>
          <p>{words("city.invented")}</p>
        </Notice>
      )}
      <section className="part">
        <h2>{words("city.membership")}</h2>
        <CityFacts locale={locale} city={city} sources={sources} />
        {city.note && (
          <p className="note" lang="en">
            {city.note}
          </p>
        )}
      </section>
      <section className="part">
        <h2>{words("city.awards")}</h2>
        {city.awards.length === 0 ? (
          <p className="soft">{words("city.noAwards")}</p>
        ) : (
          <CityAwards locale={locale} awards={city.awards} sources={sources} />
        )}
      </section>
      {city.standing && (
        <section className="part">
          <h2>
            {words("city.eligibility", { edition: editionTitle(words, city.standing.edition) })}
          </h2>
          <Standing locale={locale} verdict={city.standing.verdict} />
          <p className="note">{words("city.eligibilityNote")}</p>
        </section>
      )}
      <Sources title={words("sources.title")} sources={sources} />
    </Page>
  );
}
