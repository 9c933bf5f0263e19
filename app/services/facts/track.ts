import {
  type AssignmentInputs,
  assignmentReproducible,
  inputsHash,
  sheetsWanted,
} from "#app/domain/assignment.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import { totalOf, weightTotal } from "#app/domain/scoring.ts";
import { tiesResolved } from "#app/domain/ties.ts";
import type { Id } from "#app/services/door/relations.ts";
import type { Coverage, Finding, Named } from "#machines/facts.ts";
import { countedSheet, list, one, type Readers, rules, values } from "./reader.ts";
import { failing, type Standing, standingOf } from "./standing.ts";

/** A region's nominations: pending, placed, named for an award, covered by sheets. */

const inTrack = (id: Id, states: string) =>
  `n.track_id = ${id("track")} and n.state = any(string_to_array('${states}', ','))`;
const reviewable = "eligible,underReview";
const undecided =
  "draft,awaitingSignature,withCommission,returned,endorsed,inClarification,eligible,underReview,placed";

/** The nominations that an event would reward. */
const namedBy: Record<string, (id: Id) => string> = {
  "recommendation.make": (id) =>
    `n.id in (select p.nomination_id from jury_place p where p.track_id = ${id("track")} and p.place = 'recommended') and n.state in ('eligible', 'underReview')`,
  "decision.take": (id) => `n.track_id = ${id("track")} and ${id("@data")} -> 'awards' ? n.id`,
  "results.release": (id) => `n.edition_id = ${id("edition")} and n.state = 'awarded'`,
  "reserve.promote": (id) =>
    `n.track_id = ${id("track")} and (n.state = 'awarded' or n.id = ${id("@data")} ->> 'nomination')`,
  "nomination.award": (id) => `n.id = ${id("nomination")}`,
};

/** Who is clear for a nomination `n`: active, covering it, conflict `clear`. */
export const clearJurors = (n: string) =>
  `from conflict c join appointment a on a.id = c.appointment_id where c.nomination_id = ${n} and c.state = 'clear' and a.state = 'active' and (a.context -> 'scope' = '"all"' or a.context -> 'scope' ? ${n})`;

const shortageOf = (n: string, field: string) =>
  `(select (t.context -> 'shortages' -> ${n}.id ->> '${field}')::int from track t where t.id = ${n}.track_id)`;
const sheetsOf = (n: string) =>
  `(select count(*) from review r where r.nomination_id = ${n}.id and ${countedSheet("r")})`;

type RawCoverage = Omit<Coverage, "sheets" | "need" | "minimum" | "accepted"> & {
  counted: number;
  acceptedSheets: number | null;
  minSheets: number;
};

export const trackReaders: Readers<
  | "track"
  | "namedTrack"
  | "openComplaints"
  | "openComplaintsHere"
  | "pending"
  | "live"
  | "unplaced"
  | "placings"
  | "named"
  | "awarded"
  | "reserves"
  | "ties"
  | "coverage"
  | "planFindings"
  | "sheets"
  | "outliers"
