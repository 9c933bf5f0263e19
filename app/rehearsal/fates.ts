import type { Rulebook } from "#app/domain/rulebook.ts";
import { beginEvidence, completeEvidence } from "#app/services/upload-evidence.server.ts";
import type { Staff } from "./cast.ts";
import { mandate } from "./cast.ts";
import type { Names } from "./names.ts";
import {
  attach,
  byCommission,
  byCoordinator,
  byMayor,
  endorse,
  type Nomination,
  requestSignature,
  revisionOf,
  sign,
  submit,
  write,
} from "./nominating.ts";
import {
  as,
  DAY,
  dueOf,
  granted,
  must,
  mustNot,
  reason,
  rows,
  runJobs,
  type Stage,
  tick,
  together,
} from "./stage.ts";

/**
 * What may become of a nomination before the jury sees it. Each fate brings its nomination as far as
 * the city's and the Commission's part goes; `null` ones never reach the eligibility check.
 */
export type Ground = { rulebook: Rulebook; staff: Staff; names: Names };
export type Fate = (stage: Stage, nomination: Nomination, ground: Ground) => Promise<void>;

const toCommission: Fate = (stage, nomination, { rulebook }) =>
  submit(stage, [nomination], rulebook);

async function prepared(stage: Stage, nomination: Nomination, { rulebook }: Ground) {
  await write(stage, nomination, rulebook);
  const file = await attach(stage, nomination);
  await runJobs(stage);
  return file;
}

const returned: Fate = async (stage, nomination, ground) => {
  await toCommission(stage, nomination, ground);
  await byCommission(stage, nomination, "nomination.return", { cityDue: stage.at + 10 * DAY });
  await write(stage, nomination, ground.rulebook, await revisionOf(nomination.id));
  await requestSignature(stage, nomination);
  await sign(stage, nomination);
  await endorse(stage, nomination);
};

const recalled: Fate = async (stage, nomination, ground) => {
  await toCommission(stage, nomination, ground);
  await byCoordinator(stage, nomination, "nomination.recall");
  await requestSignature(stage, nomination);
  await sign(stage, nomination);
  await endorse(stage, nomination);
};

const hesitant: Fate = async (stage, nomination, ground) => {
  await prepared(stage, nomination, ground);
  await requestSignature(stage, nomination);
  await byCoordinator(stage, nomination, "signature.cancel");
  await requestSignature(stage, nomination);
  await byMayor(stage, nomination, "signature.refuse");
  await requestSignature(stage, nomination);
  await sign(stage, nomination);
  await endorse(stage, nomination);
};

const declinedOnce: Fate = async (stage, nomination, ground) => {
  await toCommission(stage, nomination, ground);
  await byCommission(stage, nomination, "nomination.decline");
  await byCommission(stage, nomination, "nomination.undecline");
  await endorse(stage, nomination);
  await byCommission(stage, nomination, "nomination.unendorse");
  await endorse(stage, nomination);
};

const discarded: Fate = async (stage, nomination) => {
  await byCoordinator(stage, nomination, "nomination.discard");
  await byCoordinator(stage, nomination, "nomination.reopen");
  await byCoordinator(stage, nomination, "nomination.discard");
};

/** Never finished: expires with the city's deadline, and hears so when the mayor comes too late. */
const neverFinished: Fate = async (stage, nomination, { rulebook }) => {
  await write(stage, nomination, rulebook);
};

const tooLate: Fate = async (stage, nomination, ground) => {
  await prepared(stage, nomination, ground);
  await requestSignature(stage, nomination);
};

const incomplete: Fate = async (stage, nomination) => {
  await mustNot(
    stage,
    { type: "signature.request", id: nomination.id },
    nomination.city.coordinator,
  );
};

/** Signed, and the Commission keeps silent. */
const unanswered: Fate = toCommission;

