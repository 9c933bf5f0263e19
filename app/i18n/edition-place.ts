import { isKey } from "./catalogue.ts";
import type { Say } from "./say.ts";

/** Where a past edition was conferred: known by its year, or as the data say it. */
export function editionPlace(words: Say, slug: string, place: string): string {
  const key = `editions.place.${slug}`;
  return isKey(key) ? words(key) : place;
}
