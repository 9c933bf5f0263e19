import { countries } from "#app/data/register.ts";
import { sayCountry } from "#app/i18n/country.ts";
import type { Locale } from "#app/i18n/locales.ts";

const names = new Map(countries.map(({ code, name }) => [code, name]));

/** A country in the reader's language, by its three letters. */
export const countryName = (locale: Locale, code: string): string =>
  sayCountry(locale, code, names.get(code) ?? code);
