import { createHash } from "node:crypto";
import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { hashOf } from "#app/domain/canonical.ts";
import { electorsOf } from "#app/rehearsal/deliberation.ts";
import { chairOf, conflictsOf, inRole, seat } from "#app/rehearsal/jury.ts";
import { endorse, type Nomination, sign, statement } from "#app/rehearsal/nominating.ts";
import { marks, sheetsOf } from "#app/rehearsal/scoring.ts";
import {
  as,
  DAY,
  dueOf,
  must,
  past,
  proposed,
  reason,
  rows,
  stateOf,
  tick,
} from "#app/rehearsal/stage.ts";
import { act } from "#app/services/act.server.ts";
import {
  type Applied,
  applyEvent,
  type Command,
  type Refused,
} from "#app/services/apply-event.server.ts";
import { castBallot } from "#app/services/cast-ballot.server.ts";
import { fireDue } from "#app/services/fire-due.server.ts";
import { approveProposal, openProposal } from "#app/services/propose.server.ts";
import { beginEvidence } from "#app/services/upload-evidence.server.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";
import {
  type Award,
  deliberating,
  eligible,
  endorsed,
  inSession,
  nominating,
  published,
  type Secretariat,
  scoring,
  seated,
  secretariat,
  signed,
} from "./award.ts";
import { asOwner, atOnce, everyRow, withoutNewRows } from "./owner.ts";

let of: Secretariat;
/** Drafts and signed nominations. */
let call: Award;
/** A jury in its room. */
let room: Award;
let session: string;

beforeAll(async () => {
  of = await secretariat("apply-event");
  room = await published(of, { name: "In the room", cities: { FRA: 2, ESP: 1 } });
  await deliberating(room);
  session = await inSession(room);
  call = await published(of, { name: "In the call", cities: { PRT: 4, ITA: 3, NOR: 3 } });
  await nominating(call);
}, 120_000);

const nth = (award: Award, n: number) => award.nominations[n] as Nomination;
const after = () => tick(of.stage);
const refusals = (outcomes: readonly (Applied | Refused)[]) =>
  outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));

type LogRow = {
  subject: string;
  subject_id: string;
  version: number;
  type: string;
  at: number;
  actor: string;
  commitment: string;
  previous: string;
  hash: string;
  cause: string | null;
  process: number;
  written: string;
};
const logOf = (id: string) =>
  rows<LogRow>(
    "select *, ms(at) as at, xmin::text as written from log_event where subject_id = $1 order by version",
    [id],
  );
const lastOf = async (id: string) => (await logOf(id)).at(-1) as LogRow;

describe("an event and all that belongs to it are written together or not at all", () => {
  const planted: [what: string, table: string, where?: string][] = [
    ["its row", "nomination", "state = 'withCommission'"],
    ["its log entry", "log_event"],
    ["its payload", "log_payload"],
    ["its mails", "mail"],
    ["its deadline", "deadline"],
  ];

  test.each(planted)("where %s cannot be written, nothing is", async (_, table, where) => {
    const draft = nth(call, 0);
    if ((await stateOf("nomination", draft.id)) === "draft") {
      await signed(call, [draft]);
      const recall = { type: "nomination.recall", id: draft.id, data: { reason } };
      await must(of.stage, recall, draft.city.mayor);
      await must(of.stage, { type: "signature.request", id: draft.id }, draft.city.coordinator);
    }
    const before = await everyRow();
    await withoutNewRows(
      table,
      () => expect(sign(of.stage, draft)).rejects.toThrow("planted"),
      where,
    );
    expect(await everyRow()).toEqual(before);
  });

  test("once all of it can be written, all of it is there", async () => {
    const draft = nth(call, 0);
    const { hash, version } = await sign(of.stage, draft);
    const count = async (sql: string, values: unknown[]) =>
      (await rows<{ n: number }>(`select count(*) as n from ${sql}`, values))[0]?.n;
    expect(
      await rows("select state, version, head from nomination where id = $1", [draft.id]),
    ).toEqual([{ state: "withCommission", version, head: hash }]);
    expect(await count("log_event where hash = $1", [hash])).toBe(1);
    expect(
      await count("log_payload where subject_id = $1 and version = $2", [draft.id, version]),
    ).toBe(1);
    expect(await count("mail where event = $1", [hash])).toBeGreaterThan(3);
    expect(
      await count("deadline where subject_id = $1 and kind = 'commissionSilent'", [draft.id]),
    ).toBe(1);
  });

  test("where the job of an effect cannot be queued, nothing is written", async () => {
    const draft = nth(call, 1);
    const { coordinator } = draft.city;
    const file = {
      id: of.stage.newId(),
      kind: "pdf",
      size: 10,
      title: "Report",
      language: "en",
      dated: "2026",
      rights: "City",
      criteria: ["plan"],
      publicationConsent: false,
    };
    const begun = await beginEvidence(draft.id, file, coordinator, after(), of.stage.newId);
    expect(begun).toMatchObject({ ok: true, state: "uploading" });
    const complete = { type: "evidence.complete", id: file.id, data: { size: 10 } };
    const before = await everyRow();
    await withoutNewRows("graphile_worker._private_jobs", () =>
      expect(act(complete, coordinator, after())).rejects.toThrow("planted"),
    );
    expect(await everyRow()).toEqual(before);
    expect(await act(complete, coordinator, after())).toMatchObject({ ok: true });
    const remove = { type: "evidence.abort", id: file.id };
    expect(refusals([await act(remove, coordinator, after())])).toEqual([
      { because: "state", state: "scanning" },
    ]);
  });

  test("where what it causes cannot be written, the cause is not either", async () => {
    const award = await published(of, { name: "Nothing by halves", cities: { CHE: 2 } });
    await nominating(award);
    const at = await dueOf("commissionDue", award.track);
    const begin = { type: "track.beginEligibility", id: award.track };
    const before = await everyRow();
    await withoutNewRows(
      "nomination",
      () => expect(act(begin, { kind: "clock" }, at)).rejects.toThrow("planted"),
      `state = 'expired' and id = '${nth(award, 1).id}'`,
    );
    expect(await everyRow()).toEqual(before);
  });

  test("a service's own rows beside the event go with it", async () => {
    const draft = nth(call, 2);
    const before = await everyRow();
    const torn = inTransaction(async (tx) => {
      const discard = { type: "nomination.discard", id: draft.id };
      await applyEvent(tx, discard, draft.city.coordinator, after());
      throw new Error("torn");
    });
    await expect(torn).rejects.toThrow("torn");
    expect(await everyRow()).toEqual(before);
  });
});

