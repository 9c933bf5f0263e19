import { isSecretariat } from "#app/domain/policy/seeing.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { findMissing } from "./find-missing.server.ts";
import type { ListFilter } from "./read-filter.ts";
import { tellBoard } from "./tell-board.server.ts";

/** What the page of an edition holds for this reader: the state of a draft, the board, or its regions. */
export async function tellEdition(found: FoundThing, reading: Reading, filter: ListFilter) {
  const { visitor, at, locale } = reading;
  const { thing, id } = found;
  const staff = isSecretariat(visitor.viewer, thing);
  const isDraft = thing.state === "draft";
  return {
    draft: staff && isDraft ? { missing: await findMissing(id, locale, at) } : null,
    board: isDraft ? null : await tellBoard(found, reading, filter, findZone(thing.editionId)),
    regions: staff && !isDraft ? [] : await tellRegions(found, reading),
  };
}

/** The regions of an edition as this reader is told of them. */
async function tellRegions({ id }: FoundThing, { visitor, at, locale }: Reading) {
  const tracks = await findThings(visitor.viewer, "track", at, "s.edition_id = $3", [id]);
  return tracks
    .map((track) => {
      const region = String(track.context.region);
      return {
        region,
        name: say(locale)(keyOf("region", region)),
        label: capital(locale, sayLabel(locale, "track", track.told.label)),
        to: addressOf("track", track.id),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
