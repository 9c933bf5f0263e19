import { capital, sayLabel } from "#app/i18n/label.ts";
import { type DueWords, sayDue } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { findThings } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import { pageOf, type ToldFilter } from "#app/services/things/list-told.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type Queued = {
  id: string;
  name: string;
  label: string;
  stands: string;
  open: boolean;
  due: { at: number; words: DueWords } | null;
};

const stillOpen = new Set(["assigned", "inProgress", "unlocked"]);

/** A juror's own sheets, as the address asks for them: unless told what is open first, by its deadline. */
export async function findQueue(filter: ToldFilter, { visitor, at, locale }: Reading) {
  const { viewer } = visitor;
  const own = "s.appointment_id in (select a.id from appointment a where a.person_id = $3)";
  const found = (await findThings(viewer, "review", at, own, [viewer.person])).filter(
    ({ thing, told }) => thing.authorRecused !== true && told.label === thing.state,
  );
  const names = await findNames(say(locale), found);
  const dues = await duesOf(found.map(({ id }) => id));
  const queue: Queued[] = [];
  for (const { id, thing } of found) {
    const due = dues.get(id) ?? null;
    const zone = await findZone(thing.editionId);
    queue.push({
      id,
      name: names.get(id) ?? "",
      label: thing.state,
      stands: capital(locale, sayLabel(locale, "review", thing.state)),
      open: stillOpen.has(thing.state),
      due:
        due === null
          ? null
          : { at: due, words: sayDue(locale, due, zone, at.getTime(), visitor.person?.zone) },
    });
  }
  return pageOf(queue, { ...filter, sort: filter.sort || "due" }, { due: byDue });
}

const byDue = (a: Queued, b: Queued) =>
  Number(b.open) - Number(a.open) ||
  (a.due?.at ?? Number.MAX_VALUE) - (b.due?.at ?? Number.MAX_VALUE) ||
  (a.name < b.name ? -1 : 1);

async function duesOf(ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await inTransaction((tx) =>
    tx.run<{ id: string; due: number }>(
      "select subject_id as id, ms(due_at) as due from deadline where kind = 'sheetDue' and subject_id = any($1) and fired_at is null and outcome is null",
      [ids],
    ),
  );
  return new Map(rows.map(({ id, due }) => [id, due]));
}
