import { hashOf } from "#app/domain/canonical.ts";
import type { Data } from "#machines/life.ts";
import type { Tx } from "#prisma/transaction.ts";
import { creates, relationOf, statesTaking } from "./causes.ts";
import type { Command, Judged } from "./judge.server.ts";
import type { Ids } from "./refs.ts";
import { relations } from "./relations.ts";

/**
 * The commands an event passes on: to every row of the thing below or above that is in a state to
 * take it, or for the things it brings into being.
 */
export async function causedCommands(
  tx: Tx,
  caused: string,
  cause: Judged,
  causeId: string,
  newId: () => string,
): Promise<Command[]> {
  if (creates(caused))
    return (await born(tx, caused, cause, causeId, newId)).map((command) => ({
      ...command,
      type: caused,
    }));

  const { type, data } = cause.event;
  const relation = relations[relationOf(type, caused)];
  const ids: Ids = cause.ids;
  const params: string[] = [];
  const id = (ref: string) => `$${params.push(ref)}::text`;
  const from = relation.from(id);
  const only = onlyFor[caused]?.(type, data) ?? null;
  const rows = await tx.run<{ id: string; place: string | null; n: number | null }>(
    `select x.id, p.place, p.n from (select id, state from ${from}) x left join jury_place p on p.nomination_id = x.id
     where x.state = any($${params.length + 1}) and ($${params.length + 2}::text is null or x.id = any(string_to_array($${params.length + 2}, ','))) order by x.id`,
    [...params.map((ref) => ids[ref] ?? null), statesTaking(caused), only?.join(",") ?? null],
    `caused:${type}:${caused}`,
  );
  return rows.map((row) => ({
    type: caused,
    id: row.id,
    data: passedOn(caused, cause, causeId, row),
  }));
}

/** Where the cause names which rows it means; otherwise all. */
const onlyFor: Record<string, (cause: string, data: Data) => string[] | null> = {
  "nomination.admit": (cause, data) => (cause === "assignment.add" ? [data.nomination] : null),
  "review.extend": (_, data) => data.reviews ?? null,
};

/** What a caused event says: its cause's own words, or which part of them is about this row. */
function passedOn(
  caused: string,
  { event, ids }: Judged,
  causeId: string,
  row: { id: string; place: string | null; n: number | null },
): Data {
  const { data } = event;
  switch (caused) {
    case "nomination.place":
      return { place: { place: row.place, n: row.n } };
    case "nomination.award":
    case "nomination.passOver":
      return { named: (data.awards ?? []).includes(row.id) };
    case "nomination.promote":
      return { named: data.nomination === row.id };
    case "eligibility.reinstate":
      return { proof: data.reason, complaint: causeId };
    case "review.extend":
      return { sheetDue: data.scoringDue, reason: data.reason };
    case "chair.vacate":
      return { appointment: causeId };
    case "certificate.confer":
      return {
        conferredOn: data.conferredOn,
        hash: hashOf({ certificate: row.id, conferredOn: data.conferredOn }),
      };
    default:
      return ids.nomination ? { nomination: ids.nomination } : {};
  }
}

type Born = Omit<Command, "type">;

/** The things an event brings into being. */
async function born(
  tx: Tx,
  caused: string,
  { event, ids }: Judged,
  causeId: string,
  newId: () => string,
): Promise<Born[]> {
  const { data, type } = event;
  switch (caused) {
    case "track.create":
      return data.tracks.map(({ id, region }: Record<string, string>) => ({
        id: id ?? newId(),
        data: { region },
        refs: { edition: causeId, region },
      }));
    case "jury.form":
      return data.juries.map(({ id, tracks }: { id: string; tracks: string[] }) => ({
        id,
        data: { tracks },
        refs: { edition: causeId },
      }));
    case "conflict.open":
      return pairs(tx, type, ids, newId);
    case "review.assign":
      return sheets(tx, type === "assignment.add" ? [data as never] : data.plan, ids, data, newId);
    case "certificate.issue":
      return certificates(tx, type, ids, causeId, newId);
    case "ballot.prepare":
      return [{ id: newId(), data: await runOff(tx, causeId, data), refs: ids }];
    default:
      throw new Error(`nothing says what ${caused} brings into being`);
  }
}

