import type { Moment } from "#app/domain/calendar.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import type { Data } from "#machines/life.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";

type Times = Partial<Record<Moment, number>>;

export type Before = {
  /** What holds now of the fields of the payload; empty once the proposal is over. */
  values: Record<string, unknown>;
  /** As they stood when it was proposed: the log knows them for ever. */
  rulebook: Data | null;
  /** By region; under `own` the target's. */
  calendar: Record<string, Times> | null;
  /** Names of the countries and persons that the payload names. */
  names: Map<string, string>;
};

/** What a proposal is compared with. */
export const findBefore = (proposal: FoundThing, kind: string, payload: Data): Promise<Before> =>
  inTransaction(async (tx) => ({
    values: proposal.thing.state === "open" ? await valuesNow(tx, proposal, kind) : {},
    rulebook: payload.rulebook ? await saidBefore(tx, proposal, "rulebook") : null,
    calendar: payload.calendar ? await calendarBefore(tx, proposal) : null,
    names: await namesIn(tx, payload),
  }));

/** Deadlines that the thing has now, and where a country is placed. */
async function valuesNow(tx: Tx, { ids, thing, context }: FoundThing, kind: string) {
  const rows = await tx.run<{ kind: string; due: number }>(
    "select kind, ms(due_at) as due from deadline where subject_id = $1 and fired_at is null and outcome is null",
    [ids.target],
  );
  const values: Record<string, unknown> = Object.fromEntries(
    rows.map((row) => [row.kind, Number(row.due)]),
  );
  if (kind === "country.place") {
    const [placed] = await tx.run<{ region: string }>(
      "select t.region from placement p join track t on t.id = p.track_id where p.edition_id = $1 and p.country = $2",
      [thing.editionId, (context.payload as Data)?.country],
    );
    if (placed) values.region = placed.region;
  }
  return values;
}

/** The last that was said of the edition's rules or calendar when the proposal was opened. */
async function saidBefore(tx: Tx, { thing, context }: FoundThing, field: "rulebook" | "calendar") {
  const [row] = await tx.run<{ said: Data }>(
    `select y.payload::jsonb #> array['data', $2] as said from log_event l
     join log_payload y on y.subject_id = l.subject_id and y.version = l.version
     where l.subject = 'edition' and l.subject_id = $1 and ms(l.at) < $3 and y.payload::jsonb #> array['data', $2] is not null
     order by l.version desc limit 1`,
    [thing.editionId, field, context.openedAt],
  );
  return row?.said ?? null;
}

async function calendarBefore(tx: Tx, proposal: FoundThing): Promise<Before["calendar"]> {
  const { thing, ids, context } = proposal;
  const base = (await saidBefore(tx, proposal, "calendar")) as Record<string, Times> | null;
  if (ids.targetSubject !== "track") return base;
  const [track] = await tx.run<{ region: string; shift: number }>(
    `select t.region, coalesce((e.context ->> 'shift')::float8, 0) as shift from track t join edition e on e.id = t.edition_id
     where t.id = $1 and e.id = $2`,
    [ids.target, thing.editionId],
  );
  if (!track) return null;
  const own = Object.fromEntries(
    Object.entries(base?.[track.region] ?? {}).map(([moment, at]) => [
      moment,
      Number(at) + Number(track.shift),
    ]),
  );
  const amended = await tx.run<{ said: Times | null; due: number | null }>(
    `select y.payload::jsonb #> '{data,calendar}' as said, (y.payload::jsonb #>> '{data,scoringDue}')::float8 as due from log_event l
     join log_payload y on y.subject_id = l.subject_id and y.version = l.version
     where l.subject = 'track' and l.subject_id = $1 and ms(l.at) < $2 and l.type in ('calendar.amend', 'scoring.reopen') order by l.version`,
    [ids.target, context.openedAt],
  );
  for (const { said, due } of amended)
    Object.assign(own, said ?? {}, due === null ? {} : { scoringDue: Number(due) });
  return { own };
}

async function namesIn(tx: Tx, { country, person }: Data): Promise<Map<string, string>> {
  const rows = await tx.run<{ id: string; name: string }>(
    `select code as id, name from country where code = $1
     union all select id, name || ' (' || email || ')' from person where id = $2`,
    [country ?? null, person ?? null],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
