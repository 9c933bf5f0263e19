import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { decide } from "#app/rehearsal/decision.ts";
import { close, placesFor, ranking, recommend, settleAll } from "#app/rehearsal/deliberation.ts";
import { confirm } from "#app/rehearsal/eligibility.ts";
import { checkInvariants } from "#app/rehearsal/invariants.ts";
import { endorse, type Nomination } from "#app/rehearsal/nominating.ts";
import { DAY, dueOf, past, rows, SECOND } from "#app/rehearsal/stage.ts";
import { act } from "#app/services/act.server.ts";
import type { Applied, Refused } from "#app/services/apply-event.server.ts";
import { closeInputs, confirmAssignment } from "#app/services/assign-reviews.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { fireDue } from "#app/services/fire-due.server.ts";
import { approveProposal, openProposal } from "#app/services/propose.server.ts";
import type { Actor } from "#machines/actors.ts";
import { ruleOf, type Subject } from "#machines/index.ts";
import { asOne } from "#prisma/transaction.ts";
import {
  type Award,
  inSession,
  nominating,
  published,
  roomOf,
  scoring,
  seated,
  secretariat,
  sheetsHandedIn,
  signed,
} from "./award.ts";
import { type Chooser, chooserFrom } from "./random/chooser.ts";
import { payloadOf } from "./random/payloads.ts";
import { actorFor } from "./random/people.ts";
import { creations, eventsFor, type Thing, thingsOf } from "./random/things.ts";

/**
 * Anybody does anything, from several points in the life of a small edition. Whatever the door answers, it
 * does not fall over, and the invariants of the rehearsal hold. Every sequence is taken back, so that each
 * begins at the same point. `SEQUENCES=200 SEED=1 npx vitest run ...` looks further.
 */
const numRuns = Number(process.env.SEQUENCES ?? 8);
const seed = Number(process.env.SEED ?? 2027);
const undo = Symbol("undo");
const taken = new Map<string, number>();
const refused = new Map<string, number>();

let award: Award;
let session = "";

beforeAll(async () => {
  const of = await secretariat("random sequences");
  award = await published(of, {
    name: "Random",
    cities: { FRA: 3, ESP: 2 },
    rules: { juryMinimum: 3, castingVoteAllowed: true, substituteAllowed: true },
  });
}, 120_000);

type At = { at: number };

/** A sequence from here; it answers what was done, and leaves nothing behind. */
async function sequence(numbers: readonly (readonly number[])[]): Promise<void> {
  const story: string[] = [];
  const clock = { at: award.stage.at };
  try {
    await asOne(async () => {
      for (const step of numbers) {
        const choose = chooserFrom(step);
        story.push(
          choose.once(7) ? await letTimePass(clock, choose) : await doSomething(clock, choose),
        );
      }
      await checkInvariants(`${numbers.length} acts`);
      throw undo;
    });
  } catch (thrown) {
    if (thrown !== undo) throw new Error(`after\n${story.join("\n")}`, { cause: thrown });
  }
}

/** What happens most in an award happens most here. */
const often: Partial<Record<Subject, number>> = {
  nomination: 5,
  review: 4,
  ballot: 4,
  session: 3,
  track: 3,
  conflict: 2,
  evidence: 2,
};
/** Ends that leave little to do after them. */
const rare = new Set(["track.discontinue", "edition.suspend", "edition.cancel", "edition.archive"]);
const NONE = "none";

async function letTimePass(clock: At, choose: Chooser): Promise<string> {
  const [next] = await rows<{ due: number }>(
    "select ms(min(due_at)) as due from deadline where fired_at is null and outcome is null and due_at > $1",
    [new Date(clock.at)],
  );
  clock.at = choose.once(3) || !next?.due ? clock.at + DAY : next.due + 120 * SECOND;
  const fired = await fireDue(clock.at, 500, award.stage.newId);
  for (const { kind, outcome } of fired) if (outcome === "fired") count(taken, kind);
  return `${new Date(clock.at).toISOString()} fires ${fired.length}`;
}

async function doSomething(clock: At, choose: Chooser): Promise<string> {
  clock.at += SECOND;
  const things = await thingsOf(award.edition.id);
  const kinds = [...new Set(things.map(({ subject }) => subject))];
  const kind = choose.pick(kinds.flatMap((subject) => Array(often[subject] ?? 1).fill(subject)));
  const thing = choose.once(6)
    ? null
    : (choose.pick(things.filter(({ subject }) => subject === kind)) ?? null);
  const type = choose.pick(thing ? eventsFor(thing, !choose.once(6)) : creations) ?? "";
  if (rare.has(type) && !choose.once(6)) return `not ${type}`;
  const data = payloadOf(type, thing, { award, things, at: clock.at, choose });
  const id = thing?.id ?? award.stage.newId();
  const { by, second } = actorFor(type, thing, award, choose);
  const refs = thing ? {} : refsFor(type, data, things, choose);
  // Services look up what a new thing belongs to, and find nothing.
  if (Object.values(refs).includes(NONE)) return `${type} of nothing`;
  const command = { type, id, data, refs };
  const outcome = await ask(command, { by, second }, clock, thing).catch((fault) => {
    throw new Error(`${type} of ${id} fell over: ${JSON.stringify({ data, refs, by, second })}`, {
      cause: fault,
    });
  });
  count(outcome.ok ? taken : refused, type);
  return `${type} of ${id}: ${outcome.ok ? outcome.state : JSON.stringify(outcome.refusal)}`;
}

