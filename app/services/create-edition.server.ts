import type { Calendar } from "#app/domain/calendar.ts";
import { type Rulebook, rulebookHash } from "#app/domain/rulebook.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { applyEvent } from "./apply-event.server.ts";

export type NewEdition = {
  id: string;
  name: string;
  slug: string;
  preset: string;
  rulebook: Rulebook;
  calendar: Calendar;
  demonstration: boolean;
};

/**
 * A draft with one track for each region of the calendar, the juries its rulebook asks for, and each
 * country in the region the register has it in. `at` in milliseconds UTC.
 */
export async function createEdition(
  edition: NewEdition,
  by: Actor,
  at: number,
  newId: () => string,
) {
  const { id, name, slug, preset, rulebook, calendar, demonstration } = edition;
  const tracks = Object.keys(calendar.tracks).map((region) => ({ id: newId(), region }));
  const juries =
    rulebook.juries === "one"
      ? [{ id: newId(), tracks: tracks.map((track) => track.id) }]
      : tracks.map((track) => ({ id: newId(), tracks: [track.id] }));
  return inTransaction(async (tx) => {
    const countries = await tx.run<{ code: string; region: string }>(
      "select code, region from country where region = any($1)",
      [tracks.map(({ region }) => region)],
    );
    const applied = await applyEvent(
      tx,
      {
        type: "edition.create",
        id,
        data: {
          name,
          slug,
          preset,
          demonstration,
          rulebook,
          rulebookHash: rulebookHash(rulebook),
          zone: calendar.zone,
          calendar: calendar.tracks,
          placements: Object.fromEntries(countries.map(({ code, region }) => [code, region])),
          tracks,
          juries,
        },
      },
      by,
      at,
      newId,
    );
    return { ...applied, tracks, juries };
  });
}