describe("a refusal writes nothing and says why", () => {
  const refused: [why: string, ask: () => [Command, Actor], refusal: object][] = [
    [
      "the role",
      () => [{ type: "nomination.endorse", id: nth(call, 2).id }, as("anybody", "observer")],
      { because: "actor", may: ["commission"] },
    ],
    [
      "the state",
      () => [
        { type: "nomination.endorse", id: nth(call, 2).id, data: { statement } },
        nth(call, 2).country.commission,
      ],
      { because: "state", state: "draft" },
    ],
    [
      "what is missing",
      () => [{ type: "signature.request", id: nth(call, 2).id }, nth(call, 2).city.coordinator],
      { because: "conditions" },
    ],
    [
      "that there is no such thing",
      () => [{ type: "nomination.discard", id: "nobody" }, nth(call, 2).city.coordinator],
      { because: "gone" },
    ],
    [
      "that another version stands there",
      () => [
        { type: "nomination.discard", id: nth(call, 2).id, expected: 7 },
        nth(call, 2).city.coordinator,
      ],
      { because: "stale", version: 1 },
    ],
    [
      "what cannot be said so, by its place",
      () => [
        { type: "nomination.endorse", id: nth(call, 2).id, data: { statement: 7, more: 1 } },
        nth(call, 2).country.commission,
      ],
      {
        because: "payload",
        issues: [
          { path: "statement", code: "invalid_type" },
          { path: "more", code: "unrecognized_keys" },
        ],
      },
    ],
    [
      "what a new thing does not say it belongs to",
      () => [
        { ...another(), refs: { ...another().refs, city: null, track: "'; drop table track" } },
        nth(call, 2).city.coordinator,
      ],
      {
        because: "payload",
        issues: [
          { path: "refs.track", code: "invalid_format" },
          { path: "refs.city", code: "invalid_type" },
        ],
      },
    ],
    ...["edition", "track", "country", "city"].map((ref): (typeof refused)[number] => [
      `that a new thing would belong to no ${ref} there is`,
      () => [
        { ...another(), refs: { ...another().refs, [ref]: "nowhere" } },
        nth(call, 2).city.coordinator,
      ],
      { because: "gone", ref },
    ]),
    [
      "that it names what is not there",
      () => [
        { type: "item.take", id: session, data: { nomination: "nowhere" } },
        chairOf(room.jury.members),
      ],
      { because: "gone", ref: "nomination" },
    ],
    [
      "what the act of a proposal cannot be said so",
      () => [
        {
          type: "proposal.open",
          id: "p-wrong",
          data: {
            kind: "nomination.extend",
            payload: { cityDue: "tomorrow", reason },
            refs: {},
            payloadHash: "x",
          },
          refs: {
            edition: call.edition.id,
            kind: "nomination.extend",
            targetSubject: "nomination",
            target: nth(call, 2).id,
          },
        },
        of.staff.officer,
      ],
      {
        because: "conditions",
        unmet: [
          {
            condition: "targetWouldAccept",
            refusal: {
              because: "payload",
              issues: [{ path: "cityDue", code: "invalid_type" }],
            },
          },
        ],
      },
    ],
  ];
  /** A nomination of a city that has one already, as far as conditions come to be asked. */
  const another = () => {
    const { edition, track, country, city } = nth(call, 2);
    const refs = { edition, track, country: country.code, city: city.id };
    return { type: "nomination.create", id: "another", refs };
  };

  test.each(refused)("%s", async (_, ask, refusal) => {
    const before = await everyRow();
    const [command, by] = ask();
    expect(await act(command, by, after())).toEqual({
      ok: false,
      refusal: expect.objectContaining(refusal),
    });
    expect(await everyRow()).toEqual(before);
  });

  test("every condition that does not hold is named, with its figures", async () => {
    const draft = nth(call, 2);
    const outcome = await act(
      { type: "signature.request", id: draft.id },
      draft.city.coordinator,
      await dueOf("cityDue", draft.id),
    );
    const [refusal] = refusals([outcome]) as { unmet: { condition: string }[] }[] & object[];
    expect(refusal?.unmet.map(({ condition }) => condition)).toEqual([
      "beforeCityDue",
      "sectionsComplete",
      "consentGiven",
    ]);
    const dueAt = await dueOf("cityDue", draft.id);
    expect(refusal?.unmet[0]).toEqual({
      condition: "beforeCityDue",
      kind: "cityDue",
      dueAt,
      at: dueAt,
    });
  });

  test("an event with the version the actor saw is taken", async () => {
    const draft = nth(call, 2);
    const comment = { type: "comment.add", id: draft.id, data: { text: "more figures" } };
    const seen = (await lastOf(draft.id)).version;
    const outcome = await act({ ...comment, expected: seen }, draft.city.coordinator, after());
    expect(outcome).toMatchObject({ ok: true, version: seen + 1 });
    const again = await act({ ...comment, expected: seen }, draft.city.coordinator, after());
    expect(again).toEqual({ ok: false, refusal: { because: "stale", version: seen + 1 } });
  });

  test("an event that no machine takes is a fault", async () => {
    await expect(
      act({ type: "nomination.eat", id: "x" }, of.staff.officer, after()),
    ).rejects.toThrow("no machine takes nomination.eat");
  });
});

