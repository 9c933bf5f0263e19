import { actorsOf } from "#app/domain/policy/acts.ts";
import { type Task, tasks, turns } from "#app/domain/tasks.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { type DueWords, sayDue, sayShortDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { foreseeRole } from "#app/services/acts/foresee.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { Role } from "#machines/actors.ts";
import type { Subject } from "#machines/index.ts";
import { read } from "#prisma/read.ts";
import type { Arg } from "#prisma/statement.ts";

type Waiting = { task: Task; found: FoundThing; role: Role; dueAt: number | null };

/** One piece of work: the verb first, then the thing, until when, since when. */
export type ToldTask = {
  id: string;
  verb: string;
  name: string;
  kind: string;
  /** In which of his roles: somebody with several sees them side by side. */
  role: string;
  to: string;
  due: DueWords | null;
  dueAt: number | null;
  since: string;
};
export type ToldWait = { id: string; name: string; label: string; turn: string; to: string };
export type ToldDeed = { id: string; what: string; name: string; when: string; to: string };

/** How many of each a desk shows; the rest is behind lists. */
export const SHOWN = 40;

/** What waits for this person, overdue and soonest first; after it what has no date. */
export async function findTasks({ visitor, at, locale }: Reading) {
  const { viewer } = visitor;
  const roles = rolesAnywhere(viewer);
  const asked = tasks.filter((task) => isFor(roles, task));
  const waiting = (await Promise.all(asked.map((task) => waitingFor(viewer, task, at)))).flat();
  waiting.sort(
    (a, b) => (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER),
  );
  const shown = waiting.slice(0, SHOWN);
  const words = say(locale);
  const things = shown.map(({ found }) => found);
  const [names, zones] = await Promise.all([findNames(words, things), zonesOf(shown)]);
  return {
    count: waiting.length,
    tasks: shown.map(({ task, found, role, dueAt }): ToldTask => {
      const { subject } = found.thing;
      return {
        id: `${found.id} ${task.act}`,
        verb: words(keyOf("act", task.act)),
        name: names.get(found.id) ?? "",
        kind: words(keyOf("subject", subject)),
        role: words(keyOf("role", role)),
        to: task.act === "mandate.accept" ? `/mandates/${found.id}` : addressOf(subject, found.id),
        due:
          dueAt === null
            ? null
            : sayDue(
                locale,
                dueAt,
                zones.get(found.thing.editionId ?? "") ?? "UTC",
                at.getTime(),
                visitor.person?.zone,
              ),
        dueAt,
        since: sayShortDay(locale, found.changedAt.getTime(), "UTC"),
      };
    }),
  };
}

/** Every role in which this person could act on anything: nothing is asked for the others. */
function rolesAnywhere({ mandates, appointments }: Viewer): ReadonlySet<string> {
  const held = mandates.map(({ role }) => (role === "delegate" ? "mayor" : role));
  return new Set<string>([
    ...held,
    ...(appointments.length > 0 ? ["juror", "chair", "deputy"] : []),
  ]);
}

/** What is offered to somebody is accepted in a role that is not his yet. */
const isFor = (roles: ReadonlySet<string>, { act }: Task): boolean =>
  act === "mandate.accept" ||
  actorsOf(act).some((by) => by.split("+").some((role) => roles.has(role)));

async function waitingFor(viewer: Viewer, task: Task, at: Date): Promise<Waiting[]> {
  const { subject, states, act, when } = task;
  const where = `s.state = any($3)${when ? ` and ${when}` : ""}`;
  const found = (await findThings(viewer, subject, at, where, [[...states]])).flatMap((one) => {
    const possible = foreseeRole(viewer, one, act);
    return possible ? [{ task, found: one, role: possible.role }] : [];
  });
  const due = await dueOf(
    task,
    found.map(({ found }) => found),
  );
  return found.map((one) => ({ ...one, dueAt: due.get(one.found.id) ?? null }));
}

