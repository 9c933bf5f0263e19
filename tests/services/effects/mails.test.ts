import { beforeAll, describe, expect, test } from "vitest";
import { type Effect, effects } from "#machines/effects.ts";
import { ruleOf } from "#machines/index.ts";
import {
  appointment,
  city,
  complaint,
  conflict,
  edition,
  evidence,
  inWorld,
  jury,
  mandate,
  membership,
  nomination,
  person,
  placement,
  proposal,
  review,
  rulebook,
  session,
  sql,
  track,
} from "#tests/services/conditions/world.ts";
import { carriedOut, type Event } from "./carrying-out.ts";

/**
 * Two regions and an edition before them. In Africa n1 of Kenya and n2 of Uganda stand before the jury of
 * a1 (chair), a2 (deputy) and a3; in Europe n3 of Germany before that of a6. Persons are named after what
 * they are; those who ended, were only invited or belong elsewhere are there to be forgotten.
 */
const cities = { n1: "KEN", n2: "UGA", n3: "DEU", member: "KEN", stranger: "KEN" };

async function small() {
  await edition({ state: "published" });
  await rulebook();
  await edition({ id: "e0", state: "archived", context: { name: "Award 2024" } });
  await track({ id: "t1", state: "deliberation" });
  await track({ id: "t2", region: "EUR", state: "deliberation" });
  await track({ id: "t0", edition: "e0", state: "announced" });
  for (const [country, of] of Object.entries({ KEN: "t1", UGA: "t1", DEU: "t2" }))
    await placement({ country, track: of });

  for (const name of Object.keys(cities)) {
    await holder(`coordinator-${name}`, "coordinator", "city", `city-${name}`);
    await holder(`mayor-${name}`, "mayor", "city", `city-${name}`);
  }
  for (const [name, country] of Object.entries(cities)) {
    const state = name === "stranger" ? "withdrawn" : "active";
    await membership({ id: `m-${name}`, city: `city-${name}`, country, state });
  }
  await city({ id: "city-n2", country: "UGA" });
  await holder("delegate-n1", "mayor", "city", "city-n1");
  await holder("collaborator-n1", "collaborator", "city", "city-n1");
  await holder("former-n1", "coordinator", "city", "city-n1", "ended");
  for (const country of ["KEN", "UGA", "DEU", "FRA"])
    await holder(`commission-${country}`, "commission", "country", country);
  for (const name of ["officer-1", "officer-2"]) await holder(name, "officer");
  await holder("director-1", "director");
  await holder("auditor-1", "auditor");
  await holder("observer-1", "observer");
  await holder("officer-offered", "officer", "secretariat", "secretariat", "offered");

  await jury({ context: { tracks: ["t1"], chair: "a1", deputy: "a2" } });
  await jury({ id: "j2", context: { tracks: ["t2"], chair: "a6" } });
  await jury({ id: "j0", edition: "e0", context: { tracks: ["t0"], chair: "a0" } });
  const seats = { a1: "active", a2: "active", a3: "active", a4: "invited", a5: "ended" };
  for (const [id, state] of Object.entries(seats)) await seat({ id, state });
  await seat({ id: "a6", jury: "j2" });
  await seat({ id: "a0", jury: "j0", edition: "e0" });

  await nomination({ id: "n1", state: "awarded" });
  await nomination({ id: "n2", state: "notAwarded", country: "UGA" });
  await nomination({ id: "n3", state: "awarded", country: "DEU", track: "t2" });
  await nomination({ id: "n0", state: "awarded", edition: "e0", track: "t0", country: "FRA" });
  await conflict({ appointment: "a3", state: "undeclared" });
  await review({ appointment: "a3", state: "assigned" });
  await session();
  await complaint();
  await evidence({ state: "queried" });
}

async function holder(
  name: string,
  role: string,
  bodyKind = "secretariat",
  body = "secretariat",
  state = "active",
) {
  await person(name);
  await mandate({ id: name, holder: name, role, bodyKind, body, state, ...offered(name, role) });
}

const offered = (name: string, role: string) => ({
  context: { person: name, role, wording: role, offeredBy: "officer-1" },
});

async function seat(over: Parameters<typeof appointment>[0] & { id: string }) {
  await person(`juror-${over.id}`);
  await appointment(over);
}

const proposed = (kind: string, by: string, role: string) =>
  proposal({ kind, target: "e1", context: { kind, proposer: { person: by, role } } });

/** Who has mail from an event by one of its effects. */
async function receivers(effect: Effect, event: Event): Promise<string[]> {
  await carriedOut([effect], event);
  const rows = await sql<{ receiver: string }>("select receiver from mail order by 1");
  return rows.map(({ receiver }) => receiver);
}