describe("of two at once one wins and the other is told why", () => {
  test("two endorsements for the country's last slot", async () => {
    const [first, second, third] = [nth(call, 4), nth(call, 5), nth(call, 6)];
    await signed(call, [first, second, third]);
    await endorse(of.stage, first);
    const at = after();
    const endorsing = (nomination: Nomination) => () =>
      act(
        { type: "nomination.endorse", id: nomination.id, data: { statement } },
        nomination.country.commission,
        at,
      );
    const outcomes = await atOnce(
      "nomination",
      [second.id, third.id],
      [endorsing(second), endorsing(third)],
    );
    const winner = outcomes[0]?.ok ? second : third;
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusals(outcomes)).toEqual([
      {
        because: "conditions",
        unmet: [
          {
            condition: "withinNationalQuota",
            used: 2,
            quota: 2,
            held: [
              { slot: 1, nomination: first.id },
              { slot: 2, nomination: winner.id },
            ],
          },
        ],
      },
    ]);
  });

  test("two officers who approve one proposal", async () => {
    const award = await published(of, { name: "One yes", cities: { DNK: 1 } });
    await nominating(award);
    await endorsed(award);
    await past(of.stage, await dueOf("commissionDue", award.track));
    const { id } = nth(award, 0);
    const { officer, second, third } = of.staff;
    const confirming = { type: "eligibility.confirm", id, data: {} };
    const proposal = await proposed(of.stage, confirming, award.edition.id, officer);
    const at = after();
    const outcomes = await atOnce(
      "proposal",
      [proposal],
      [second, third].map((by) => () => approveProposal(proposal, by, at, of.stage.newId)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusals(outcomes)).toEqual([{ because: "state", state: "approved" }]);
    const types = (await logOf(id)).map(({ type }) => type);
    expect(types.filter((type) => type === "eligibility.confirm")).toHaveLength(1);
  });

  test("one juror who votes twice, and another who votes meanwhile", async () => {
    const { id, electors } = await openBallot("yesNo", [nth(room, 0).id]);
    const [mine, other] = room.jury.members.filter(({ appointment }) =>
      electors.includes(appointment),
    );
    if (!mine || !other) throw new Error("nobody may vote");
    const at = after();
    const cast = (juror: typeof mine, choice: string) => () =>
      castBallot({ ballot: id, elector: juror.appointment, choice }, juror.by, at);
    const outcomes = await atOnce(
      "ballot",
      [id],
      [cast(mine, "yes"), cast(mine, "no"), cast(other, "yes")],
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    expect(refusals(outcomes)).toEqual([
      { because: "conditions", unmet: [expect.objectContaining({ condition: "notYetCast" })] },
    ]);
    expect(
      await rows("select elector from ballot_cast where ballot_id = $1 order by 1", [id]),
    ).toEqual([mine.appointment, other.appointment].sort().map((elector) => ({ elector })));
    await must(of.stage, { type: "ballot.void", id }, chairOf(room.jury.members));
  });

  test("two workers that close one scoring", async () => {
    const award = await published(of, { name: "One close", cities: { SWE: 1 } });
    await nominating(award);
    await endorsed(award);
    await eligible(award);
    await seated(award);
    await scoring(award);
    const at = await dueOf("scoringDue", award.track);
    const close = () => act({ type: "scoring.close", id: award.track }, { kind: "clock" }, at);
    const outcomes = await atOnce("track", [award.track], [close, close]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusals(outcomes)).toEqual([{ because: "state", state: "deliberation" }]);
  });

  test("two who create one thing, one after the other or sixty at once", async () => {
    const person = await newPerson();
    const offer = (id: string) => ({
      type: "mandate.offer",
      id,
      data: { person, role: "observer" },
      refs: { holder: person, role: "observer", bodyKind: "instance", body: "award" },
    });
    const once = of.stage.newId();
    expect(await act(offer(once), of.staff.officer, after())).toMatchObject({ ok: true });
    expect(await act(offer(once), of.staff.officer, after())).toEqual({
      ok: false,
      refusal: { because: "state", state: "offered" },
    });
    const crowded = of.stage.newId();
    const at = after();
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, () => act(offer(crowded), of.staff.officer, at)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(refusals(outcomes).map((refusal) => JSON.stringify(refusal)))).toEqual(
      new Set([JSON.stringify({ because: "state", state: "offered" })]),
    );
    expect(await logOf(crowded)).toHaveLength(1);
  });
});

