import type { Locale } from "#app/i18n/catalogue.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { inCountryOrder } from "#app/i18n/country.ts";
import { sayLabel } from "#app/i18n/label.ts";
import { say } from "#app/i18n/say.ts";
import { Region } from "./region.tsx";
import { rich } from "./rich.ts";

export type Awardee = {
  city: string;
  citySlug: string;
  country: string;
  countryName: string;
  region: string;
  label: string;
};

const regions = ["AFR", "ARB", "APA", "ENA", "LAC"];

type Props = { locale: Locale; awardees: readonly Awardee[] };

/** Awarded cities under their regions; a region without one says so. */
export function Awardees({ locale, awardees }: Props) {
  const words = say(locale);
  return (
    <ul className="awardees">
      {regions.map((code) => {
        const own = awardees.filter(({ region }) => region === code);
        return (
          <li key={code}>
            <h3 className="awardees-region">
              <Region code={code} name={words(keyOf("region", code))} />
            </h3>
            {own.length === 0 ? (
              <p className="soft">{words("editions.none")}</p>
            ) : (
              <AwardeeList locale={locale} awardees={own} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function AwardeeList({
  locale,
  awardees,
}: {
  locale: Locale;
  awardees: readonly Awardee[];
}) {
  return (
    <ul className="awardees-cities">
      {inCountryOrder(locale, awardees).map(({ city, citySlug, countryName, label }) => {
        const values = {
          city: <a href={`/cities/${citySlug}`}>{city}</a>,
          country: <span className="soft">{countryName}</span>,
        };
        const told = <span className="soft">{sayLabel(locale, "nomination", label)}</span>;
        return (
          <li key={citySlug} className="awardee">
            {label === "awarded"
              ? rich(locale, "editions.awardee", values)
              : rich(locale, "editions.awardeeLabelled", { ...values, label: told })}
          </li>
        );
      })}
    </ul>
  );
}