const ofN1 = ["coordinator-n1", "delegate-n1", "mayor-n1"];
const ofN2 = ["coordinator-n2", "mayor-n2"];
const ofN3 = ["coordinator-n3", "mayor-n3"];
const members = [...ofN1, ...ofN2, "coordinator-member", "mayor-member"];
const jurors = ["juror-a1", "juror-a2", "juror-a3"];
const chairs = ["juror-a1", "juror-a2"];
const officers = ["officer-1", "officer-2"];
const commissions = ["commission-KEN", "commission-UGA"];
const candidates = [...ofN1, ...ofN2];

type Case = [effect: Effect, event: Event, receivers: string[]];
const cases: Case[] = [
  ["mailCity", { type: "nomination.return", id: "n1" }, ofN1],
  ["mailCity", { type: "complaint.admit", id: "k1" }, ofN1],
  ["mailCity", { type: "evidence.query", id: "v1" }, ofN1],
  ["mailCity", { type: "membership.admit", id: "m-n2" }, ofN2],
  ["mailMayor", { type: "signature.request", id: "n1" }, ["delegate-n1", "mayor-n1"]],
  ["receipt", { type: "nomination.sign", id: "n1" }, ["delegate-n1", "mayor-n1"]],
  ["mailCommission", { type: "nomination.sign", id: "n2" }, ["commission-UGA"]],
  ["mailCommission", { type: "complaint.dismiss", id: "k1" }, ["commission-KEN"]],
  ["mailCommission", { type: "mandate.accept", id: "mayor-n2" }, ["commission-UGA"]],
  ["mailCommission", { type: "mandate.accept", id: "coordinator-n2" }, []],
  ["mailCommission", { type: "mandate.accept", id: "observer-1" }, []],
  ["mailCommission", { type: "membership.deactivate", id: "m-n3" }, ["commission-DEU"]],

  ["mailMembers", { type: "edition.publish", id: "e1" }, [...members, ...ofN3]],
  ["mailCommissions", { type: "edition.publish", id: "e1" }, [...commissions, "commission-DEU"]],
  ["mailCities", { type: "track.open", id: "t1" }, members],
  ["mailCommissions", { type: "track.open", id: "t1" }, commissions],
  ["mailTrack", { type: "calendar.amend", id: "t1" }, [...candidates, ...commissions, ...jurors]],
  [
    "mailEverybody",
    { type: "edition.suspend", id: "e1" },
    [
      ...[...members, ...ofN3, ...commissions, "commission-DEU"],
      ...[...jurors, "juror-a6", ...officers, "director-1"],
    ],
  ],
  [
    "mailResults",
    { type: "edition.announce", id: "e1" },
    [...candidates, ...ofN3, ...commissions, "commission-DEU"],
  ],
  ["mailAwardees", { type: "edition.confer", id: "e1" }, [...ofN1, ...ofN3]],

  ["mailJurors", { type: "declarations.open", id: "t1" }, jurors],
  ["mailJurors", { type: "jury.constitute", id: "j1" }, jurors],
  ["mailJurors", { type: "chair.elect", id: "j1", data: { appointment: "a3" } }, jurors],
  ["mailJurors", { type: "session.call", id: "s1" }, jurors],
  ["mailJurors", { type: "appointment.invite", id: "a4" }, ["juror-a4"]],
  ["mailJurors", { type: "appointment.end", id: "a5" }, ["juror-a5"]],
  ["mailJurors", { type: "conflict.open", id: "c-a3-n1" }, ["juror-a3"]],
  ["mailJurors", { type: "review.extend", id: "r-a3-n1" }, ["juror-a3"]],
  [
    "mailJurors",
    { type: "assignment.add", id: "t1", data: { nomination: "n1", appointment: "a2" } },
    ["juror-a2"],
  ],
  ["mailChair", { type: "scoring.close", id: "t1" }, chairs],
  ["mailChair", { type: "scoring.close", id: "t2" }, ["juror-a6"]],
  ["mailChair", { type: "appointment.resign", id: "a3" }, chairs],
  ["mailChair", { type: "conflict.declare", id: "c-a3-n1" }, chairs],
  ["mailChair", { type: "review.lapse", id: "r-a3-n1" }, chairs],
  ["mailChair", { type: "nomination.withdraw", id: "n1" }, chairs],
  ["mailOfficer", { type: "nomination.endorse", id: "n1" }, officers],
  ["mailDirector", { type: "minutes.markLate", id: "s1" }, ["director-1"]],

  ["mailOffer", { type: "mandate.offer", id: "observer-1" }, ["observer-1"]],
  ["mailOfferer", { type: "mandate.refuse", id: "observer-1" }, ["officer-1"]],
];

/** Acts of two persons: what is proposed, by whom in which role, and who is asked. */
const seconds: [kind: string, by: string, role: string, asked: string[]][] = [
  ["edition.publish", "officer-1", "officer", ["director-1"]],
  ["scoring.reopen", "juror-a1", "chair", officers],
  ["eligibility.confirm", "officer-1", "officer", ["officer-2"]],
  ["mandate.grant", "officer-1", "officer", ["director-1"]],
  ["mandate.grant", "director-1", "director", ["auditor-1"]],
];