describe("thirty-two mixed acts at once on one track", () => {
  /** Without a second try, so that a deadlock is seen. */
  const directly = (command: Command, by: Actor, at: number) =>
    inTransaction((tx) => applyEvent(tx, command, by, at, of.stage.newId), 1);

  test("never wait for each other while cities nominate", async () => {
    const award = await published(of, { name: "Crowded call", cities: { AUT: 4, BEL: 4 } });
    await nominating(award);
    const [a, b, c, d, e, f, g, h] = award.nominations as Nomination[] & { 7: Nomination };
    await signed(
      award,
      [a, b, c, d, e].filter((n): n is Nomination => n !== undefined),
    );
    await endorse(of.stage, nth(award, 0));
    const at = after();
    const { officer, director } = of.staff;
    const comm = (n: Nomination | undefined, type: string, data = {}) =>
      n &&
      directly({ type, id: n.id, data: { reason, statement, ...data } }, n.country.commission, at);
    const city = (n: Nomination | undefined, type: string, data = {}) =>
      n &&
      directly({ type, id: n.id, data: { reason, text: reason, ...data } }, n.city.coordinator, at);
    const propose = (type: string, id: string, data = {}) =>
      openProposal(
        of.stage.newId(),
        { type, id, data: { reason, ...data } },
        award.edition.id,
        officer,
        at,
        of.stage.newId,
      );
    const extend = await proposed(
      of.stage,
      {
        type: "nomination.extend",
        id: nth(award, 6).id,
        data: { cityDue: (await dueOf("cityDue", nth(award, 6).id)) + DAY, reason },
      },
      award.edition.id,
      officer,
    );
    const round = [
      () => comm(a, "nomination.unendorse"),
      () => comm(b, "nomination.endorse"),
      () => comm(c, "nomination.endorse"),
      () => comm(d, "nomination.endorse"),
      () => comm(e, "nomination.decline"),
      () => comm(b, "nomination.return", { cityDue: at + 3 * DAY }),
      () => city(f, "comment.add"),
      () => city(f, "nomination.discard"),
      () => city(g, "nomination.edit", { revision: 0, questions: [], contentHash: "x" }),
      () => city(h, "nomination.edit", { revision: 0, questions: [], contentHash: "x" }),
      () => approveProposal(extend, director, at, of.stage.newId),
      () => propose("edition.cancel", award.edition.id),
      () => propose("track.discontinue", award.track),
      () =>
        directly({ type: "edition.suspend", id: award.edition.id, data: { reason } }, director, at),
      () => directly({ type: "edition.resume", id: award.edition.id }, director, at + 1),
      () => fireDue(at),
    ];
    const outcomes = await Promise.all([...round, ...round.toReversed()].map((one) => one()));
    expect(outcomes).toHaveLength(32);
    expect(outcomes.some((outcome) => outcome && "ok" in outcome && outcome.ok)).toBe(true);
  });

  test("never wait for each other while the jury is at work", async () => {
    const award = await published(of, { name: "Crowded room", cities: { POL: 2, CZE: 2 } });
    await nominating(award);
    await endorsed(award);
    await eligible(award);
    await seated(award);
    await scoring(award);
    const sheets = await sheetsOf(award.track);
    const conflicts = await conflictsOf(award.track);
    const at = after();
    const { officer, director } = of.staff;
    const byJuror = (appointment: string) =>
      award.jury.members.find((juror) => juror.appointment === appointment)?.by as Actor;
    const scored = sheets.slice(0, 10).map((sheet) => async () => {
      const by = byJuror(sheet.appointment);
      await directly({ type: "review.start", id: sheet.id }, by, at);
      const data = marks(of.stage, award.rulebook, sheet.nomination);
      return directly({ type: "review.submit", id: sheet.id, data }, by, at + 1);
    });
    const declared = conflicts.slice(4, 8).map(
      ({ id, appointment }) =>
        () =>
          directly(
            { type: "conflict.declare", id, data: { reason } },
            byJuror(appointment),
            at + 2,
          ),
    );
    const forced = conflicts.slice(12, 15).map(
      ({ id }) =>
        () =>
          directly(
            { type: "conflict.force", id, data: { order: { by: "chair" }, reason } },
            officer,
            at + 2,
          ),
    );
    const [, , third, fourth, fifth] = award.jury.members;
    const appointments = [
      () =>
        directly(
          { type: "appointment.resign", id: third?.appointment ?? "" },
          third?.by as Actor,
          at + 2,
        ),
      () =>
        directly(
          { type: "appointment.end", id: fourth?.appointment ?? "", data: { reason } },
          director,
          at + 2,
        ),
      () =>
        directly(
          { type: "appointment.correctProfile", id: fifth?.appointment ?? "" },
          officer,
          at + 2,
        ),
    ];
    const withdraw = award.nominations.slice(0, 2).map(
      ({ id, city }) =>
        () =>
          directly({ type: "nomination.withdraw", id, data: { reason } }, city.mayor, at + 2),
    );
    const added = award.nominations.map(
      ({ id }) =>
        () =>
          directly(
            {
              type: "assignment.add",
              id: award.track,
              data: { nomination: id, appointment: fifth?.appointment, reason },
            },
            officer,
            at + 3,
          ),
    );
    const acts = [
      ...scored,
      ...declared,
      ...forced,
      ...appointments,
      ...withdraw,
      ...added,
      () =>
        directly(
          { type: "scoring.closeEarly", id: award.track },
          chairOf(award.jury.members),
          at + 3,
        ),
      () =>
        directly(
          { type: "chair.vacate", id: award.jury.id, data: {} },
          chairOf(award.jury.members),
          at,
        ),
      () =>
        directly(
          { type: "edition.suspend", id: award.edition.id, data: { reason } },
          director,
          at + 4,
        ),
      () => directly({ type: "edition.resume", id: award.edition.id }, director, at + 5),
      () => fireDue(at),
      () => fireDue(at),
    ];
    expect(acts.length).toBeGreaterThanOrEqual(32);
    const outcomes = await Promise.all(acts.map((one) => one()));
    expect(outcomes.some((outcome) => "ok" in outcome && outcome.ok)).toBe(true);
  });
});

