import { isSecretariat, whyNotSeeNames } from "#app/domain/policy/seeing.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { sayList } from "#app/i18n/list.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { type FoundThing, findThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { type Subject, subjects } from "#machines/index.ts";
import { pairsOf } from "#machines/pairs.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { tellChange } from "./tell-change.server.ts";

type Proposer = { person: string; role: string };

/** A proposal in finished words: what will change, on what, who asks, why, and whose answer it waits for. */
export async function tellProposal(found: FoundThing, reading: Reading, zone: string) {
  const { locale } = reading;
  const words = say(locale);
  const { kind } = found.ids as { kind: string };
  const { proposer, openedAt, endedAt, payload } = found.context as {
    proposer: Proposer | null;
    openedAt: number | null;
    endedAt: number | null;
    payload: { reason?: string };
  };
  const seconds = (pairsOf[kind] ?? []).filter(([first]) => first === proposer?.role);
  const open = found.thing.state === "open";
  return {
    open,
    means: words(keyOf(`act.${kind}`, "means")),
    change: await tellChange(found, reading, zone),
    why: payload.reason ?? null,
    target: await tellTarget(found, reading),
    facts: [
      { name: words("proposal.askedBy"), value: await whoAsks(found, reading, proposer) },
      ...(openedAt === null
        ? []
        : [{ name: words("proposal.askedAt"), value: sayInstant(locale, openedAt, zone) }]),
      ...(open
        ? [
            {
              name: words("proposal.waitsFor"),
              value: words("proposal.anotherPerson", {
                role: sayList(
                  locale,
                  seconds.map(([, second]) => words(keyOf("role", second))),
                ),
              }),
            },
          ]
        : []),
      ...(endedAt === null
        ? []
        : [{ name: words("proposal.endedAt"), value: sayInstant(locale, endedAt, zone) }]),
    ],
    words: {
      change: words(open ? "proposal.change" : "proposal.changed"),
      nothing: words("proposal.nothingNamed"),
      what: words("proposal.what"),
      now: words("proposal.now"),
      will: words("proposal.then"),
      why: words("proposal.why"),
      about: words("proposal.about"),
      asks: words("proposal.asks"),
    },
  };
}

export type ToldProposal = Awaited<ReturnType<typeof tellProposal>>;

/** Names go to those the policy tells them; to others the role is enough. */
async function whoAsks(
  { thing }: FoundThing,
  { visitor: { viewer }, locale }: Reading,
  proposer: Proposer | null,
): Promise<string> {
  const words = say(locale);
  const role = words(keyOf("role", proposer?.role ?? "operator"));
  const told =
    proposer?.person === viewer.person ||
    (isSecretariat(viewer, thing) && whyNotSeeNames(viewer, thing) === null);
  if (!told || !proposer) return role;
  const [row] = await inTransaction((tx) =>
    tx.run<{ name: string }>("select name from person where id = $1", [proposer.person]),
  );
  return row ? words("proposal.inRole", { name: row.name, role }) : role;
}

const isSubject = (name: unknown): name is Subject =>
  typeof name === "string" && (subjects as readonly string[]).includes(name);

/** What it is about, where that exists and the reader is told of it; what it would begin is not there yet. */
async function tellTarget(
  { ids }: FoundThing,
  { visitor, at, locale }: Reading,
): Promise<{ kind: string; name: string; to: string } | null> {
  const { targetSubject, target } = ids;
  if (!isSubject(targetSubject) || !target) return null;
  const found = await findThing(visitor.viewer, targetSubject, target, at);
  if (!found) return null;
  const words = say(locale);
  return {
    kind: words(keyOf("subject", targetSubject)),
    name: (await findNames(words, [found])).get(target) ?? "",
    to: addressOf(targetSubject, target),
  };
}
