import { roleToAct } from "#app/domain/policy/acting.ts";
import { actorsOf } from "#app/domain/policy/acts.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { actAddress } from "#app/schemas/act-address.ts";
import { isAskedOfForm } from "#app/services/acts/asked-of-form.ts";
import { find, foundIn, judge } from "#app/services/door/judge.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { Actor } from "#machines/actors.ts";
import type { Refusal } from "#machines/refusal.ts";
import { readPrepared } from "#prisma/read.ts";

export type Block = {
  /** Whom the region waits for, and with what. */
  waits: string;
  /** What stands in the way of its next step; empty where nothing does. */
  sentences: string[];
  /** The next step, where it is this reader's and possible. */
  act: { to: string; name: string } | null;
};

/** The step that leads each region on, where a person takes it; the calendar takes the others. */
const nextStep: Readonly<Record<string, string>> = {
  eligibility: "declarations.open",
  declaring: "inputs.close",
  assigning: "assignment.confirm",
  deliberation: "recommendation.make",
  recommended: "decision.take",
  noAwardRecommended: "decision.acceptNone",
};

type Unmet = Extract<Refusal, { because: "conditions" }>["unmet"];

/** What each region waits for, asked of the machine in one round trip. */
export async function findBlocks(
  tracks: readonly FoundThing[],
  { visitor, at, locale }: Reading,
  zone: string,
): Promise<Map<string, Block>> {
  const moving = tracks.filter(({ thing }) => nextStep[thing.state]);
  const refusals = await refusalsOf(moving, at);
  const unmet = [...refusals.values()].flatMap((each) =>
    each?.because === "conditions" ? each.unmet : [],
  );
  const { viewer } = visitor;
  const nameOf = await nameRefused({ because: "conditions", unmet }, { viewer, at, locale });
  const words = say(locale);
  return new Map(
    tracks.map((track) => {
      const { thing, id } = track;
      const type = nextStep[thing.state];
      const refusal = refusals.get(id) ?? null;
      const mine = type && !refusal && roleToAct(viewer, type, thing) !== null;
      return [
        id,
        {
          waits: words(keyOf("board.waits", thing.state)),
          sentences: refusal ? explain(refusal, { locale, zone, nameOf }) : [],
          act: mine ? { to: actAddress("track", id, type), name: words(keyOf("act", type)) } : null,
        },
      ];
    }),
  );
}

async function refusalsOf(
  tracks: readonly FoundThing[],
  at: Date,
): Promise<Map<string, Refusal | null>> {
  const judged = tracks.map(async ({ id, thing }) => {
    const type = nextStep[thing.state] as string;
    const role = actorsOf(type)[0] as "officer";
    const by: Actor = { kind: "person", person: "", role };
    const command = { type, id };
    const asked = find(command, by, at.getTime(), false).map(readPrepared);
    const found = foundIn(await Promise.all(asked));
    const answer = await judge(command, { by, at: at.getTime(), cause: null }, found);
    if ("gone" in answer || answer.refusal?.because !== "conditions") return [id, null] as const;
    const { event, snapshot, refusal } = answer;
    const unmet = refusal.unmet.filter(
      ({ condition }) => !isAskedOfForm(condition, event, snapshot.context),
    );
    return [
      id,
      unmet.length > 0 ? { because: "conditions", unmet: unmet.map(short) } : null,
    ] as const;
  });
  return new Map((await Promise.all(judged)) as [string, Refusal | null][]);
}

const MANY = 5;

/** A list of eighty names is no explanation: the sentence without its figures, and the table has the names. */
const short = (unmet: Unmet[number]): Unmet[number] =>
  Object.fromEntries(
    Object.entries(unmet).filter(([, figure]) => !Array.isArray(figure) || figure.length <= MANY),
  ) as Unmet[number];
