import { armedBy } from "#app/services/effects/deadlines.server.ts";
import type { Editions, EditionTimes } from "./edition-times.server.ts";
import type { Rebuilt, Told } from "./replay.ts";

/** The event that armed a deadline last: the subject's own, or the edition's for all of a kind. */
export type Arming = { kind: string; by: Told; edition: string | null };

/** The last arming of each kind. */
export function armingsOf({ subject, told }: Rebuilt, editions: Editions): Arming[] {
  const last = new Map<string, Arming>();
  for (const by of told)
    for (const kind of Object.keys(armedBy[by.type] ?? {}))
      last.set(kind, { kind, by, edition: by.said?.refs.edition ?? by.edition_id });
  const edition = told[0]?.edition_id ?? null;
  const times = edition === null ? undefined : editions.get(edition);
  const ofEdition = (kind: string, event: EditionTimes["published"] | undefined) => {
    if (event) last.set(kind, { kind, by: { ...event, said: null, became: null }, edition });
  };
  if (subject === "track") ofEdition("opens", times?.published);
  if (subject === "evidence" && keptFor(told, times)) ofEdition("retention", times?.closed);
  return [...last.values()];
}

/** Files that were there when the edition closed are kept until their retention ends. */
function keptFor(told: readonly Told[], times: EditionTimes | undefined): boolean {
  const closed = times?.closed;
  const then = closed && told.findLast(({ seq }) => seq < closed.seq);
  return then ? then.became !== "aborted" && then.became !== "purged" : false;
}