describe("what an event causes", () => {
  test("is of its transaction, names its hash and happens at its instant", async () => {
    const award = await published(of, { name: "Causes", cities: { FIN: 3 } });
    await nominating(award);
    await signed(award, award.nominations.slice(0, 2));
    await endorse(of.stage, nth(award, 0));
    await past(of.stage, await dueOf("commissionDue", award.track));
    const begun = await lastOf(award.track);
    expect(begun.type).toBe("track.beginEligibility");
    const [kept, unendorsed, draft] = await Promise.all(
      award.nominations.map(({ id }) => lastOf(id)),
    );
    // A signed one that nobody endorsed expires with the Commission's deadline, by that event.
    expect(unendorsed).toMatchObject({
      type: "nomination.expireUnendorsed",
      cause: begun.hash,
      written: begun.written,
      at: begun.at,
      actor: "clock",
    });
    // The draft had gone with its own deadline, and the endorsed one is passed over.
    expect(draft).toMatchObject({ type: "nomination.expire", cause: null });
    expect(kept?.type).toBe("nomination.endorse");
    expect(await stateOf("nomination", nth(award, 0).id)).toBe("endorsed");
  });

  test("passes over a row whose conditions do not admit it", async () => {
    const award = await published(of, { name: "Passed over", cities: { NLD: 1 } });
    await nominating(award);
    await endorsed(award);
    await eligible(award);
    await seated(award);
    award.jury.members.push(await seat(of.stage, of.names, award.jury, "NLD", of.staff));
    await must(of.stage, { type: "declarations.open", id: award.track }, of.staff.officer);
    const conflicts = await conflictsOf(award.track);
    const states = Object.fromEntries(
      conflicts.map(({ appointment, state }) => [appointment, state]),
    );
    // Only the juror of the city's own country is out by rule; of the others nobody knows yet.
    expect(states).toEqual(
      Object.fromEntries(
        award.jury.members.map(({ appointment }, i) => [
          appointment,
          i === award.jury.members.length - 1 ? "automatic" : "undeclared",
        ]),
      ),
    );
    const automatic = conflicts.find(({ state }) => state === "automatic");
    const opened = await lastOf(award.track);
    const log = await logOf(automatic?.id ?? "");
    expect(log.map(({ type }) => type)).toEqual(["conflict.open", "conflict.find"]);
    expect(log[0]).toMatchObject({ cause: opened.hash, written: opened.written });
    expect(log[1]).toMatchObject({ cause: log[0]?.hash, written: opened.written });
  });
});

