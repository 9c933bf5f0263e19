import {
  type Calendar,
  calendarHash,
  calendarOrdered,
  type Moment,
  onlyLater,
} from "#app/domain/calendar.ts";
import { limitsSet, Rulebook, rubricSound, rulebookHash } from "#app/domain/rulebook.ts";
import type { Finding, Limits } from "#machines/facts.ts";
import { processVersion } from "#machines/index.ts";
import {
  type Asking,
  anyRules,
  fromRules,
  list,
  one,
  type Readers,
  rules,
  values,
} from "./reader.ts";

/** The edition, its release, its placements, its rulebook and its calendar. */

const unrested = {
  nomination:
    "draft,awaitingSignature,withCommission,returned,endorsed,inClarification,eligible,underReview,placed",
  review: "assigned,inProgress,submitted,unlocked",
  evidence: "uploading,scanning,queried",
  session: "called,open,adjourned,closed",
  complaint: "filed,admitted",
  proposal: "open",
};

type Calendars = {
  zone: string;
  shift: number;
  calendar: Record<string, Record<string, number>>;
  tracks: { region: string; calendar: Record<string, number>; own: boolean }[];
  fired: string[];
};

const calendarSql = (id: (ref: string) => string) =>
  one(`select e.context ->> 'zone' as zone, (e.context ->> 'shift')::bigint as shift, e.context -> 'calendar' as calendar,
    ${list(`select t.region, t.context -> 'calendar' as calendar, t.id = ${id("track")} as own from track t where t.edition_id = e.id order by t.region`)} as tracks,
    ${values(`select t.region || '.' || case d.kind when 'opens' then 'opensAt' else d.kind end from deadline d join track t on t.id = d.subject_id where t.edition_id = e.id and d.fired_at is not null and d.kind in ('opens', 'commissionDue', 'scoringDue')`)} as fired
    from edition e where e.id = ${id("edition")}`);

/** The calendar as it is, or as the event would make it: absolute instants per region. */
function effective(raw: Calendars, asking: Asking | null): Calendar {
  const amended = asking?.data.calendar;
  const shift =
    raw.shift +
    (asking?.type === "edition.resume"
      ? asking.at - Number(asking.context.suspendedAt ?? asking.at)
      : 0);
  const base: Calendars["calendar"] =
    asking && asking.type !== "calendar.amend" && amended ? amended : raw.calendar;
  const regions: Calendars["tracks"] =
    raw.tracks.length > 0
      ? raw.tracks
      : Object.keys(base).map((region) => ({ region, calendar: {}, own: false }));
  const tracks = regions.map(({ region, calendar, own }) => {
    const times = { opensAt: 0, cityDue: 0, commissionDue: 0, scoringDue: 0 };
    for (const [moment, instant] of Object.entries(base[region] ?? {}) as [Moment, number][])
      times[moment] = Math.max(Number(instant), calendar[moment] ?? 0) + shift;
    if (asking?.type === "calendar.amend" && own) Object.assign(times, amended);
    return [region, times] as const;
  });
  return { zone: raw.zone, tracks: Object.fromEntries(tracks) as Calendar["tracks"] };
}

const limitKeys = [
  "seats",
  "perCountryAwards",
  "returns",
  "reopenings",
  "clarificationRounds",
  "runOffs",
  "returnMarginDays",
  "contestDays",
  "castingVoteAllowed",
  "delegationAllowed",
  "substituteAllowed",
  "complaints",
] as const satisfies readonly (keyof Limits)[];

function limitsOf(content: { [K in keyof Limits]?: Limits[K] | null } | null): Limits {
  return {
    seats: content?.seats ?? 0,
    perCountryAwards: content?.perCountryAwards ?? 1,
    returns: content?.returns ?? 0,
    reopenings: content?.reopenings ?? 0,
    clarificationRounds: content?.clarificationRounds ?? 0,
    runOffs: content?.runOffs ?? 0,
    returnMarginDays: content?.returnMarginDays ?? 0,
    contestDays: content?.contestDays ?? 0,
    castingVoteAllowed: content?.castingVoteAllowed ?? false,
    delegationAllowed: content?.delegationAllowed ?? false,
    substituteAllowed: content?.substituteAllowed ?? false,
    complaints: content?.complaints ?? false,
  };
}

type JudgedRules = { hash: string; findings: Finding[]; limits: Finding[] };

const KEPT = 20;
const judged = new Map<string, JudgedRules>();

/** Depends on the rules alone, and those in force are asked about by every page of their edition: the last ones are kept. */
function judgeRules(raw: unknown): JudgedRules {
  const text = JSON.stringify(raw) ?? "";
  const known = judged.get(text) ?? judgeRulesOnce(raw);
  if (judged.size >= KEPT && !judged.has(text)) judged.clear();
  judged.set(text, known);
  return known;
}

