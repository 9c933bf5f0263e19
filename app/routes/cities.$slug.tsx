import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PlaceMap } from "#app/components/charts/place-map.tsx";
import { CityAwards, CityFacts } from "#app/components/city-facts.tsx";
import { drawCity, REACH } from "#app/components/city-map.server.ts";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Sources } from "#app/components/sources.tsx";
import { Standing } from "#app/components/standing.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, notFound, publicHeaders } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { say } from "#app/i18n/say.ts";
import { type CityPage, findCity } from "#app/services/public/find-city.server.ts";
import { findNeighbours } from "#app/services/public/find-neighbours.server.ts";

export const headers = publicHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = say("en");
  if (!data) return [{ title: words("frame.name") }];
  const { name, countryName } = data.city;
  return [
    { title: `${name} · ${words("frame.name")}` },
    {
      name: "description",
      content: words("city.description", { city: name, country: countryName }),
    },
  ];
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const city = await findCity(params.slug ?? "", arrivalOf(context));
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
      lead={`${city.countryName}, ${region}`}
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
        {city.note && <p className="note">{city.note}</p>}
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
