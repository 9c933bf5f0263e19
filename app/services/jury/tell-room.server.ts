import { whyNotReadCount } from "#app/domain/policy/ballot.ts";
import { whyNotReadItem, whyNotReadMinutes } from "#app/domain/policy/session.ts";
import { ballotOptions } from "#app/services/acts/options/of-nominations.server.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { listTold, type ToldFilter } from "#app/services/things/list-told.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { BallotContext } from "#machines/ballot.ts";
import type { SessionContext } from "#machines/session.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { tellQuorum } from "./tell-quorum.server.ts";

type Asked = Reading & { found: FoundThing };
export type ToldItem = {
  id: string;
  city: string;
  place: string;
  n: number | null;
  byBallot: boolean;
  out: string[];
};

/**
 * Who is there and what was settled: the draft of the minutes until they are signed. A juror who had to
 * leave for a nomination reads nothing of it. Null for whoever may not read minutes.
 */
export async function tellSession(asked: Asked, filter: ToldFilter) {
  const { visitor, found, at } = asked;
  const { viewer } = visitor;
  if (whyNotReadMinutes(viewer, found.thing)) return null;
  const { present, settled, item, recusals } = found.context as SessionContext;
  const reads = (id: string) => whyNotReadItem(viewer, found.thing, id) === null;
  const items = settled.filter(({ nomination }) => reads(nomination));
  const cities = await citiesOf([...items.map(({ nomination }) => nomination), item ?? ""]);
  const people = await peopleOf([...present, ...Object.values(recusals).flat()]);
  const nameOf = (id: string) => people.get(id) ?? "";
  const ballots = await findThings(
    viewer,
    "ballot",
    at,
    "s.session_id = $3 order by s.changed_at, s.id",
    [found.id],
  );
  return {
    track: found.trackId ?? "",
    present: present.map(nameOf).sort(),
    quorum: isSitting(found) ? await tellQuorum(found.id) : null,
    item: item && reads(item) ? (cities.get(item) ?? null) : null,
    items: items.map(
      ({ nomination, place, n, ballot }): ToldItem => ({
        id: nomination,
        city: cities.get(nomination) ?? "",
        place,
        n,
        byBallot: ballot !== null,
        out: (recusals[nomination] ?? []).map(nameOf).sort(),
      }),
    ),
    ballots: await listTold(ballots, filter, asked),
  };
}

/** Before it is opened nobody is there, and afterwards who was is in the minutes. */
const isSitting = ({ thing }: FoundThing) => ["open", "adjourned"].includes(thing.state);

const citiesOf = (ids: string[]) =>
  mapOf(
    "select n.id, c.name from nomination n join city c on c.id = n.city_id where n.id = any($1)",
    ids,
  );
const peopleOf = (ids: string[]) =>
  mapOf(
    "select a.id, p.name from appointment a join person p on p.id = a.person_id where a.id = any($1)",
    ids,
  );

async function mapOf(sql: string, ids: string[]): Promise<Map<string, string>> {
  const rows = await inTransaction((tx) => tx.run<{ id: string; name: string }>(sql, [ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What a ballot is about and, once counted, its totals: never who voted how, nor while it is open how many. */
export async function tellBallot({ visitor, found, at }: Asked) {
  const { viewer } = visitor;
  const options = await ballotOptions({ viewer, at, on: found });
  const { kind, count, order } = found.context as BallotContext;
  const counted = whyNotReadCount(viewer, found.thing) === null ? count : null;
  const names = new Map(options.map(({ value, name }) => [value, name]));
  return {
    about: options.map(({ name }) => name),
    named: kind === "choice" || kind === "runOff",
    count: counted && {
      options: options.map(({ value, name }) => ({ name, votes: counted.options[value] ?? 0 })),
      for: counted.for,
      against: counted.against,
      abstained: counted.abstained,
    },
    order: counted && order ? order.map((id) => names.get(id) ?? "") : null,
  };
}