/** Pairs of juror and nomination that have no declaration yet. */
async function pairs(tx: Tx, type: string, ids: Ids, newId: () => string): Promise<Born[]> {
  const [column, id] =
    type === "declarations.open"
      ? ["n.track_id", ids.track]
      : type === "appointment.activate"
        ? ["a.id", ids.appointment]
        : ["n.id", ids.nomination];
  const found = await tx.run<Ids>(
    `select n.edition_id as edition, n.track_id as track, j.id as jury, n.id as nomination, a.id as appointment
     from nomination n join track t on t.id = n.track_id join jury j on j.edition_id = n.edition_id and j.context -> 'tracks' ? t.id
     join appointment a on a.jury_id = j.id and a.state = 'active'
     where ${column} = $1 and n.state in ('eligible', 'underReview', 'placed')
       and (a.context -> 'scope' = '"all"' or a.context -> 'scope' ? n.id)
       and not exists(select from conflict c where c.appointment_id = a.id and c.nomination_id = n.id)
     order by n.id, a.id`,
    [id],
  );
  return found.map((refs) => ({ id: newId(), refs }));
}

type Planned = { nomination: string; appointment: string };

async function sheets(
  tx: Tx,
  plan: Planned[],
  ids: Ids,
  data: Data,
  newId: () => string,
): Promise<Born[]> {
  const found = await tx.run<Ids>(
    `select c.id as conflict, c.nomination_id as nomination, c.appointment_id as appointment, c.jury_id as jury
     from conflict c join unnest($1::text[], $2::text[]) as p(nomination, appointment) on c.nomination_id = p.nomination and c.appointment_id = p.appointment
     order by 2, 3`,
    [plan.map(({ nomination }) => nomination), plan.map(({ appointment }) => appointment)],
  );
  const sheetDue = data.sheetDue ?? null;
  return found.map((refs) => ({
    id: newId(),
    data: { sheetDue },
    refs: { edition: ids.edition, track: ids.track, ...refs },
  }));
}

/** One for each awardee at the announcement; the next version of the same number at a reissue. */
async function certificates(
  tx: Tx,
  type: string,
  ids: Ids,
  causeId: string,
  newId: () => string,
): Promise<Born[]> {
  if (type === "certificate.reissue") {
    const [old] = await tx.run<{ context: Data }>("select context from certificate where id = $1", [
      causeId,
    ]);
    const { number, version, conferredOn } = old?.context ?? {};
    const data = { number, version: version + 1, conferredOn };
    return [{ id: newId(), data: { ...data, hash: hashOf(data) }, refs: ids }];
  }
  const awardees = await tx.run<{ id: string; city: string; slug: string }>(
    `select n.id, c.name as city, e.context ->> 'slug' as slug from nomination n join city c on c.id = n.city_id join edition e on e.id = n.edition_id
     join track t on t.id = n.track_id where n.edition_id = $1 and n.state = 'awarded' order by t.region, c.name, n.id`,
    [ids.edition],
  );
  return awardees.map(({ id, city, slug }, i) => {
    const number = `${slug}-${String(i + 1).padStart(3, "0")}`;
    const data = { number, version: 1, conferredOn: null };
    return {
      id: newId(),
      data: { ...data, hash: hashOf({ ...data, city }) },
      refs: { edition: ids.edition, nomination: id },
    };
  });
}

/** The run-off is between the two options with the most votes, by those who are clear for both. */
async function runOff(tx: Tx, ballot: string, data: Data): Promise<Data> {
  const [row] = await tx.run<{ context: Data }>("select context from ballot where id = $1", [
    ballot,
  ]);
  const context = row?.context ?? {};
  const [first, second] = Object.entries(context.count?.options ?? {})
    .sort(([a, x], [b, y]) => Number(y) - Number(x) || (a < b ? -1 : 1))
    .map(([option]) => option);
  return {
    kind: "runOff",
    options: data.pair ?? [first, second],

    runOff: (context.runOff ?? 0) + 1,
  };
}
