import { hashOf } from "#app/domain/canonical.ts";
import { quorum } from "#app/domain/quorum.ts";
import { openChoices } from "#app/services/effects/ballot-box.server.ts";
import type { FactMap } from "#machines/facts.ts";
import { clearForAll, itemsOf } from "./jury.ts";
import { list, one, type Readers, rules, values } from "./reader.ts";
import { clearJurors } from "./track.ts";

/** Attendance and quorum, ballots and who may vote in them. */

type Id = (ref: string) => string;

/** The quorum an accepted shortage names: of the items at hand, or for a sitting the lowest of the track. */
const acceptedQuorum = (id: Id, items: string | null) =>
  `(select min((s.value ->> 'quorum')::int) from track t, jsonb_each(t.context -> 'shortages') s where t.id = ${id("track")}${items ? ` and ${items} ? s.key` : ""})`;
const floor = (id: Id) => `(${rules(id)} ->> 'quorumFloor')::int`;

/** Who is in the room: the list that comes with the event, or the one recorded last. */
const presentIds = (id: Id) =>
  `select a.id from appointment a where a.jury_id = ${id("jury")} and a.state = 'active' and coalesce(nullif(${id("@data")} -> 'present', 'null'), (select s.context -> 'present' from session s where s.id = ${id("session")})) ? a.id`;

type RawItem = {
  nomination: string | null;
  present: string[];
  clear: string[];
  floor: number;
  accepted: number | null;
};

const itemSql = (id: Id) =>
  one(`select ${itemsOf(id)} ->> 0 as nomination, ${values(`${presentIds(id)} order by 1`)} as present, ${values(`${clearForAll(id, itemsOf(id))} order by 1`)} as clear,
    ${floor(id)} as floor, ${acceptedQuorum(id, itemsOf(id))} as accepted`);

export const sessionReaders: Readers<
  | "openSessions"
  | "openBallots"
  | "session"
  | "item"
  | "itemBallot"
  | "quorumOf"
  | "electorate"
  | "elector"
  | "count"
> = {
  openSessions: {
    locks: ["track:update"],
    sql: (id) =>
      values(
        `select s.id from session s where s.track_id = ${id("track")} and s.state in ('called', 'open', 'adjourned') order by 1`,
      ),
  },
  openBallots: {
    locks: ["session:update"],
    sql: (id) =>
      values(
        `select b.id from ballot b where b.session_id = ${id("session")} and b.state in ('prepared', 'open') order by 1`,
      ),
  },
  session: {
    locks: ["session:update"],
    sql: (id) =>
      one(`select s.id, s.state, (select count(*) from (${presentIds(id)}) p) as present,
        (select count(*) from appointment a where a.jury_id = s.jury_id and a.state = 'active') as active, ${floor(id)} as floor, ${acceptedQuorum(id, null)} as accepted
        from session s where s.id = ${id("session")}`),
    // Where none is named, as beside a second layer, none is open.
    judge: (raw) => {
      if (!raw) return { id: "", state: "absent", present: 0, active: 0, need: 1 };
      const { id, state, present, active, floor, accepted } = raw;
      return { id, state, present, active, need: quorum(active, floor, accepted) };
    },
  },
  item: {
    locks: ["session:update", "conflictsOfTrack:share"],
    sql: itemSql,
    judge: ({ nomination, present, clear, floor, accepted }: RawItem) => ({
      nomination: nomination ?? "",
      present: present.filter((juror) => clear.includes(juror)),
      clear: clear.length,
      need: quorum(clear.length, floor, accepted),
      out: present.filter((juror) => !clear.includes(juror)),
    }),
  },
  itemBallot: {
    locks: ["ballotsOfSession:share"],
    sql: (id) =>
      one(`select b.id as ballot, b.state, b.context ->> 'kind' as kind, b.context -> 'count' as count, b.context -> 'order' as "order",
        b.context -> 'options' ? (${id("@data")} ->> 'nomination') as covers, ${id("@data")} ->> 'nomination' as nomination
        from ballot b where b.session_id = ${id("session")} and b.id = ${id("@data")} -> 'settledBy' ->> 'ballot'`),
    judge: (raw) =>
      raw && { ballot: raw.ballot, state: raw.state, covers: raw.covers, carried: carried(raw) },
  },
  quorumOf: {
    locks: ["ballot:update"],
    sql: (id) =>
      one(`select jsonb_array_length(b.context -> 'electors') as electors, jsonb_array_length(b.context -> 'voted') as cast, ${floor(id)} as floor, ${acceptedQuorum(id, "b.context -> 'options'")} as accepted
        from ballot b where b.id = ${id("ballot")}`),
    judge: ({ electors, cast, floor, accepted }) => ({
      electors,
      cast,
      need: quorum(electors, floor, accepted),
    }),
  },
  electorate: {
    locks: ["conflictsOfTrack:share"],
    sql: (id) =>
      list(`select o as nomination, ${values(`select a.id ${clearJurors("o")} order by 1`)} as clear
        from jsonb_array_elements_text(coalesce(nullif(${id("@data")} -> 'options', 'null'), '[]')) o join nomination n on n.id = o and n.track_id = ${id("track")}`),
    judge: (raw: { nomination: string; clear: string[] }[]) => ({
      sameForAll: new Set(raw.map(({ clear }) => clear.join())).size <= 1,
      nominations: raw.map(({ nomination }) => nomination),
      electors: (raw[0]?.clear ?? []).filter((juror) =>
        raw.every(({ clear }) => clear.includes(juror)),
      ),
    }),
  },
  elector: {
    locks: ["ballot:update", "conflictsOfTrack:share"],
    sql: (id) => {
      const juror = `(${id("@data")} ->> 'elector')`;
      return one(`select b.context -> 'electors' ? a.id as listed, a.id in (${clearForAll(id, "b.context -> 'options'")}) as clear, b.context -> 'voted' ? a.id as cast
        from ballot b, appointment a where b.id = ${id("ballot")} and a.id = ${juror} and a.person_id = ${id("@person")}`);
    },
    judge: (raw) => raw ?? { listed: false, clear: false, cast: false },
  },
  // The totals alone leave this function; the choices stay sealed until they are shuffled.
  count: {
    locks: ["ballot:update"],
    sql: (id) =>
      one(`select b.id as ballot, b.context -> 'options' as options, b.context ->> 'kind' as kind, ${values(`select v.sealed from ballot_cast v where v.ballot_id = b.id order by 1`)} as sealed
        from ballot b where b.id = ${id("ballot")}`),
    judge({ ballot, options, sealed }: { ballot: string; options: string[]; sealed: string[] }) {
      const opened = openChoices(ballot, sealed);
      const choices = opened.map(({ choice }) => choice);
      const votes = (choice: string) => choices.filter((cast) => cast === choice).length;
      return {
        options: Object.fromEntries(options.map((option) => [option, votes(option)])),
        for: votes("yes"),
        against: votes("no"),
        abstained: votes("abstain"),
        choicesHash: hashOf(opened),
      };
    },
  },
};

type Counted = {
  kind: string;
  nomination: string;
  order: string[] | null;
  count: FactMap["count"] | null;
};

/** Whether the ballot put this nomination through: more for than against, or more than half, or first in its order. */
function carried({ kind, nomination, order, count }: Counted): boolean {
  if (!count) return false;
  if (kind === "yesNo") return count.for > count.against;
  if (order) return order[0] === nomination;
  const cast = Object.values(count.options).reduce((sum, votes) => sum + votes, 0);
  return 2 * (count.options[nomination] ?? 0) > cast;
}
