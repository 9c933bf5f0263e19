import type { Rulebook } from "#app/domain/rulebook.ts";
import type { Ids } from "#app/services/door/refs.ts";
import type { Id, RelationName } from "#app/services/door/relations.ts";
import type { Actor } from "#machines/actors.ts";
import type { FactMap, FactName } from "#machines/facts.ts";
import type { Context, Data } from "#machines/life.ts";

/** The question a fact is read for. `at` in milliseconds UTC. */
export type Asking = {
  type: string;
  ids: Ids;
  data: Data;
  context: Context & Data;
  at: number;
  by: Actor;
};

export type Lock = `${RelationName}:${"share" | "update"}`;

/**
 * How one fact is read: an SQL expression over the ids at hand (all facts of an event are one
 * SELECT), the rows that must be locked before, and, where a rule of app/domain decides, the rule.
 * Besides the ids there are `@at` (ms), `@person` (who acts), `@role` and `@data` (the payload).
 */
export type Reader<N extends FactName> = {
  sql: (id: Id, type: string) => string;
  locks?: readonly Lock[];
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the SQL beside it, which the type of the fact checks on the way out
  judge?: (raw: any, asking: Asking) => FactMap[N];
  /** The rule looks at what is said with the act, which the SQL does not show. */
  judgesPayload?: true;
};

export type Readers<N extends FactName> = { [K in N]: Reader<K> };

/** A list of objects, or an empty one. */
export const list = (select: string) =>
  `coalesce((select jsonb_agg(to_jsonb(l)) from (${select}) l), '[]')`;
/** A list of plain values, or an empty one. */
export const values = (select: string) =>
  `coalesce((select jsonb_agg(v.v) from (${select}) v(v)), '[]')`;
export const one = (select: string) => `(select to_jsonb(o) from (${select}) o limit 1)`;

/** The rulebook in force of the edition at hand. */
export const rules = (id: Id) =>
  `(select r.content from rulebook r where r.edition_id = ${id("edition")} order by r.version desc limit 1)`;
/** For what no edition owns (a mandate): the newest rulebook of a published edition. */
export const anyRules = (id: Id) =>
  `coalesce(${rules(id)}, (select r.content from rulebook r join edition e on e.id = r.edition_id where e.state <> 'draft' order by (e.context ->> 'publishedAt')::bigint desc nulls last, r.version desc limit 1))`;

/** Of rules (an SQL expression) what is asked for: the whole is kilobytes. A record takes them apart once. */
export const fromRules = (content: string, keys: readonly (keyof Rulebook)[]) =>
  `(select to_jsonb(k) from (select ${content} as c) q, jsonb_to_record(q.c) k(${keys.map((key) => `"${key}" jsonb`).join(", ")}))`;

/** The due instant of a deadline row in milliseconds. */
export const due = (kind: string, of: string) => (id: Id) =>
  `(select ms(d.due_at) from deadline d where d.kind = '${kind}' and d.subject_id = ${id(of)})`;
/** The track's due instant by calendar, for what no row has been armed for yet. */
export const calendarDue = (key: string) => (id: Id) =>
  `(select calendar_due(e.context, t.context, '${key}') from track t join edition e on e.id = t.edition_id where t.id = ${id("track")})`;

/** A sheet counts for its nomination: submitted or locked, not recused, its last complete version. */
export const countedSheet = (review: string) =>
  `(${review}.context ->> 'counts' = 'true' and ${review}.state in ('submitted', 'locked', 'unlocked', 'lapsed'))`;
