import { type ActedOn, roleToAct, roleToPropose, roleToSecond } from "#app/domain/policy/acting.ts";
import { statesFor } from "#app/domain/policy/acts.ts";
import { statesToldAlike } from "#app/domain/policy/seeing.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { creates } from "#app/services/door/causes.ts";
import { type Command, type Found, judge } from "#app/services/door/judge.server.ts";
import { type Ahead, readAhead } from "#app/services/door/read-ahead.server.ts";
import { pairOf, targetFacts } from "#app/services/door/target.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import type { Actor, Role } from "#machines/actors.ts";
import { eventTypes, ruleOf } from "#machines/index.ts";
import type { Refusal } from "#machines/refusal.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { factsBefore, isAskedOfForm } from "./asked-of-form.ts";
import { beginsOn, refsFrom } from "./begins.ts";

/** An act that this viewer may ask for now, in which role, alone or as the first of two. */
export type Possible = {
  type: string;
  role: Role;
  proposes: boolean;
  /** What stands in its way before anything has been filled in; null if nothing does. */
  refusal: Refusal | null;
};

/** What this viewer may do with a thing, each with what would refuse it now. Nothing is locked or written. */
export async function foresee(viewer: Viewer, on: FoundThing, at: Date): Promise<Possible[]> {
  return judged(viewer, on, candidates(viewer, on), at);
}

async function judged(
  viewer: Viewer,
  on: FoundThing,
  asked: readonly Candidate[],
  at: Date,
): Promise<Possible[]> {
  const ahead = new Map(
    asked
      .filter(({ type }) => isOfOneMind(viewer, on, type))
      .map((one) => [one.type, aheadOf(one, on, viewer.person ?? "")]),
  );
  const found = await readAhead([...ahead.values()], at.getTime());
  return Promise.all(
    asked.map(async (one) => {
      const command = ahead.get(one.type);
      const facts = command && found.get(command);
      return { ...one, refusal: facts ? await refusalOf(command, at, facts) : null };
    }),
  );
}

/** One act alone; null where this viewer may not ask for it. */
export async function foreseeOne(
  viewer: Viewer,
  on: FoundThing,
  type: string,
  at: Date,
): Promise<Possible | null> {
  const asked = candidates(viewer, on).filter((one) => one.type === type);
  const [one] = await judged(viewer, on, asked, at);
  return one ?? null;
}

/**
 * The role in which this viewer may ask for an act at all, whatever state the thing has come to: for a form that
 * was open when somebody else was quicker. The door then says what has become of it.
 */
export function foreseeRole(viewer: Viewer, on: FoundThing, type: string): Candidate | null {
  const own = ruleOf(type).subject === on.thing.subject && !creates(type);
  if (!own && !(beginsOn[on.thing.subject] ?? []).includes(type)) return null;
  return candidate(viewer, on, type);
}

type Candidate = Omit<Possible, "refusal">;

/** Whether the act may be asked for in every state that is told alike; else nothing is said of it beforehand. */
const isOfOneMind = (viewer: Viewer, on: FoundThing, type: string): boolean =>
  creates(type) ||
  statesToldAlike(viewer, on.thing).every((state) => statesFor(type).includes(state));

function candidates(viewer: Viewer, on: FoundThing): Candidate[] {
  const covered = statesToldAlike(viewer, on.thing);
  const exits = eventTypes.filter(
    (type) =>
      ruleOf(type).subject === on.thing.subject &&
      statesFor(type).some((state) => covered.includes(state)),
  );
  const begun = beginsOn[on.thing.subject] ?? [];
  return [...exits, ...begun].flatMap((type) => candidate(viewer, on, type) ?? []);
}

function candidate(viewer: Viewer, on: FoundThing, type: string): Candidate | null {
  // Before results are public, that an act on an award could be asked for would tell who has one.
  const covered = statesToldAlike(viewer, on.thing);
  const { when = [] } = ruleOf(type).rule;
  if (covered.length > 1 && !on.thing.resultsPublic && when.includes("resultsOut")) return null;
  const thing: ActedOn = creates(type) ? begunOn(viewer, type, on) : on.thing;
  if (seconds.has(type)) {
    const second = secondRole(viewer, on);
    return second ? { type, role: second, proposes: false } : null;
  }
  const alone = roleToAct(viewer, type, thing);
  if (alone) return { type, role: alone, proposes: false };
  const first = roleToPropose(viewer, type, thing);
  return first ? { type, role: first, proposes: true } : null;
}

/**
 * Of a ballot nobody has said yet what it is about: who may prepare one turns on the session. A nomination is begun
 * for a city of one's own, and the form says for which.
 */
function begunOn(viewer: Viewer, type: string, { thing }: FoundThing): ActedOn {
  const { subject } = ruleOf(type);
  const as = subject === "ballot" ? thing.subject : subject;
  const own = viewer.mandates.flatMap(({ body }) => (body.kind === "city" ? [body.id] : []));
  const cityIds = subject === "nomination" ? own : (thing.cityIds ?? []);
  return { ...thing, subject: as, cityIds, authorId: null, state: null };
}

/** Acts of the second of two: which role that is, the kind and the proposer's role decide. */
const seconds: ReadonlySet<string> = new Set(["proposal.approve", "proposal.refuse"]);

export function secondRole(viewer: Viewer, { thing, ids, context }: FoundThing): Role | null {
  const proposer = context.proposer as { person: string; role: Role } | null;
  if (!proposer) return null;
  return roleToSecond(viewer, {
    ...thing,
    subject: "proposal",
    kind: ids.kind ?? "",
    proposerId: proposer.person,
    proposerRole: proposer.role,
  });
}

/** A new thing has no id yet: no row answers to the one it is asked with. */
const commandOf = (type: string, on: FoundThing): Command =>
  creates(type) ? { type, id: "", refs: refsFrom(on, type) } : { type, id: on.id };

function actorOf({ type, role, proposes }: Candidate, person: string): Actor {
  const alone = { kind: "person", person, role: role as "officer" } as const;
  return proposes ? pairOf(type, "", alone, null) : alone;
}

function aheadOf(one: Candidate, on: FoundThing, person: string): Ahead {
  const command = commandOf(one.type, on);
  return { command, by: actorOf(one, person), names: factsBefore(one.type, command.refs) };
}

async function refusalOf({ command, by }: Ahead, at: Date, found: Found): Promise<Refusal | null> {
  const asking = { by, at: at.getTime(), cause: null };
  // What the target says is asked where it is approved; to a proposal that is yet to open, its form says it.
  const judged = await judge(
    command,
    asking,
    found,
    (context) =>
      command.type === "proposal.approve"
        ? inTransaction((tx) => targetFacts(tx, command, context, asking))
        : Promise.resolve({ target: { refusal: null } }),
    (condition, { event, context }) => isAskedOfForm(condition, event, context, command.refs),
  );
  return judged.refusal;
}