async function dueOf({ due }: Task, found: readonly FoundThing[]): Promise<Map<string, number>> {
  if (!due || found.length === 0) return new Map();
  const owner = ({ id, trackId }: FoundThing) => (due.of === "self" ? id : (trackId ?? id));
  const rows = await read<{ id: string; due: number }>(
    "select subject_id as id, ms(due_at) as due from deadline where kind = $1 and subject_id = any($2) and fired_at is null",
    [due.kind, [...new Set(found.map(owner))]],
  );
  const at = new Map(rows.map((row) => [row.id, Number(row.due)]));
  return new Map(
    found.flatMap((one) => {
      const instant = at.get(owner(one));
      return instant === undefined ? [] : [[one.id, instant] as const];
    }),
  );
}

async function zonesOf(waiting: readonly Waiting[]): Promise<Map<string, string>> {
  const editions = new Set(waiting.flatMap(({ found }) => found.thing.editionId ?? []));
  const zoned = [...editions].map(async (id) => [id, await findZone(id)] as const);
  return new Map(await Promise.all(zoned));
}

/** What this person waits for, and whose turn it is, as he is told. */
export async function findWaits({ visitor, at, locale }: Reading): Promise<ToldWait[]> {
  const { viewer } = visitor;
  const words = say(locale);
  const own = (kind: string) =>
    viewer.mandates.flatMap(({ body }) => (body.kind === kind ? [body.id] : []));
  const asked: [Subject, string, Arg[]][] = [
    ["nomination", "s.city_id = any($3) or s.country = any($4)", [own("city"), own("country")]],
    ["proposal", "s.state = 'open' and s.context #>> '{proposer,person}' = $3", [viewer.person]],
    ["appointment", "s.person_id = $3 and s.state in ('invited', 'accepted')", [viewer.person]],
  ];
  const found = (
    await Promise.all(
      asked.map(([subject, where, values]) => findThings(viewer, subject, at, where, values)),
    )
  ).flat();
  const names = await findNames(words, found);
  return found
    .flatMap(({ id, thing, told }): ToldWait[] => {
      const turn = turns[thing.subject]?.[told.label];
      const mine = turn === undefined || viewer.mandates.some(({ role }) => role === turn);
      if (mine || !isKey(`turn.${turn}`)) return [];
      const label = capital(locale, sayLabel(locale, thing.subject, told.label));
      return [
        {
          id,
          name: names.get(id) ?? "",
          label,
          turn: words(keyOf("turn", turn)),
          to: addressOf(thing.subject, id),
        },
      ];
    })
    .slice(0, SHOWN);
}

/** What this person did within a week, the latest first; only of things he is still told of. */
export async function findDeeds({ visitor, at, locale }: Reading): Promise<ToldDeed[]> {
  const words = say(locale);
  const rows = await read<{ id: string; subject: Subject; type: string; at: number }>(
    `select l.subject_id as id, l.subject, l.type, ms(l.at) as at from log_event l
       join person p on p.id = $1 and p.pseudonym = any(string_to_array(l.actor, '+'))
       where l.at > $2::timestamptz - interval '7 days' and l.at <= $2 and l.cause is null order by l.seq desc limit 20`,
    [visitor.viewer.person, at.toISOString()],
  );
  const asked = [...new Set(rows.map((row) => row.subject))].map((subject) => {
    const ids = rows.filter((row) => row.subject === subject).map(({ id }) => id);
    return findThings(visitor.viewer, subject, at, "s.id = any($3)", [ids]);
  });
  const found = (await Promise.all(asked)).flat();
  const names = await findNames(words, found);
  // Numbered by place: the log's own numbers would tell how much others have done in between.
  return rows.flatMap(({ id, subject, type, at: instant }, place) => {
    const name = names.get(id);
    const when = sayShortDay(locale, Number(instant), "UTC");
    return name === undefined
      ? []
      : [
          {
            id: String(place),
            what: words(keyOf("event", type)),
            name,
            when,
            to: addressOf(subject, id),
          },
        ];
  });
}
