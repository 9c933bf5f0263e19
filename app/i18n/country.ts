import { countries as french } from "./fr/countries.ts";
import { isPseudo, type Locale, writingOf } from "./locales.ts";

/** English names are the register's own; a language without a list tells a country by those. */
const lists: Partial<Record<Locale, Readonly<Record<string, string>>>> = { fr: french };

/** A country by its three letters; `name` is the register's. */
export const sayCountry = (locale: Locale, code: string, name: string): string =>
  lists[locale]?.[code] ?? name;

/** Countries under the language's names, in the order of those. */
export const sayCountries = (
  locale: Locale,
  countries: readonly { code: string; name: string }[],
) =>
  countries
    .map(({ code, name }) => ({ code, name: sayCountry(locale, code, name) }))
    .sort((a, b) => orderOf(locale)(a.name, b.name));

/** Things of countries under the language's names and in their order; within one country as they stood. */
export const inCountryOrder = <T extends { country: string; countryName: string }>(
  locale: Locale,
  things: readonly T[],
): T[] =>
  things
    .map((thing) => ({
      ...thing,
      countryName: sayCountry(locale, thing.country, thing.countryName),
    }))
    .sort((a, b) => orderOf(locale)(a.countryName, b.countryName));

const orders = new Map<string, Intl.Collator>();

function orderOf(locale: Locale): (a: string, b: string) => number {
  const known =
    orders.get(locale) ?? new Intl.Collator(isPseudo(locale) ? "en" : writingOf(locale));
  orders.set(locale, known);
  return known.compare;
}
