import { type Moment, moments } from "#app/domain/calendar.ts";
import { changedMoments } from "#app/domain/calendar-edit.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { reason } from "#app/schemas/act-form.ts";
import type { Field, Values } from "#app/schemas/fields.ts";
import { readForm, typedOf } from "#app/schemas/read-form.ts";
import type { Posted } from "#app/services/acts/post-act.server.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { findCalendar, type RegionCalendar } from "./find-calendar.server.ts";
import { type AskedChange, makeChange, whyNotPosted } from "./require-change.server.ts";

/** Days as posted: saved in a draft, proposed with a reason once the calendar is sealed. */
export async function postCalendar(asked: AskedChange, posted: FormData): Promise<Posted> {
  const { found, possible, locale, zone, at } = asked;
  const words = say(locale);
  const edition = String(found.thing.editionId);
  const isTrack = found.thing.subject === "track";
  const all = await findCalendar(edition, at);
  const shown = isTrack ? all.filter(({ track }) => track === found.id) : all;
  const fields: Field[] = [...shown.flatMap(daysOf), ...(possible.proposes ? [reason] : [])];
  const typed = typedOf(posted, fields);
  const here = `${addressOf(found.thing.subject, found.id)}/calendar`;
  const refused = whyNotPosted(asked, posted, here, typed);
  if (refused) return refused;
  const read = readForm(posted, fields, (_field, { code, ...figures }) =>
    words(keyOf("issue", code), figures),
  );
  if (!read.ok) return { ok: false, status: 422, reply: read.reply };
  const changes = new Map(
    shown.map((one) => [one.region, changedMoments(one.now, daysIn(read.values, one), zone)]),
  );
  if (!possible.proposes)
    return makeChange(asked, posted, { draft: { calendar: whole(all, changes) }, data: {} }, typed);
  const calendar = isTrack ? changes.get(shown[0]?.region ?? "") : whole(all, changes);
  const previousHash = await hashNow(found.thing.subject as "edition" | "track", found.id);
  const data = { calendar, previousHash, reason: read.values.reason };
  return makeChange(asked, posted, { draft: null, data }, typed);
}

const daysOf = ({ region }: RegionCalendar): Field[] =>
  moments.map((moment) => ({ name: `${region}-${moment}`, kind: "day", required: true }));

const daysIn = (values: Values, { region }: RegionCalendar) =>
  Object.fromEntries(
    moments.map((moment) => [moment, String(values[`${region}-${moment}`])]),
  ) as Record<Moment, string>;

/** The edition's own calendar with the changes, kept as it is: without the shift that every reader adds. */
function whole(all: readonly RegionCalendar[], changes: ReadonlyMap<string, object>) {
  return Object.fromEntries(
    all.map(({ region, base, now }) => {
      const changed = Object.entries(changes.get(region) ?? {}) as [Moment, number][];
      const shift = shiftOf({ base, now });
      return [
        region,
        { ...base, ...Object.fromEntries(changed.map(([name, due]) => [name, due - shift])) },
      ];
    }),
  );
}

/** What suspensions have moved everything by: the smallest difference, as a region's own dates are later still. */
const shiftOf = ({ base, now }: Pick<RegionCalendar, "base" | "now">) =>
  Math.min(...moments.map((moment) => now[moment] - base[moment]));

/** What an amendment has to name: the seal of the calendar that it replaces. */
async function hashNow(subject: "edition" | "track", id: string): Promise<string | null> {
  const text =
    subject === "edition"
      ? "select context ->> 'calendarHash' as hash from edition where id = $1"
      : `select coalesce(t.context ->> 'calendarHash', e.context ->> 'calendarHash') as hash
         from track t join edition e on e.id = t.edition_id where t.id = $1`;
  const [row] = await inTransaction((tx) => tx.run<{ hash: string | null }>(text, [id]));
  return row?.hash ?? null;
}