const inSmall = <T>(work: () => Promise<T>) =>
  inWorld(async () => {
    await small();
    return work();
  });

describe("who is told", () => {
  const named = cases.map(([effect, event, expected]) => ({ effect, event, expected }));
  const told: string[][] = [];
  // One world for all of them, emptied of mail after each.
  beforeAll(() =>
    inSmall(async () => {
      for (const { effect, event } of named) {
        told.push(await receivers(effect, event));
        await sql("delete from mail");
      }
    }),
  );

  test.each(named.map((each, i) => ({ ...each, i })))(
    "$effect of $event.type, $event.id",
    ({ effect, event, expected, i }) => {
      expect(ruleOf(event.type).rule.effects).toContain(effect);
      expect(told[i]).toEqual(expected.toSorted());
    },
  );

  test.each(seconds)("%s proposed by %s (%s) asks for a second", async (kind, by, role, asked) => {
    const told = await inSmall(async () => {
      await proposed(kind, by, role);
      return receivers("mailSecond", { type: "proposal.open", id: "p1" });
    });
    expect(told).toEqual(asked);
  });

  test("a lone officer asks the director about eligibility", async () => {
    const told = await inSmall(async () => {
      await sql("update mandate set state = 'ended' where id = 'officer-2'");
      await proposed("eligibility.reject", "officer-1", "officer");
      return receivers("mailSecond", { type: "proposal.open", id: "p1" });
    });
    expect(told).toEqual(["director-1"]);
  });

  test("the proposer is told, a chair as well as an officer", async () => {
    const told = await inSmall(async () => {
      await proposed("scoring.reopen", "juror-a1", "chair");
      return receivers("mailProposer", { type: "proposal.refuse", id: "p1" });
    });
    expect(told).toEqual(["juror-a1"]);
  });

  test("no mail effect is without its receivers here", () => {
    const shown = new Set<string>([
      ...cases.map(([effect]) => effect),
      "mailSecond",
      "mailProposer",
    ]);
    const mails = effects.filter((effect) => effect.startsWith("mail") || effect === "receipt");
    expect(mails.filter((effect) => !shown.has(effect))).toEqual([]);
  });
});

describe("one message for each receiver and event", () => {
  test("what one event causes many times is one mail, and carrying it out again adds none", async () => {
    const told = await inSmall(async () => {
      await conflict({ appointment: "a3", nomination: "n2", state: "undeclared" });
      for (const id of ["c-a3-n1", "c-a3-n2", "c-a3-n1"])
        await carriedOut(["mailJurors"], { type: "conflict.open", id, root: "declarations" });
      return sql("select event, template, receiver from mail");
    });
    expect(told).toEqual([
      { event: "declarations", template: "conflict.open.mailJurors", receiver: "juror-a3" },
    ]);
  });

  test("who signs has a receipt, and no second mail as one of the city", async () => {
    const told = await inSmall(async () => {
      await carriedOut(["receipt", "mailCity"], { type: "nomination.sign", id: "n1" });
      return sql("select template, receiver from mail order by 2");
    });
    expect(told).toEqual([
      { template: "nomination.sign.mailCity", receiver: "coordinator-n1" },
      { template: "nomination.sign.receipt", receiver: "delegate-n1" },
      { template: "nomination.sign.receipt", receiver: "mayor-n1" },
    ]);
  });

  test("who is officer and director at once is told once, and of what follows from it again", async () => {
    const told = await inSmall(async () => {
      await holder("both", "officer");
      await mandate({ id: "both-2", holder: "both", role: "director", state: "active" });
      const root = "withdrawal";
      const complained = { type: "complaint.file", id: "k1", root };
      await carriedOut(["mailOfficer", "mailDirector"], complained);
      await carriedOut(["mailOfficer"], { type: "release.withdraw", id: "e1", root });
      return sql("select template from mail where receiver = 'both' order by 1");
    });
    expect(told).toEqual([
      { template: "complaint.file.mailOfficer" },
      { template: "release.withdraw.mailOfficer" },
    ]);
  });

  test("the same event on another day is another mail", async () => {
    const told = await inSmall(async () => {
      for (const root of ["first", "second"])
        await carriedOut(["mailChair"], { type: "scoring.close", id: "t2", root });
      return sql("select event from mail order by 1");
    });
    expect(told).toEqual([{ event: "first" }, { event: "second" }]);
  });

  test("a mail says what it is about and nothing else", async () => {
    const told = await inSmall(async () => {
      const data = { awards: ["n1"], reason: "because the sheets say so" };
      await carriedOut(["mailOfficer"], { type: "decision.take", id: "t1", data });
      return sql("select distinct facts from mail");
    });
    expect(told).toEqual([{ facts: { subject: "track", id: "t1", type: "decision.take" } }]);
  });
});
