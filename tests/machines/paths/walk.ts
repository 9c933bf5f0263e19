import { causedBy, ruleOf, type Subject } from "#machines/index.ts";
import { table } from "#tests/machines/table.ts";
import { exitsOf, judge } from "./rules.ts";
import {
  type InRegion,
  inRegion,
  keyOf,
  nothingYet,
  type Region,
  settled,
  type World,
} from "./world.ts";

/** What is played: the other things stand aside and help. */
export type Play = {
  regions: number;
  plays: readonly Subject[];
  /** Events that another play walks through. */
  leaves?: readonly string[];
  /** Whether a checklist that passed may fail later. */
  registerChanges?: boolean;
  /** Where the play begins; without it, before there is anything. */
  start?: World;
};

type Draft = Omit<World, "regions"> & { regions: Region[] };
/** How an act was meant, where one event can be meant differently. */
type Meant = { awards: boolean; place: Region["place"] };
const plainly: Meant = { awards: false, place: "" };

const meanings: Record<string, readonly Meant[]> = {
  "decision.take": [plainly, { awards: true, place: "" }],
  "reserve.promote": [{ awards: true, place: "" }],
  "item.settle": (["recommended", "reserve", "notRecommended"] as const).map((place) => ({
    awards: false,
    place,
  })),
};

/** What an event changes besides the state. */
const changes: Record<string, (region: Region, meant: Meant) => Partial<Region>> = {
  "track.open": () => ({ cityDue: "runs" }),
  "shortage.accept": () => ({ shortage: true }),
  "scoring.reopen": () => ({ reopenings: 1 }),
  "recommendation.make": ({ place }) => ({ said: "some", place: place || "recommended" }),
  "recommendation.makeNone": ({ place }) => ({ said: "none", place: place || "notRecommended" }),
  "recommendation.return": () => ({ returns: 1 }),
  "clarification.ask": () => ({ rounds: 1 }),
  "withdrawal.object": () => ({ noticeDue: "" }),
  "item.settle": (_, { place }) => ({ place }),
  "nomination.unplace": () => ({ place: "" }),
  "chair.elect": () => ({ chair: true }),
  "chair.designate": () => ({ chair: true }),
  "chair.vacate": () => ({ chair: false }),
  "review.submit": () => ({ counts: true }),
  "review.submitLate": () => ({ counts: true }),
  "review.relock": () => ({ counts: true }),
  "review.abstain": () => ({ counts: false }),
  "review.takeUp": () => ({ counts: false }),
  "review.extend": () => ({ counts: false }),
  "review.recuse": () => ({ counts: false }),
  "minutes.markLate": () => ({ late: true }),
};
const editionChanges: Record<string, Partial<World>> = {
  "edition.suspend": { returnTo: "published" },
  "edition.suspendConferral": { returnTo: "announced" },
  "edition.resume": { returnTo: "" },
  "edition.resumeConferral": { returnTo: "" },
  "edition.cancel": { announceAt: "" },
  "edition.cancelSuspended": { returnTo: "" },
  "results.release": { announceAt: "runs" },
  "release.withdraw": { announceAt: "" },
};
const armedBy = new Map<string, string[]>();
for (const { kind, armedBy: types } of table.deadlines)
  for (const type of types) armedBy.set(type, [...(armedBy.get(type) ?? []), kind]);

const stateOf = (draft: World, subject: Subject, n: number) =>
  subject === "edition" ? draft.edition : (draft.regions[n]?.[subject as InRegion] ?? "absent");

/** Whether an event can change the small world at all; edits and notes cannot. */
export const moves = ({ type, target }: { type: string; target: string | null }) =>
  target !== null ||
  type in changes ||
  type in editionChanges ||
  causedBy(type).length > 0 ||
  (armedBy.get(type) ?? []).some((kind) => kind in nothingYet(1).regions[0]!);

/** An edition that is over keeps nothing of its regions: nothing leads on from there. */
const over = (world: World): World =>
  ["cancelled", "archived"].includes(world.edition)
    ? { ...nothingYet(world.regions.length), edition: world.edition }
    : { ...world, regions: world.regions.map(settled) };

/** All worlds that can come about, and which event leads from one to the next. */
export type Graph = {
  worlds: World[];
  from: number[];
  to: number[];
  by: string[];
  /** All events taken, the caused ones too. */
  taken: ReadonlySet<string>;
};

