import type { Locale } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { say } from "#app/i18n/say.ts";
import { drawWorld, onWorld, regionPlaces } from "./charts/earth.server.ts";

type Member = {
  id: string;
  name: string;
  country: string;
  countryName: string;
  region: string;
  position: { lat: number; lon: number } | null;
  awards: readonly unknown[];
  chosen: boolean;
};

/** The map of the register: every city with a position, and the regions' names where they belong. */
export function drawRegister(locale: Locale, members: readonly Member[]) {
  const words = say(locale);
  const placed = members.flatMap(({ position, ...member }) =>
    position ? [{ ...member, ...onWorld(position) }] : [],
  );
  return {
    drawing: drawWorld(),
    dots: placed.map(({ id, name, country, countryName, region, awards, chosen, x, y }) => ({
      id,
      name: words("city.inCountry", {
        city: name,
        country: sayCountry(locale, country, countryName),
      }),
      region,
      awarded: awards.length > 0,
      faint: !chosen,
      x,
      y,
    })),
    regions: Object.entries(regionPlaces).map(([code, place]) => ({
      code,
      count: members.filter(({ region, chosen }) => chosen && region === code).length,
      ...onWorld(place),
    })),
    missing: members.filter(({ position, chosen }) => chosen && !position).length,
  };
}