> = {
  track: {
    locks: ["track:share"],
    sql: (id) => one(`select t.id, t.region, t.state from track t where t.id = ${id("track")}`),
  },
  namedTrack: {
    locks: ["track:share"],
    sql: (id) => one(`select t.id, t.state from track t where t.id = ${id("@data")} ->> 'track'`),
  },
  openComplaints: {
    locks: ["complaintsOfTrack:share"],
    sql: (id) =>
      values(
        `select c.id from complaint c where c.state in ('filed', 'admitted') and c.edition_id = ${id("edition")} and (${id("track")} is null or c.track_id = ${id("track")}) order by 1`,
      ),
  },
  openComplaintsHere: {
    locks: ["nomination:update"],
    sql: (id) =>
      values(
        `select c.id from complaint c where c.state in ('filed', 'admitted') and c.nomination_id = ${id("nomination")} order by 1`,
      ),
  },
  pending: {
    locks: ["track:update"],
    sql: (id) =>
      list(
        `select n.id as nomination, n.state from nomination n where ${inTrack(id, "draft,awaitingSignature,returned,withCommission,endorsed,inClarification")} order by 1`,
      ),
  },
  live: {
    locks: ["track:update"],
    sql: (id) =>
      one(`select count(*) filter (where n.state = any(string_to_array('${reviewable}', ','))) as eligible,
        count(*) filter (where n.state = any(string_to_array('${undecided}', ','))) as undecided
        from nomination n where n.track_id = ${id("track")}`),
  },
  unplaced: {
    locks: ["track:update"],
    sql: (id) =>
      values(`select n.id from nomination n where ${inTrack(id, reviewable)} order by 1`),
  },
  placings: {
    locks: ["track:update"],
    sql: (id) =>
      list(`select p.nomination_id as nomination, p.place, p.n, p.session_id as session, p.quorate
        from jury_place p join nomination n on n.id = p.nomination_id where ${inTrack(id, `${reviewable},placed`)} order by 1`),
  },
  named: {
    locks: ["track:update", "nominationsOfTrack:update", "reviewsOfTrack:share"],
    sql: (id, type) =>
      list(`select n.id as nomination, n.country, n.state, ${sheetsOf("n")} as sheets, ${rules((ref) => (ref === "edition" ? "n.edition_id" : id(ref)))} -> 'minSheets' as "minSheets",
        ${shortageOf("n", "sheets")} as "acceptedSheets", n.context -> 'checklist' as checklist, ${standingOf("n")} as standing
        from nomination n where ${(namedBy[type] ?? (() => "false"))(id)} order by 1`),
    judge: (
      raw: (Named & {
        minSheets: number;
        acceptedSheets: number | null;
        checklist: { rule: string; waived: boolean }[];
        standing: Standing;
      })[],
    ) =>
      raw.map(
        ({
          nomination,
          country,
          state,
          sheets,
          minSheets,
          acceptedSheets,
          checklist,
          standing,
        }) => ({
          nomination,
          country,
          state,
          sheets,
          needSheets: acceptedSheets ?? minSheets,
          failing: failing(
            standing,
            checklist.filter(({ waived }) => waived).map(({ rule }) => rule),
          ),
        }),
      ),
  },
  awarded: {
    locks: ["track:update"],
    sql: (id) => `(select count(*) from nomination n where ${inTrack(id, "awarded")})`,
  },
  reserves: {
    locks: ["track:update"],
    sql: (id) =>
      list(`select n.id as nomination, (n.context -> 'place' ->> 'n')::int as n, n.state, false as skipped
        from nomination n where n.track_id = ${id("track")} and n.context -> 'place' ->> 'place' = 'reserve' order by 2`),
  },
  ties: {
    locks: ["track:update", "nominationsOfTrack:share", "reviewsOfTrack:share"],
    sql: (id) =>
      one(`select ${rules(id)} as rulebook,
        ${list(`select n.id, n.country, p.place, ${list(officialSheets)} as sheets from jury_place p join nomination n on n.id = p.nomination_id where ${inTrack(id, reviewable)} order by 1`)} as places,
        ${list(`select b.session_id as session, b.context ->> 'kind' as kind, b.context -> 'order' as "order", b.context -> 'count' -> 'options' as options from ballot b where b.track_id = ${id("track")} and b.state = 'counted' order by b.changed_at, b.id`)} as ballots,
        ${list(`select s.id, s.context -> 'orders' as orders from session s where s.track_id = ${id("track")} order by (s.context ->> 'openedAt')::bigint, s.id`)} as sessions`),
    judge: openTiesOf,
  },
  coverage: {
    judgesPayload: true,
    locks: ["track:update", "appointmentsOfTrack:share", "conflictsOfTrack:share"],
    sql: (id) =>
      one(
        `select ${rules(id)} -> 'sheetsPerNomination' as k, ${list(`select n.id as nomination, (select count(*) ${clearJurors("n.id")}) as clear,
        (select count(*) from review r where r.nomination_id = n.id and r.state <> 'recused' and (${countedSheet("r")} or r.state in ('assigned', 'inProgress'))) as counted,
        ${shortageOf("n", "sheets")} as "acceptedSheets", (${rules(id)} ->> 'minSheets')::int as "minSheets", (${rules(id)} ->> 'quorumFloor')::int as floor
        from nomination n where ${inTrack(id, reviewable)} order by 1`)} as nominations`,
      ),
    judge(
      { k, nominations }: { k: Rulebook["sheetsPerNomination"]; nominations: RawCoverage[] },
      { type, data },
    ) {
      const wanted = sheetsWanted(k, nominations.length);
      const planned: { nomination: string }[] = data.plan ?? [];
      return nominations.map(
        ({ nomination, clear, counted, acceptedSheets, minSheets, floor }) => ({
          nomination,
          clear,
          sheets:
            type === "assignment.confirm"
              ? planned.filter((pair) => pair.nomination === nomination).length
              : counted,
          need: Math.min(wanted ?? clear, clear),
          minimum: acceptedSheets ?? minSheets,
          floor,
          accepted: acceptedSheets !== null,
        }),
      );
    },
  },
  planFindings: {
    judgesPayload: true,
    locks: ["track:update", "appointmentsOfTrack:share", "conflictsOfTrack:share"],
    sql: (id) => assignmentInputsSql(id),
    judge(raw: RawInputs, { data }) {
      const inputs = assignmentInputsOf(raw);
      const now = inputsHash(inputs);
      if (now !== raw.inputsHash) return [{ code: "inputsChanged", closed: raw.inputsHash, now }];
      const plan = (data.plan ?? []).map(({ nomination, appointment }: Record<string, string>) => ({
        nomination,
        juror: appointment,
      }));
      return assignmentReproducible(inputs, String(data.seed ?? ""), plan) as Finding[];
    },
  },
  sheets: {
    locks: ["track:update", "reviewsOfTrack:share"],
    sql: (id) =>
      list(
        `select r.id as review, r.state from review r where r.track_id = ${id("track")} order by 1`,
      ),
  },
  // Half of the scale apart on one criterion: the jury talks about it first (award.md 5.b).
  outliers: {
    sql: (id) =>
      values(`select distinct s.nomination_id from (select r.nomination_id, k.key, max(k.value::int) - min(k.value::int) as spread
        from review r, jsonb_each_text(r.context -> 'sealed' -> 'scores') k where r.track_id = ${id("track")} and ${countedSheet("r")} group by 1, 2) s where s.spread >= 4 order by 1`),
  },
};