describe("an act of two persons", () => {
  test("is refused with what its own thing says, and nothing is left half done", async () => {
    const award = await published(of, { name: "Half done", cities: { HUN: 1 } });
    await nominating(award);
    const { id } = nth(award, 0);
    const { officer, director } = of.staff;
    const cityDue = (await dueOf("cityDue", id)) + DAY;
    const extending = { type: "nomination.extend", id, data: { cityDue, reason } };
    const proposal = await proposed(of.stage, extending, award.edition.id, officer);
    await must(of.stage, { type: "nomination.discard", id }, nth(award, 0).city.coordinator);
    const before = await everyRow();
    expect(await approveProposal(proposal, director, after(), of.stage.newId)).toEqual({
      ok: false,
      refusal: {
        because: "conditions",
        unmet: [
          {
            condition: "targetAccepts",
            refusal: { because: "state", state: "withdrawn", subject: "nomination" },
          },
        ],
      },
    });
    expect(await everyRow()).toEqual(before);
  });

  test("is not opened for what its thing would refuse", async () => {
    const before = await everyRow();
    const cancel = { type: "edition.cancel", id: call.edition.id, data: { reason: "no" } };
    const { officer } = of.staff;
    expect(
      await openProposal(
        of.stage.newId(),
        cancel,
        call.edition.id,
        officer,
        after(),
        of.stage.newId,
      ),
    ).toEqual({
      ok: false,
      refusal: {
        because: "conditions",
        unmet: [
          {
            condition: "targetWouldAccept",
            refusal: {
              because: "conditions",
              unmet: [{ condition: "reasonGiven", field: "reason", atLeast: 10 }],
            },
          },
        ],
      },
    });
    expect(await everyRow()).toEqual(before);
  });

  test("is carried out in the approval's transaction, by both", async () => {
    const [row] = await rows<{ id: string }>(
      "select id from proposal where kind = 'edition.publish' and subject_id = $1",
      [call.edition.id],
    );
    const approved = await lastOf(row?.id ?? "");
    const [, publishedAt] = await logOf(call.edition.id);
    expect(publishedAt?.type).toBe("edition.publish");
    expect(publishedAt?.written).toBe(approved.written);
    const people = await rows<{ person: string }>(
      "select string_agg(h.pseudonym, '+' order by (h.id = $1) desc) as person from person h where h.id in ($1, $2)",
      [person(of.staff.director), person(of.staff.officer)],
    );
    expect(publishedAt?.actor).toBe(people[0]?.person);
  });
});