const extended: Fate = async (stage, nomination, ground) => {
  const { officer, director } = ground.staff;
  const cityDue = (await dueOf("cityDue", nomination.id)) + 5 * DAY;
  await together(
    stage,
    { type: "nomination.extend", id: nomination.id, data: { cityDue, reason } },
    { edition: nomination.edition, first: officer, second: director },
  );
  await toCommission(stage, nomination, ground);
  await endorse(stage, nomination);
};

/** Help from a collaborator, files of every fate, a change of coordinator in mid-call. */
const manyHands: Fate = async (stage, nomination, ground) => {
  const { city, country, id } = nomination;
  const body = { bodyKind: "city", body: city.id };
  const collaborator = await mandate(stage, ground.names, "collaborator", body, city.coordinator);
  await must(
    stage,
    { type: "comment.add", id, data: { text: "A figure for 2025 is missing." } },
    as(collaborator.holder, "collaborator"),
  );
  await write(stage, nomination, ground.rulebook);
  await files(stage, nomination);
  const successor = await mandate(stage, ground.names, "coordinator", body, country.commission);
  const old = city.coordinator;
  city.coordinator = as(successor.holder, "coordinator");
  await handOver(stage, city.id, old);
  await runJobs(stage);
  await requestSignature(stage, nomination);
  await sign(stage, nomination);
  await endorse(stage, nomination);
};

async function handOver(stage: Stage, cityId: string, old: ReturnType<typeof as>) {
  const person = old.kind === "person" ? old.person : "";
  const [row] = await rows<{ id: string }>(
    "select id from mandate where person_id = $1 and body_id = $2 and state = 'active'",
    [person, cityId],
  );
  await must(stage, { type: "mandate.handOver", id: row?.id ?? "" }, old);
}

/** One replaced, one removed, one aborted, one described anew, one that is no PDF. */
async function files(stage: Stage, nomination: Nomination): Promise<void> {
  const { coordinator } = nomination.city;
  const first = await attach(stage, nomination);
  const better = await attach(stage, nomination);
  const wrong = await attach(stage, nomination, Buffer.from("<html>not a report</html>"));
  await runJobs(stage);
  await must(
    stage,
    { type: "evidence.replace", id: first, data: { successor: better } },
    coordinator,
  );
  await must(stage, { type: "evidence.remove", id: first }, coordinator);
  const described = {
    title: "Yearly report",
    language: "en",
    dated: "2025",
    rights: "City",
    criteria: ["monitoring"],
  };
  await must(stage, { type: "evidence.describe", id: better, data: described }, coordinator);
  await must(stage, { type: "scan.repeat", id: wrong }, coordinator);
  await runJobs(stage);
  await must(stage, { type: "evidence.remove", id: wrong }, coordinator);

  const link = {
    ...{ kind: "link", url: "https://city.example.org/report", publicationConsent: true },
    ...described,
  };
  const refs = { edition: nomination.edition, track: nomination.track, nomination: nomination.id };
  await must(stage, { type: "link.add", id: stage.newId(), data: link, refs }, coordinator);
  const base = { kind: "pdf", size: 100, publicationConsent: false, ...described };
  const given = { id: stage.newId(), ...base };
  granted(await beginEvidence(nomination.id, given, coordinator, tick(stage), stage.newId), {
    type: "evidence.begin",
    id: given.id,
  });
  const short = await completeEvidence(stage.store, given.id, coordinator, tick(stage));
  if (short.ok) throw new Error("an upload without bytes was completed");
  stage.refused.add("evidence.complete");
  await must(stage, { type: "evidence.abort", id: given.id }, coordinator);
}

/** Fates that some city has to have, in the order in which they are given out. */
export const fates: Record<string, Fate> = {
  returned,
  recalled,
  hesitant,
  declinedOnce,
  manyHands,
  extended,
  discarded,
  neverFinished,
  tooLate,
  incomplete,
  unanswered,
};

/** Fates after which the nomination is on its way to the eligibility check. */
export const goesOn = new Set([
  "returned",
  "recalled",
  "hesitant",
  "declinedOnce",
  "manyHands",
  "extended",
]);