export function walk(
  { regions, plays: played, leaves = [], registerChanges = false, start }: Play,
  without: readonly string[] = [],
): Graph {
  const plays = new Set<Subject>(played);
  const holds = judge(plays);
  const never = new Set([...leaves, ...without]);
  const taken = new Set<string>();

  /** Takes the event and all that it causes, or gives false and changes nothing. */
  function take(draft: Draft, subject: Subject, n: number, type: string, meant: Meant): boolean {
    if (never.has(type)) return false;
    const exit = exitsOf(subject, stateOf(draft, subject, n)).find((exit) => exit.type === type);
    const region = draft.regions[n]!;
    if (!exit || !holds({ world: draft, region, type, awards: meant.awards })) return false;

    taken.add(type);
    if (subject === "edition") {
      if (exit.target) draft.edition = exit.target;
      Object.assign(draft, editionChanges[type]);
    } else {
      const next: Region = { ...region, ...changes[type]?.(region, meant) };
      if (exit.target) next[subject as InRegion] = exit.target;
      for (const kind of armedBy.get(type) ?? [])
        if (kind in next) Object.assign(next, { [kind]: "runs" });
      draft.regions[n] = next;
    }
    for (const caused of causedBy(type)) {
      const { subject: other } = ruleOf(caused);
      if (!plays.has(other)) continue;
      const everywhere = subject === "edition" && other !== "edition";
      for (const at of everywhere ? draft.regions.keys() : [n])
        take(draft, other, at, caused, meant);
    }
    return true;
  }

  function* next(world: World): Generator<[by: string, world: World]> {
    const begin = (): Draft => ({ ...world, regions: [...world.regions] });
    const acts = function* (subject: Subject, n: number): Generator<[string, World]> {
      for (const exit of exitsOf(subject, stateOf(world, subject, n))) {
        const { type } = exit;
        if (ruleOf(type).rule.by.length === 0 || !moves(exit)) continue;
        for (const meant of meanings[type] ?? [plainly]) {
          const draft = begin();
          if (!take(draft, subject, n, type, meant)) continue;
          yield [type, over(draft)];
        }
      }
    };
    yield* acts("edition", 0);
    for (const n of world.regions.keys())
      for (const subject of inRegion) if (plays.has(subject)) yield* acts(subject, n);
    yield* time(world);
    if (registerChanges) yield* doubts(world);
  }

  const first = start ?? nothingYet(regions);
  const graph: Graph = { worlds: [first], from: [], to: [], by: [], taken };
  const known = new Map([[keyOf(first), 0]]);
  for (let at = 0; at < graph.worlds.length; at++)
    for (const [by, world] of next(graph.worlds[at]!)) {
      const key = keyOf(world);
      let to = known.get(key);
      if (to === undefined) {
        to = graph.worlds.push(world) - 1;
        known.set(key, to);
      }
      graph.from.push(at);
      graph.to.push(to);
      graph.by.push(by);
    }
  return graph;
}

/**
 * The same walk without one event. Only where other events cause it must the walk be made anew;
 * else its steps are left out, and what only they led to.
 */
export function without(graph: Graph, play: Play, type: string): Graph {
  if ((ruleOf(type).rule.causedBy ?? []).length > 0) return walk(play, [type]);
  const steps: number[][] = graph.worlds.map(() => []);
  for (const [edge, by] of graph.by.entries())
    if (by !== type) steps[graph.from[edge]!]!.push(edge);

  const place = new Map([[0, 0]]);
  const left: Graph = { ...graph, worlds: [graph.worlds[0]!], from: [], to: [], by: [] };
  for (const [at, here] of place)
    for (const edge of steps[at]!) {
      const to = graph.to[edge]!;
      if (!place.has(to)) place.set(to, left.worlds.push(graph.worlds[to]!) - 1);
      left.from.push(here);
      left.to.push(place.get(to)!);
      left.by.push(graph.by[edge]!);
    }
  return left;
}

export const TIME = "time";
export const DOUBT = "register";

/** Deadlines pass one by one, but not while the edition stands still. */
function* time(world: World): Generator<[string, World]> {
  if (["suspended", "cancelled", "archived"].includes(world.edition)) return;
  if (world.announceAt === "runs") yield [TIME, { ...world, announceAt: "passed" }];
  for (const [n, region] of world.regions.entries())
    for (const [kind, due] of Object.entries(region))
      if (due === "runs") {
        const next = { ...region, [kind]: "passed" };
        // The calendar keeps its order, and a city's own due instant lies before the Commission's.
        if (kind === "commissionDue") next.cityDue = "passed";
        yield [TIME, { ...world, regions: world.regions.with(n, next) }];
      }
}

/** The register learns something that a checklist did not know. */
function* doubts(world: World): Generator<[string, World]> {
  for (const [n, region] of world.regions.entries())
    if (region.fit && ["placed", "awarded"].includes(region.nomination))
      yield [DOUBT, { ...world, regions: world.regions.with(n, { ...region, fit: false }) }];
}
