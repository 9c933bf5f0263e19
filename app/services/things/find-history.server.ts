import { type Entry, historyFor, type Logged } from "#app/domain/policy/history.ts";
import { publicFrom } from "#app/domain/policy/results-public.ts";
import { isSecretariat, whyNotSeeNames } from "#app/domain/policy/seeing.ts";
import { type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { targetOf } from "#app/services/things/exits.ts";
import { read } from "#prisma/read.ts";
import type { FoundThing } from "./find-things.server.ts";

/** One line of a thing's past as a viewer is told it, newest first. */
export type Line = {
  at: number;
  /** What it is called from here on; null where it ceased to be told. */
  label: string | null;
  /** The event, where the viewer is told it; otherwise the label alone is the line. */
  type: string | null;
  /** Who did it: a name where names are told, the role otherwise; null for the clock. */
  by: { name: string | null; role: string | null } | null;
  /** The reason that was given, for those who are told the event by its name. */
  reason: string | null;
};

type Row = Logged & { name: string | null; role: string | null; reason: string | null };

const pastSql = `select l.type, ms(l.at) as at, p.id as by, p.name,
      coalesce(y.said #>> '{by,role}', case when l.actor like '%+%' then 'pair' when l.actor = 'operator' then 'operator' end) as role,
      y.said #>> '{data,reason}' as reason
    from log_event l
    left join lateral (select o.payload::jsonb as said from log_payload o
      where o.subject_id = l.subject_id and o.version = l.version offset 0) y on true
    left join person p on p.pseudonym = split_part(l.actor, '+', 1)
    where l.subject = $1 and l.subject_id = $2 and l.at <= $3::timestamptz
    order by l.version`;

export async function findHistory(viewer: Viewer, found: FoundThing, at: Date): Promise<Line[]> {
  const { thing, id } = found;
  const [rows, release] = await Promise.all([
    read<Omit<Row, "from" | "to">>(pastSql, [thing.subject, id, at.toISOString()]),
    releaseOf(thing.editionId ?? null),
  ]);
  let state = "absent";
  const events = rows.map((row): Row => {
    const from = state;
    state = targetOf(thing.subject, from, row.type);
    return { ...row, at: Number(row.at), from: from === "absent" ? null : from, to: state };
  });
  const reader = {
    subject: thing.subject,
    classes: viewerClasses(viewer, thing),
    person: viewer.person,
  };
  const from = publicFrom(release);
  const entries = historyFor(reader, events, from !== null && from <= at.getTime() ? from : null);
  const names = whyNotSeeNames(viewer, thing) === null && isSecretariat(viewer, thing);
  return entries.map((entry) => lineOf(entry, names, viewer.person)).reverse();
}

function lineOf({ at, label, event }: Entry<Row>, names: boolean, person: string | null): Line {
  if (!event) return { at, label, type: null, by: null, reason: null };
  const { type, reason, role, by, name } = event;
  const told = names || (person !== null && by === person);
  return {
    at,
    label,
    type,
    by: role === null && by === null ? null : { name: told ? name : null, role },
    reason,
  };
}

async function releaseOf(edition: string | null) {
  if (edition === null) return { releasedAt: null, announceAt: null };
  const [row] = await read<{ releasedAt: number | null; announceAt: number | null }>(
    `select context -> 'releasedAt' as "releasedAt", context -> 'announceAt' as "announceAt" from edition where id = $1`,
    [edition],
  );
  return row ?? { releasedAt: null, announceAt: null };
}