/** The sheets that order a nomination `n`: of the second layer where the rulebook says so and there is one. */
export const officialSheets = `select case when (select rb.content ->> 'officialLayer' from rulebook rb where rb.edition_id = r.edition_id order by rb.version desc limit 1) = 'second'
  then coalesce(nullif(r.context -> 'secondLayer', 'null'), r.context -> 'sealed') else r.context -> 'sealed' end -> 'scores' as scores
  from review r where r.nomination_id = n.id and ${countedSheet("r")} order by r.id`;

type RawTies = {
  rulebook: Rulebook;
  places: {
    id: string;
    country: string;
    place: "recommended" | "reserve" | "notRecommended";
    sheets: { scores: Record<string, number> }[];
  }[];
  /** As they were counted or given an order. */
  ballots: {
    session: string;
    kind: string;
    order: string[] | null;
    options: Record<string, number> | null;
  }[];
  /** As they were opened. */
  sessions: { id: string; orders: string[][] }[];
};

function openTiesOf({ rulebook, places, ballots, sessions }: RawTies): Finding[] {
  const contenders = places
    .filter(({ sheets }) => sheets.length > 0)
    .map(({ sheets, ...placed }) => ({
      ...placed,
      total: totalOf(
        rulebook.criteria,
        sheets.map(({ scores }) => scores),
      ),
    }));
  // In one session consensus comes first and what was voted on after it; a later session decides anew.
  const orders = sessions.flatMap(({ id, orders }) => [
    ...orders.map((ids) => ({ by: "consensus" as const, ids })),
    ...ballots.filter(({ session }) => session === id).flatMap(votedOrder),
  ]);
  return tiesResolved(contenders, orders, {
    margin: rulebook.tieMargin,
    weights: weightTotal(rulebook.criteria),
    perCountryAwards: rulebook.perCountryAwards,
  }) as Finding[];
}

/** The order that a ballot gave, if it was about one. */
function votedOrder({ kind, order, options }: RawTies["ballots"][number]) {
  const ids = kind === "yesNo" ? [] : (order ?? byVotes(options ?? {}));
  return ids.length > 1 ? [{ by: "ballot" as const, ids }] : [];
}

/** An order only where every option has its own number of votes. */
function byVotes(options: Record<string, number>): string[] {
  const sorted = Object.entries(options).sort(([, a], [, b]) => b - a);
  const apart = new Set(sorted.map(([, votes]) => votes)).size === sorted.length;
  return apart ? sorted.map(([option]) => option) : [];
}

export type RawInputs = {
  k: Rulebook["sheetsPerNomination"];
  inputsHash: string | null;
  nominations: { nomination: string; clear: string[] }[];
};

/** Who may review what in a track, for the plan and its check. */
export const assignmentInputsSql = (id: Id) =>
  one(`select ${rules(id)} -> 'sheetsPerNomination' as k, (select t.context ->> 'inputsHash' from track t where t.id = ${id("track")}) as "inputsHash",
    ${list(`select n.id as nomination, ${values(`select a.id ${clearJurors("n.id")} order by 1`)} as clear from nomination n where ${inTrack(id, reviewable)} order by 1`)} as nominations`);

export const assignmentInputsOf = ({ k, nominations }: RawInputs): AssignmentInputs => ({
  sheetsPerNomination: k,
  clear: Object.fromEntries(nominations.map(({ nomination, clear }) => [nomination, clear])),
});