describe("a secret vote", () => {
  test("is in no payload; a receipt finds its choice when the votes are counted", async () => {
    const options = [nth(room, 0).id, nth(room, 2).id];
    const { id, electors } = await openBallot("choice", options);
    const cast: { choice: string; receipt: string }[] = [];
    const jurors = room.jury.members.filter(({ appointment }) => electors.includes(appointment));
    for (const [i, juror] of jurors.entries()) {
      const choice = i === 4 ? "abstain" : (options[i % 2] ?? "");
      const outcome = await castBallot(
        { ballot: id, elector: juror.appointment, choice },
        juror.by,
        after(),
      );
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
      cast.push({ choice, receipt: outcome.receipt });
    }
    const sealed = await rows<{ sealed: string }>("select sealed from ballot_cast");
    for (const { sealed: text } of sealed)
      for (const plain of [...options, "abstain"])
        expect(Buffer.from(text, "base64").toString("latin1")).not.toContain(plain);
    expect(await rows("select from ballot_choice where ballot_id = $1", [id])).toEqual([]);

    await must(of.stage, { type: "ballot.close", id }, chairOf(room.jury.members));
    const counted = await rows<{ choice: string; receipt: string }>(
      "select choice, receipt from ballot_choice where ballot_id = $1 order by place",
      [id],
    );
    const byReceipt = (a: { receipt: string }, b: { receipt: string }) =>
      a.receipt < b.receipt ? -1 : 1;
    expect(counted).toEqual(cast.toSorted(byReceipt));
    expect(await rows("select from ballot_cast where ballot_id = $1", [id])).toEqual([]);

    const said = await rows<{ type: string; payload: string }>(
      "select l.type, p.payload from log_event l join log_payload p using (subject_id, version) where l.subject_id = $1",
      [id],
    );
    const votes = said.filter(({ type }) => type === "ballot.cast");
    expect(votes).toHaveLength(cast.length);
    for (const { payload } of votes)
      for (const plain of [...options, "abstain"]) expect(payload).not.toContain(plain);
    // Nobody who reads the whole log finds a receipt, and so which choice was whose.
    const everything = await rows<{ text: string }>(
      "select p.payload as text from log_payload p union all select context::text from ballot union all select facts::text from mail",
    );
    for (const { receipt } of cast)
      expect(everything.filter(({ text }) => text.includes(receipt))).toEqual([]);

    const [ballot] = await rows<{ count: object; hash: string }>(
      "select context -> 'count' as count, context ->> 'choicesHash' as hash from ballot where id = $1",
      [id],
    );
    expect(ballot?.count).toEqual({
      options: { [options[0] ?? ""]: 2, [options[1] ?? ""]: 2 },
      for: 0,
      against: 0,
      abstained: 1,
    });
    expect(ballot?.hash).toBe(hashOf(counted));
  });

  test("for what is not on the ballot is a fault and is not cast", async () => {
    const { id, electors } = await openBallot("choice", [nth(room, 0).id, nth(room, 2).id]);
    const juror = room.jury.members.find(({ appointment }) => electors.includes(appointment));
    const before = await everyRow();
    for (const choice of ["yes", nth(room, 1).id, "", "__proto__"])
      await expect(
        castBallot(
          { ballot: id, elector: juror?.appointment ?? "", choice },
          juror?.by as Actor,
          after(),
        ),
      ).rejects.toThrow("not on the ballot");
    expect(await everyRow()).toEqual(before);
    await must(of.stage, { type: "ballot.void", id }, chairOf(room.jury.members));
  });

  test("nobody casts with another's name", async () => {
    const { id, electors } = await openBallot("yesNo", [nth(room, 1).id]);
    const [mine, other] = room.jury.members.filter(({ appointment }) =>
      electors.includes(appointment),
    );
    const outcome = await castBallot(
      { ballot: id, elector: mine?.appointment ?? "", choice: "yes" },
      other?.by as Actor,
      after(),
    );
    expect(refusals([outcome])).toMatchObject([
      { because: "conditions", unmet: [{ condition: "isElector" }] },
    ]);
    await must(of.stage, { type: "ballot.void", id }, chairOf(room.jury.members));
  });
});