function judgeRulesOnce(raw: unknown): JudgedRules {
  const parsed = Rulebook.safeParse(raw);
  if (!parsed.success) {
    const findings = parsed.error.issues.map(({ path }) => ({
      code: "malformed",
      at: path.join("."),
    }));
    return { hash: "", findings, limits: findings };
  }
  return {
    hash: rulebookHash(parsed.data),
    findings: rubricSound(parsed.data) as Finding[],
    limits: limitsSet(parsed.data) as Finding[],
  };
}

export const editionReaders: Readers<
  | "edition"
  | "sameName"
  | "countryPlaced"
  | "placements"
  | "juries"
  | "confirmedTracks"
  | "tracks"
  | "open"
  | "awardees"
  | "rulebook"
  | "calendar"
  | "calendarChange"
  | "currentHash"
  | "limits"
  | "process"
> = {
  edition: {
    locks: ["edition:share"],
    sql: (id) =>
      one(`select e.id, e.state, e.context ->> 'returnTo' as "returnTo", (e.context ->> 'releasedAt')::bigint as "releasedAt",
        (e.context ->> 'announceAt')::bigint as "announceAt", (e.context ->> 'shift')::bigint as shift
        from edition e where e.id = ${id("edition")}`),
  },
  sameName: {
    sql: (id) =>
      values(
        `select e.id from edition e where lower(e.context ->> 'name') = lower(${id("@data")} ->> 'name') and e.id <> ${id("edition")}`,
      ),
  },
  countryPlaced: {
    sql: (id) =>
      `jsonb_build_object('country', ${id("@data")} ->> 'country', 'known', exists(select from country where code = ${id("@data")} ->> 'country'))`,
  },
  placements: {
    locks: ["edition:update"],
    sql: (id) => `jsonb_build_object(
      'unplaced', ${values(`select distinct m.country from membership m where m.state in ('admitted', 'active', 'inactive') and not exists(select from placement p where p.edition_id = ${id("edition")} and p.country = m.country)`)},
      'trackless', ${values(`select p.country from placement p where p.edition_id = ${id("edition")} and not exists(select from track t where t.id = p.track_id and t.edition_id = p.edition_id)`)})`,
  },
  juries: {
    locks: ["edition:update"],
    sql: (id) => {
      const serving = `(select count(*) from jury j where j.edition_id = t.edition_id and j.state <> 'dissolved' and j.context -> 'tracks' ? t.id)`;
      return `jsonb_build_object(
        'without', ${values(`select t.region from track t where t.edition_id = ${id("edition")} and ${serving} = 0`)},
        'double', ${values(`select t.region from track t where t.edition_id = ${id("edition")} and ${serving} > 1`)})`;
    },
  },
  confirmedTracks: {
    locks: ["edition:update", "tracksOfEdition:share"],
    sql: (id) =>
      values(
        `select t.region from track t where t.edition_id = ${id("edition")} and t.context ->> 'confirmedAt' is not null`,
      ),
  },
  tracks: {
    locks: ["edition:share", "tracksOfEdition:share"],
    sql: (id) =>
      list(
        `select t.id, t.region, t.state from track t where t.edition_id = ${id("edition")} order by t.region`,
      ),
  },
  open: {
    locks: ["edition:update"],
    sql: (id) =>
      `jsonb_build_object(${Object.entries(unrested)
        .map(
          ([subject, states]) =>
            `'${subject}', (select count(*) from ${subject} s where s.edition_id = ${id("edition")} and s.state = any(string_to_array('${states}', ',')))`,
        )
        .join(", ")})`,
  },
  awardees: {
    sql: (id) =>
      `(select count(*) from nomination n where n.edition_id = ${id("edition")} and n.state = 'awarded')`,
  },
  rulebook: {
    sql: (id) => `coalesce(nullif(${id("@data")} -> 'rulebook', 'null'), ${rules(id)})`,
    judge: judgeRules,
  },
  calendar: {
    sql: calendarSql,
    judge(raw, asking) {
      const calendar = effective(raw, asking);
      const findings = calendarOrdered(calendar) as Finding[];
      // A calendar out of order has findings; its hash is never kept.
      return { hash: calendarHash(calendar), findings };
    },
  },
  calendarChange: {
    sql: calendarSql,
    judge(raw, asking) {
      const fired = new Set(raw.fired) as Parameters<typeof onlyLater>[2];
      return onlyLater(effective(raw, null), effective(raw, asking), fired, asking.at) as Finding[];
    },
  },
  currentHash: {
    sql: (id, type) =>
      type === "rulebook.amend"
        ? `(select e.context ->> 'rulebookHash' from edition e where e.id = ${id("edition")})`
        : `(select coalesce(t.context ->> 'calendarHash', e.context ->> 'calendarHash') from edition e left join track t on t.id = ${id("track")} where e.id = ${id("edition")})`,
  },
  limits: { sql: (id) => fromRules(anyRules(id), limitKeys), judge: limitsOf },
  process: { sql: () => "null::int", judge: () => processVersion },
};
