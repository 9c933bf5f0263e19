import { isSecretariat } from "#app/domain/policy/seeing.ts";
import { type ViewerClass, viewerClasses } from "#app/domain/viewer.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { sayDue, sayInstant } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { type Count, countBoard } from "./count-board.server.ts";
import { findBlocks } from "./find-blocks.server.ts";
import { listNominations } from "./list-nominations.server.ts";
import type { ListFilter } from "./read-filter.ts";

const offices: readonly ViewerClass[] = ["officer", "director", "auditor"];

/** The board of an edition, for its secretariat; null for everybody else. */
export async function tellBoard(
  edition: FoundThing,
  reading: Reading,
  filter: ListFilter,
  zoned: Promise<string>,
) {
  const { visitor, at, locale } = reading;
  const { viewer } = visitor;
  const { thing, id } = edition;
  if (!isSecretariat(viewer, thing)) return null;
  const classes = viewerClasses(viewer, thing).filter((name) => offices.includes(name));
  const [tracks, countsOf, list, zone] = await Promise.all([
    findThings(viewer, "track", at, "s.edition_id = $3", [id]),
    countBoard(id, classes, thing.resultsPublic),
    listNominations(id, filter, classes, thing.resultsPublic),
    zoned,
  ]);
  const blocks = await findBlocks(tracks, reading, zone);
  const told = (subject: "nomination" | "review" | "conflict", counts: Count[]) =>
    counts
      .map(({ label, n }) => ({
        label,
        n,
        name: capital(locale, sayLabel(locale, subject, label)),
      }))
      .sort((a, b) => b.n - a.n);
  const regions = tracks
    .map((track) => {
      const counts = countsOf(track.id);
      const region = String(track.context.region);
      return {
        id: track.id,
        region,
        name: say(locale)(keyOf("region", region)),
        label: capital(locale, sayLabel(locale, "track", track.told.label)),
        to: addressOf("track", track.id),
        juryTo: track.thing.juryId ? addressOf("jury", track.thing.juryId) : null,
        nominations: told("nomination", counts.nominations),
        reviews: told("review", counts.reviews),
        conflicts: told("conflict", counts.conflicts),
        late: lateIn(locale, counts),
        next: counts.next && {
          name: say(locale)(keyOf("deadline", counts.next.kind)),
          at: counts.next.due,
          words: dueOf(reading, counts.next, zone),
        },
        block: blocks.get(track.id) ?? null,
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
  const labels = new Map(
    regions.flatMap(({ nominations }) => nominations.map(({ label, name }) => [label, name])),
  );
  return {
    regions,
    labels: [...labels].map(([value, name]) => ({ value, name })),
    list: { ...list, rows: list.rows.map((row) => inWords(locale, row)) },
  };
}

/** A call opens at its instant; everything else ends a minute before. */
function dueOf(
  { visitor, at, locale }: Reading,
  { kind, due }: { kind: string; due: number },
  zone: string,
) {
  const words = sayDue(locale, due, zone, at.getTime(), visitor.person?.zone);
  return kind === "opens" ? { ...words, exact: sayInstant(locale, due, zone) } : words;
}

const inWords = <R extends { label: string }>(locale: Locale, row: R) => ({
  ...row,
  stands: capital(locale, sayLabel(locale, "nomination", row.label)),
});

function lateIn(
  locale: Locale,
  counts: { silent: number; unanswered: number; stuck: number },
): string[] {
  const words = say(locale);
  return (["silent", "unanswered", "stuck"] as const).flatMap((kind) =>
    counts[kind] > 0 ? [words(keyOf("board.late", kind), { count: counts[kind] })] : [],
  );
}