type Asked = {
  type: string;
  id: string;
  data: Record<string, unknown>;
  refs: Record<string, string>;
};

/** Through the service that a page would use. */
async function ask(
  command: Asked,
  { by, second }: { by: Actor; second: Actor | null },
  clock: At,
  thing: Thing | null,
): Promise<Applied | Refused> {
  const { newId } = award.stage;
  const { type, id } = command;
  if (second) {
    const proposal = newId();
    const opened = await openProposal(proposal, command, award.edition.id, by, clock.at, newId);
    if (!opened.ok) return opened;
    clock.at += SECOND;
    return approveProposal(proposal, second, clock.at, newId);
  }
  if (type === "inputs.close") return closeInputs(id, by, clock.at);
  if (type === "assignment.confirm")
    return confirmAssignment(id, { secret: "s", contribution: "c" }, by, clock.at, newId);
  if (type === "ballot.cast") {
    const elector = award.jury.members.find((juror) => juror.by === by)?.appointment ?? "nobody";
    const options = (thing?.context.options ?? []) as string[];
    const named = ["choice", "runOff"].includes(thing?.context.kind ?? "");
    return castBallot(
      { ballot: id, elector, choice: named ? (options[0] ?? "abstain") : "yes" },
      by,
      clock.at,
    );
  }
  return act(command, by, clock.at, newId);
}

/** What a new thing belongs to: mostly what fits together. */
function refsFor(
  type: string,
  data: Record<string, unknown>,
  things: readonly Thing[],
  choose: Chooser,
): Record<string, string> {
  const { subject } = ruleOf(type);
  const some = (kind: string) =>
    choose.pick(things.filter((one) => one.subject === kind))?.id ?? NONE;
  const base = { edition: award.edition.id, track: award.track };
  const city = choose.pick(award.cities);
  switch (subject) {
    case "track":
      return { edition: base.edition, region: "AFR" };
    case "appointment":
      return { edition: base.edition, jury: award.jury.id, juror: some("mandate") };
    case "session":
      return { ...base, jury: award.jury.id };
    case "ballot": {
      const options = data.options as string[];
      const refs = { ...base, jury: award.jury.id, session: some("session") };
      return data.kind === "yesNo" ? { ...refs, nomination: options[0] ?? NONE } : refs;
    }
    case "nomination":
      return { ...base, city: city?.id ?? NONE, country: city?.country ?? "FRA" };
    case "membership":
      return { city: city?.id ?? NONE, country: city?.country ?? "FRA" };
    case "mandate":
      return {
        holder: String(data.person),
        role: String(data.role),
        ...(data.role === "officer"
          ? { bodyKind: "instance", body: "award" }
          : data.role === "commission"
            ? { bodyKind: "country", body: "FRA" }
            : { bodyKind: "city", body: city?.id ?? NONE }),
      };
    default:
      return { ...base, nomination: some("nomination") };
  }
}

const count = (counts: Map<string, number>, type: string) =>
  counts.set(type, (counts.get(type) ?? 0) + 1);

/** Where the sequences begin; each way goes on from the one before. */
const ways: [name: string, there: () => Promise<unknown>][] = [
  [
    "an open call",
    async () => {
      await nominating(award);
      await signed(award, award.nominations.slice(0, 3));
    },
  ],
  [
    "the eligibility check",
    async () => {
      const [first, second, , ...others] = award.nominations as [Nomination, Nomination];
      await signed(award, others);
      for (const nomination of [first, second, ...others]) await endorse(award.stage, nomination);
      await past(award.stage, await dueOf("commissionDue", award.track));
      for (const nomination of [first, second, ...others])
        await confirm(award.stage, nomination, award.staff);
    },
  ],
  [
    "scoring",
    async () => {
      await seated(award, 4);
      await scoring(award);
    },
  ],
  [
    "an open sitting",
    async () => {
      await sheetsHandedIn(award);
      await past(award.stage, await dueOf("scoringDue", award.track));
      session = await inSession(award);
    },
  ],
  [
    "a decision",
    async () => {
      const room = roomOf(award);
      const places = placesFor(await ranking(room), award.rulebook, false);
      await settleAll(award.stage, session, room, places);
      await close(award.stage, session, room);
      await recommend(award.stage, room);
      await decide(award.stage, award.track, award.staff, false);
    },
  ],
];

test.each(ways)(
  "from %s",
  async (_, there) => {
    await there();
    await checkInvariants("the beginning");
    const step = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
    const steps = fc.array(step, { minLength: 20, maxLength: 32 });
    await fc.assert(fc.asyncProperty(steps, sequence), {
      numRuns,
      seed,
      endOnFailure: true,
    });
  },
  120_000 + numRuns * 2000,
);

test("much was taken and much was refused", () => {
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  expect(sum(taken)).toBeGreaterThan(200);
  expect(taken.size).toBeGreaterThan(40);
  expect(sum(refused)).toBeGreaterThan(200);
  expect(refused.size).toBeGreaterThan(60);
});
