import {
  type AwardFact,
  type ChecklistRules,
  checklistOf,
  type Finding,
  type MembershipFacts,
  referenceDatesOf,
} from "#app/domain/eligibility.ts";
import type { Id } from "#app/services/door/relations.ts";
import { calendarDue, due, fromRules, list, one, rules } from "./reader.ts";

/** Everything the checklist of a nomination reads, as SQL, and the checklist by the rules of app/domain. */

export type Standing = {
  rulebook: ChecklistRules;
  zone: string;
  times: { opensAt: number; cityDue: number; commissionDue: number; scoringDue: number };
  city: string;
  country: { code: string; status: string | null };
  periods: MembershipFacts["periods"] | null;
  past: {
    edition: string;
    announced: AwardFact["announced"];
    conferred: AwardFact["conferred"];
    sources: string[];
  }[];
  own: { edition: string; state: string; announcedAt: number | null; conferredOn: string | null }[];
  nomination: {
    signedAt: number | null;
    slot: number | null;
    endorsedAt: number | null;
    manifest: string | null;
  };
  confirmedAt: number | null;
  consent: boolean;
  inhabitants: string | null;
  commissionDue: number;
  cityDue: number;
};

const ruleKeys = [
  "memberMonths",
  "monthsRestartOn",
  "monthsReferenceDate",
  "coolDownYears",
  "coolDownFrom",
  "coolDownReferenceDate",
  "nationalQuota",
  "minInhabitants",
] as const satisfies readonly (keyof ChecklistRules)[];

/** For one nomination row `n`; ids of the nomination's own edition and track are in its columns. */
export const standingOf = (n: string) => {
  const id: Id = (ref) =>
    ({ nomination: `${n}.id`, track: `${n}.track_id`, edition: `${n}.edition_id` })[ref] ?? "null";
  const moment = (key: string) => calendarDue(key)(id);
  const answer = (question: string) =>
    `(select a.text from answer a where a.nomination_id = ${n}.id and a.question = '${question}' order by a.revision desc limit 1)`;
  return one(`select ${fromRules(rules(id), ruleKeys)} as rulebook, e.context ->> 'zone' as zone, ${n}.city_id as city,
    jsonb_build_object('opensAt', ${moment("opensAt")}, 'cityDue', ${moment("cityDue")}, 'commissionDue', ${moment("commissionDue")}, 'scoringDue', ${moment("scoringDue")}) as times,
    (select jsonb_build_object('code', c.code, 'status', c.status) from country c where c.code = ${n}.country) as country,
    (select m.context -> 'periods' from membership m where m.city_id = ${n}.city_id and m.state not in ('applied', 'refused') order by m.changed_at desc limit 1) as periods,
    coalesce((select jsonb_agg(a) from membership m, jsonb_array_elements(m.context -> 'awards') a where m.city_id = ${n}.city_id), '[]') as past,
    ${list(`select o.context ->> 'name' as edition, w.state, (o.context ->> 'announcedAt')::bigint as "announcedAt", o.context ->> 'conferredOn' as "conferredOn" from nomination w join edition o on o.id = w.edition_id where w.city_id = ${n}.city_id and w.edition_id <> ${n}.edition_id and w.state in ('awarded', 'awardDeclined', 'revoked') and o.context ->> 'announcedAt' is not null`)} as own,
    jsonb_build_object('signedAt', ${n}.context -> 'signedAt', 'slot', ${n}.context -> 'slot', 'endorsedAt', ${n}.context -> 'commissionActAt', 'manifest', ${n}.context -> 'manifest') as nomination,
    (select (s.context ->> 'confirmedAt')::bigint from mandate s where s.id = ${n}.context ->> 'signatory') as "confirmedAt",
    (${answer("consent.accuracy")} = 'yes' and ${answer("consent.dataUse")} = 'yes') as consent,
    ${answer("profile.population")} as inhabitants,
    coalesce(${due("commissionDue", "track")(id)}, ${moment("commissionDue")}) as "commissionDue",
    coalesce(${due("cityDue", "nomination")(id)}, ${moment("cityDue")}) as "cityDue"
    from edition e where e.id = ${n}.edition_id`);
};

const found = new WeakMap<Standing, Finding[]>();

/** The findings E1 to E9 on the facts of now; several events ask about the same ones. */
export function checklistFrom(standing: Standing): Finding[] {
  const known = found.get(standing) ?? findingsOn(standing);
  found.set(standing, known);
  return known;
}

function findingsOn(standing: Standing): Finding[] {
  const { rulebook, times, zone, nomination } = standing;
  const inhabitants = Number(standing.inhabitants?.replace(/\D/g, "") || Number.NaN);
  const verdict = checklistOf(
    {
      membership: standing.periods && { periods: standing.periods },
      awards: [...standing.past.map(pastAward), ...standing.own.map(ownAward)],
      dossier: {
        country: {
          code: standing.country.code,
          memberState:
            standing.country.status === null ? null : standing.country.status === "member_state",
          source: "register",
        },
        signature: {
          signedAt: nomination.signedAt,
          signatoryConfirmed: standing.confirmedAt !== null,
          manifestUnchanged: nomination.manifest !== null,
        },
        consentSignedAt: standing.consent ? nomination.signedAt : null,
        endorsement: {
          endorsedAt: nomination.endorsedAt,
          slot: nomination.slot,
          commissionDue: standing.commissionDue,
        },
        received: { at: nomination.signedAt, cityDue: standing.cityDue },
        city: { inhabitants: Number.isNaN(inhabitants) ? null : inhabitants, source: "form" },
      },
    },
    rulebook,
    referenceDatesOf(rulebook, times, zone),
  );
  return verdict.findings;
}

const pastAward = ({
  edition,
  announced,
  conferred,
  sources,
}: Standing["past"][number]): AwardFact => ({
  edition,
  announced,
  conferred,
  standing: "live",
  source: sources[0] ?? "",
});

const day = (date: string | null) =>
  date && { precision: "day" as const, earliest: date, latest: date };

function ownAward({
  edition,
  state,
  announcedAt,
  conferredOn,
}: Standing["own"][number]): AwardFact {
  const announced = announcedAt === null ? null : new Date(announcedAt).toISOString().slice(0, 10);
  const standing = state === "awarded" ? "live" : state === "revoked" ? "revoked" : "declined";
  return {
    edition,
    announced: day(announced) || null,
    conferred: day(conferredOn) || null,
    standing,
    source: "log",
  };
}

/** Rules that fail or are unknown and that nobody waived. */
export const failing = (standing: Standing, waived: readonly string[]): string[] =>
  checklistFrom(standing)
    .filter(
      ({ rule, outcome }) =>
        (outcome === "fail" || outcome === "unknown") && !waived.includes(rule),
    )
    .map(({ rule }) => rule);
