import { keyOf } from "./catalogue.ts";
import { editionTitle } from "./edition-title.ts";
import type { Say } from "./say.ts";

/**
 * What a role is held for: `body` is the name of its city, country or edition, `region` the code where it is
 * for one region alone. Neither of them is the whole award.
 */
export type HeldFor = { body: string | null; region: string | null };

export function sayScope(words: Say, { body, region }: HeldFor): string {
  const edition = body === null ? null : editionTitle(words, body);
  if (region === null) return edition ?? words("me.theAward");
  const name = words(keyOf("region", region));
  return edition === null
    ? words("scope.region", { region: name })
    : words("scope.track", { region: name, edition });
}