describe("the log", () => {
  test("has hashes that anybody can compute again", async () => {
    const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
    const log = await rows<LogRow & { payload: string; salt: string }>(
      "select l.*, ms(l.at) as at, p.payload, p.salt from log_event l join log_payload p using (subject_id, version) order by l.subject_id, l.version",
    );
    expect(log.length).toBeGreaterThan(500);
    let previous: LogRow | null = null;
    const wrong: string[] = [];
    for (const row of log) {
      const first = previous?.subject_id !== row.subject_id;
      const expected = {
        version: first ? 1 : Number(previous?.version) + 1,
        previous: first ? "0".repeat(64) : previous?.hash,
        commitment: sha256(`${row.salt}\n${row.payload}`),
        hash: sha256(
          `[${JSON.stringify(row.subject)},${JSON.stringify(row.subject_id)},${row.version},${JSON.stringify(row.type)},${row.at},${JSON.stringify(row.actor)},"${row.commitment}","${row.previous}",${row.cause === null ? "null" : `"${row.cause}"`},${row.process}]`,
        ),
      };
      if (Object.entries(expected).some(([key, value]) => row[key as keyof LogRow] !== value))
        wrong.push(`${row.subject_id} ${row.version}`);
      previous = row;
    }
    expect(wrong).toEqual([]);
  });

  test("never names a person, only a pseudonym", async () => {
    const named = await rows(
      "select l.seq from log_event l join person h on position(h.id in l.actor) > 0",
    );
    expect(named).toEqual([]);
    expect(await rows("select seq from log_event where actor = 'unknown'")).toEqual([]);
  });

  const touched = [
    "update log_event set actor = 'nobody'",
    "delete from log_event",
    "truncate log_event",
    "truncate log_event cascade",
    "update log_payload set payload = ''",
    "truncate log_payload",
  ];

  test.each(touched)("the application's role may not: %s", async (text) => {
    const client = new pg.Client(process.env.DATABASE_URL);
    await client.connect();
    try {
      const { rows: me } = await client.query("select current_user as me");
      expect(me).toEqual([{ me: "award_app" }]);
      await expect(client.query(text)).rejects.toMatchObject({
        code: "42501",
        message: expect.stringContaining("permission denied"),
      });
    } finally {
      await client.end();
    }
  });

  test.each(touched)("a trigger refuses even the owner: %s", async (text) => {
    await asOwner((client) =>
      expect(client.query(text)).rejects.toMatchObject({
        code: "42501",
        message: expect.stringContaining("the log only grows"),
      }),
    );
  });

  test("the application's role cannot take the triggers away", async () => {
    for (const text of [
      "alter table log_event disable trigger all",
      "drop trigger log_event_only_grows on log_event",
      "set session_replication_role = replica",
      "drop table log_event",
    ])
      await expect(rows(text)).rejects.toMatchObject({ code: "42501" });
  });

  test("a payload may be erased, row by row", async () => {
    const { id } = nth(call, 9);
    const before = await logOf(id);
    await rows("delete from log_payload where subject_id = $1 and version = 1", [id]);
    expect(await logOf(id)).toEqual(before);
  });
});

describe("an instant", () => {
  test("comes back from JSON to the millisecond, in the log, the row, the payload and the mails", async () => {
    const award = await published(of, { name: "To the millisecond", cities: { IRL: 1 } });
    await nominating(award);
    const draft = nth(award, 0);
    const at = Math.ceil(after() / 1000) * 1000 + 457;
    const due = (await dueOf("cityDue", draft.id)) + 3_723_001;
    const extending = { type: "nomination.extend", id: draft.id, data: { cityDue: due, reason } };
    const { officer, director } = of.staff;
    const proposal = of.stage.newId();
    const { newId } = of.stage;
    const opened = await openProposal(proposal, extending, award.edition.id, officer, at, newId);
    expect(opened).toMatchObject({ ok: true });
    const carried = await approveProposal(proposal, director, at + 1, newId);
    expect(carried).toMatchObject({ ok: true });

    const extended = await lastOf(draft.id);
    expect(extended).toMatchObject({ type: "nomination.extend", at: at + 1 });
    const [row] = await rows<{ due: number; changed: number }>(
      "select (context ->> 'cityDue')::bigint as due, ms(changed_at) as changed from nomination where id = $1",
      [draft.id],
    );
    expect(row).toEqual({ due, changed: at + 1 });
    expect(await dueOf("cityDue", draft.id)).toBe(due);
    const [{ payload = "{}" } = {}] = await rows<{ payload: string }>(
      "select payload from log_payload where subject_id = $1 and version = $2",
      [draft.id, extended.version],
    );
    expect(JSON.parse(payload).data).toEqual({ cityDue: due, reason });
    const mails = await rows<{ at: number }>(
      "select distinct ms(at) as at from mail where template = 'nomination.extend.mailCity' and facts ->> 'id' = $1",
      [draft.id],
    );
    expect(mails).toEqual([{ at: at + 1 }]);

    // What was read back is judged as the same instant: one millisecond decides.
    const edit = { type: "nomination.edit", id: draft.id, data: { revision: 0 } };
    const { coordinator } = draft.city;
    expect(await act(edit, coordinator, due)).toMatchObject({ ok: false });
    expect(await act(edit, coordinator, due - 1)).toMatchObject({ ok: true });
  });
});

async function openBallot(kind: string, options: string[]) {
  const id = of.stage.newId();
  const refs = {
    edition: room.edition.id,
    track: room.track,
    jury: room.jury.id,
    session,
    ...(kind === "yesNo" ? { nomination: options[0] } : {}),
  };
  const chair = inRole(room.jury.members[0], "chair");
  await must(of.stage, { type: "ballot.prepare", id, data: { kind, options }, refs }, chair);
  await must(of.stage, { type: "ballot.open", id }, chair);
  return { id, electors: await electorsOf(id) };
}

async function newPerson(): Promise<string> {
  const id = of.stage.newId();
  await rows(
    "insert into person (id, pseudonym, name, email, locale, demonstration) values ($1, $1 || '-p', 'Nobody', $1 || '@example.org', 'en', true)",
    [id],
  );
  return id;
}

const person = (actor: Actor) => (actor.kind === "person" ? actor.person : "");
