import type { Dated } from "#app/domain/dated.ts";
import { keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayDated } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { Facts } from "./facts.tsx";
import { Region } from "./region.tsx";
import { rich } from "./rich.ts";
import { Cites } from "./sources.tsx";

type City = {
  country: string;
  countryName: string;
  region: string;
  positionOf: string | null;
  membership: {
    label: string;
    periods: readonly { from: Dated; to: Dated | null }[];
    sources: readonly string[];
  } | null;
};

type Props = { locale: Locale; city: City; sources: readonly string[] };

/** What the register knows of a city's membership, as exactly as its sources say. */
export function CityFacts({ locale, city, sources }: Props) {
  const words = say(locale);
  const { membership, positionOf } = city;
  const until = membership?.periods.at(-1)?.to;
  const facts = [
    membership && {
      name: words("city.memberSince"),
      value: (
        <>
          <Since locale={locale} from={membership.periods.at(-1)?.from} />
          <Cites own={membership.sources} all={sources} words={words} />
        </>
      ),
    },
    until && { name: words("city.periodEnd"), value: sayDated(locale, until) },
    membership && {
      name: words("city.status"),
      value: capital(locale, sayLabel(locale, "membership", membership.label)),
    },
    { name: words("city.country"), value: sayCountry(locale, city.country, city.countryName) },
    {
      name: words("city.region"),
      value: <Region code={city.region} name={words(keyOf("region", city.region))} />,
    },
    positionOf && {
      name: words("city.position"),
      value: words("city.positionOf", { place: positionOf }),
    },
  ];
  return (
    <Facts facts={facts.filter((fact) => fact !== null && fact !== undefined && fact !== "")} />
  );
}

function Since({ locale, from }: { locale: Locale; from: Dated | undefined }) {
  const words = say(locale);
  if (!from || (from.earliest === null && from.latest === null)) {
    return <>{words("city.memberSinceUnknown")}</>;
  }
  return rich(locale, "city.exactly", {
    when: sayDated(locale, from),
    precision: <span className="soft">{words(keyOf("city.precision", from.precision))}</span>,
  });
}

type Award = {
  edition: string;
  slug: string;
  label: string;
  announced: Dated;
  conferred: Dated;
  sources: readonly string[];
};

/** A city's awards, each with its dates and where they were read. */
export function CityAwards({
  locale,
  awards,
  sources,
}: {
  locale: Locale;
  awards: readonly Award[];
  sources: readonly string[];
}) {
  const words = say(locale);
  const facts = awards.map((award) => {
    const isConferred = award.conferred.earliest !== null || award.conferred.latest !== null;
    const when = isConferred ? award.conferred : award.announced;
    const told = (
      <a href={`/editions/${award.slug}`}>
        {capital(locale, sayLabel(locale, "nomination", award.label))}
      </a>
    );
    const on = words(isConferred ? "city.conferred" : "city.announced", {
      when: sayDated(locale, when),
    });
    return {
      name: editionTitle(words, award.edition),
      value: (
        <>
          {(when.earliest ?? when.latest) === null
            ? told
            : rich(locale, "city.awardWhen", { award: told, when: on })}
          <Cites own={award.sources} all={sources} words={words} />
        </>
      ),
    };
  });
  return <Facts facts={facts} />;
}
