import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ballotsOf, call, open } from "#app/rehearsal/deliberation.ts";
import { conflictsOf } from "#app/rehearsal/jury.ts";
import { marks, type Sheet, sheetsOf } from "#app/rehearsal/scoring.ts";
import { dueOf, must, past, reason, rows, stateOf, tick } from "#app/rehearsal/stage.ts";
import * as act from "#app/routes/desk_.$subject.$id_.$act.tsx";
import * as seatPage from "#app/routes/desk_.appointment.$id.tsx";
import * as accept from "#app/routes/desk_.appointment.$id_.accept.tsx";
import * as ballotPage from "#app/routes/desk_.ballot.$id.tsx";
import * as cast from "#app/routes/desk_.ballot.$id_.cast.tsx";
import * as declarations from "#app/routes/desk_.declarations.tsx";
import * as juryPage from "#app/routes/desk_.jury.$id.tsx";
import * as nominationPage from "#app/routes/desk_.nomination.$id.tsx";
import * as preview from "#app/routes/desk_.nomination.$id_.preview.tsx";
import * as queue from "#app/routes/desk_.queue.tsx";
import * as sheet from "#app/routes/desk_.review.$id_.sheet.tsx";
import * as sessionPage from "#app/routes/desk_.session.$id.tsx";
import * as assignment from "#app/routes/desk_.track.$id_.assignment.tsx";
import * as ranking from "#app/routes/desk_.track.$id_.recommendation.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import {
  type Award,
  eligible,
  endorsed,
  nominating,
  published,
  roomOf,
  seated,
  secretariat,
} from "#tests/services/award.ts";
import { ask, signedIn } from "#tests/sign-in.ts";

/** One jury from its invitations to a vote, each step by the forms of its desks. */

let award: Award;
type Form = Record<string, string | readonly string[]>;
type Params = Record<string, string>;
type Route = { loader?: unknown; action?: unknown };

const personOf = (by: Actor | undefined) => (by?.kind === "person" ? by.person : "");
const now = () => new Date(tick(award.stage));

async function call1(route: Route, params: Params, who: string, form?: Form) {
  const at = now();
  const request = ask("/desk", await signedIn(who, at), form);
  const args = { request, params, context: { at } } as never;
  const run = (form ? route.action : route.loader) as (args: never) => Promise<unknown>;
  return run(args).catch((thrown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }) as Promise<never>;
}
const get = async <T>(route: Route, params: Params, by: Actor | string | undefined): Promise<T> =>
  call1(route, params, typeof by === "string" ? by : personOf(by));
const post = async (route: Route, params: Params, by: Actor | string | undefined, form: Form) =>
  (await call1(route, params, typeof by === "string" ? by : personOf(by), form)) as Response;

const refusedWith = async (answer: Response) => [answer.status, await answer.json()] as const;
const id = () => award.stage.newId();

/** Evidence without bytes: nothing has to be stored for it. */
function linked({ id, edition, track, city }: Award["nominations"][number]) {
  const described = { title: "Report", language: "en", dated: "2026", rights: "City" };
  const data = { kind: "link", url: "https://www.example.org/report", criteria: ["plan"] };
  const refs = { edition, track, nomination: id };
  const command = { id: award.stage.newId(), data: { ...described, ...data }, refs };
  return must(award.stage, { type: "link.add", ...command }, city.coordinator);
}

beforeAll(async () => {
  award = await published(await secretariat("desk-jury"), { name: "Desks of a jury" });
  await nominating(award);
  for (const nomination of award.nominations) await linked(nomination);
  await endorsed(award);
  await eligible(award);
  await seated(award);
});
afterAll(disconnect);

const invitation = async () => {
  const [found] = await rows<{ id: string; person: string; locale: string }>(
    "select a.id, p.id as person, p.locale from appointment a join person p on p.id = a.person_id where p.email = 'ada@example.org'",
  );
  return found;
};

describe("an invitation", () => {
  const form = { name: "Ada", email: "Ada@Example.org", letters: "fr" };
  const params = () => ({ subject: "jury", id: award.jury.id, act: "appointment.invite" });

  test("goes to somebody whom nobody knew, and once", async () => {
    const newId = id();
    const done = await post(act, params(), award.staff.officer, { ...form, newId });
    expect(done.status).toBe(303);
    expect(await invitation()).toMatchObject({ id: newId, locale: "fr" });
    const again = await post(act, params(), award.staff.officer, { ...form, newId: id() });
    expect(again.status).toBe(409);
    expect(await rows("select 1 from person where email = 'ada@example.org'")).toHaveLength(1);
  });

  test("that is refused leaves nobody behind", async () => {
    const before = await rows("select id from person");
    const officer = personOf(award.staff.officer);
    await rows("update person set email = 'staff@example.org' where id = $1", [officer]);
    const staff = { ...form, email: "staff@example.org", newId: id() };
    expect((await post(act, params(), award.staff.officer, staff)).status).toBe(409);
    expect(await rows("select id from person")).toHaveLength(before.length);
  });

  test("is accepted with undertaking and profile by him whose it is, and read by nobody else", async () => {
    const found = await invitation();
    const own = { id: found?.id ?? "" };
    const [other] = award.jury.members;
    expect(await get<Response>(accept, own, other?.by)).toMatchObject({ status: 404 });
    expect(await get(accept, own, found?.person)).toMatchObject({ type: "appointment.accept" });

    const filled = {
      nationality: ["PER", ""],
      residence: "PER",
      spoken: ["es", "en", ""],
      "other.body.0": "A university",
      "other.from.0": "2019-09",
    };
    const unsigned = await refusedWith(await post(accept, own, found?.person, filled));
    expect(unsigned[0]).toBe(422);
    expect(unsigned[1]).toMatchObject({
      typed: { nationality: ["PER", ""], "other.from.0": ["2019-09"] },
    });

    const signs = { ...filled, undertaking: "on" };
    const undated = await post(accept, own, found?.person, { ...signs, "other.from.0": "" });
    expect(undated.status).toBe(422);
    const missing = await post(accept, own, found?.person, { ...signs, residence: "" });
    expect(missing.status).toBe(409);
    expect((await post(accept, own, found?.person, signs)).status).toBe(303);
    expect(await stateOf("appointment", own.id)).toBe("accepted");
  });
});

describe("the jury's page", () => {
  type Told = { jury: { members: { name: string; label: string }[]; minimum: number } };
  const told = (by: Actor | string | undefined) => get<Told>(juryPage, { id: award.jury.id }, by);

  test("tells the secretariat who was asked, and jurors only who sits", async () => {
    const { jury } = await told(award.staff.officer);
    expect(jury.members.find(({ name }) => name === "Ada")?.label).toBe("Accepted");
    expect(jury.members).toHaveLength(award.jury.members.length + 1);
    const [, , plain] = award.jury.members;
    const seen = (await told(plain?.by)).jury.members;
    expect(seen.map(({ name }) => name)).not.toContain("Ada");
    expect(seen).toHaveLength(award.jury.members.length);
  });
});

describe("the page of a seat", () => {
  type Seat = { facts: { name: string; value: string }[]; profile: { name: string }[] | null };
  const seatOf = async (by: Actor | undefined) => {
    const [member] = award.jury.members;
    return (await get<{ seat: Seat | null }>(seatPage, { id: member?.appointment ?? "" }, by)).seat;
  };

  test("shows terms, dates and profile to its juror and the secretariat, and to nobody else", async () => {
    const [member, other] = award.jury.members;
    for (const by of [member?.by, award.staff.officer, award.staff.auditor]) {
      const seat = await seatOf(by);
      expect(seat?.facts.map(({ name }) => name)).toEqual([
        "Invited on",
        "Accepted on",
        "In office since",
        "Undertaking",
        "Sits for",
      ]);
      expect(seat?.profile?.length).toBeGreaterThan(3);
    }
    expect(await seatOf(other?.by)).toBeNull();
  });
});

describe("declarations", () => {
  type Listed = { declarations: { rows: { id: string; name: string }[] } };
  const listed = async (by: Actor | undefined) =>
    (await get<Listed>(declarations, {}, by)).declarations.rows;

  test("of a juror are his own, and several are made at once", async () => {
    await must(award.stage, { type: "declarations.open", id: award.track }, award.staff.officer);
    for (const { by } of award.jury.members) {
      const own = await listed(by);
      expect(own.map(({ name }) => name).sort()).toEqual(
        award.nominations.map(({ city }) => city.name).sort(),
      );
      const [first, ...others] = own;
      const foreign = (await conflictsOf(award.track)).find(
        ({ id }) => !own.some((one) => one.id === id),
      );
      const none = [...others.map(({ id }) => id), foreign?.id ?? ""];
      expect((await post(declarations, {}, by, { none })).status).toBe(303);
      expect(await listed(by)).toEqual([first]);
      expect((await post(declarations, {}, by, {})).status).toBe(422);
      await post(declarations, {}, by, { none: first?.id ?? "" });
    }
    const states = (await conflictsOf(award.track)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(["clear"]));
  });

  test("that are refused are told by city, and the others are made all the same", async () => {
    const [pair] = await conflictsOf(award.track);
    const by = award.jury.members.find(({ appointment }) => appointment === pair?.appointment)?.by;
    const lift = { type: "conflict.force", id: pair?.id ?? "" };
    await must(
      award.stage,
      { ...lift, data: { order: { by: "chair", text: "by letter, today" }, reason } },
      award.staff.officer,
    );
    expect((await post(declarations, {}, by, { none: pair?.id ?? "" })).status).toBe(303);
    expect(await stateOf("conflict", pair?.id ?? "")).toBe("forced");
  });
});

describe("the plan", () => {
  const params = () => ({ id: award.track });

  test("is the secretariat's to see and to make", async () => {
    const [chair] = award.jury.members;
    expect(await get<Response>(assignment, params(), chair?.by)).toMatchObject({ status: 404 });
    const told = await get<{ plan: { nominations: unknown[] } }>(
      assignment,
      params(),
      award.staff.officer,
    );
    expect(told.plan.nominations).toHaveLength(award.nominations.length);
    const closed = await post(assignment, params(), award.staff.officer, { act: "inputs.close" });
    expect(closed.status).toBe(303);
    const confirm = {
      act: "assignment.confirm",
      secret: "short",
      contribution: "words of the chair",
    };
    expect((await post(assignment, params(), award.staff.officer, confirm)).status).toBe(422);
    const long = { ...confirm, secret: "long enough" };
    expect((await post(assignment, params(), award.staff.officer, long)).status).toBe(303);
    expect(await stateOf("track", award.track)).toBe("scoring");
  });
});

describe("a score sheet", () => {
  const fieldsOf = ({ scores, comments }: ReturnType<typeof marks>, word: string): Form => ({
    ...Object.fromEntries(Object.entries(scores).map(([k, v]) => [`scores.${k}`, String(v)])),
    ...Object.fromEntries(Object.keys(scores).map((k) => [`comments.${k}`, `${word} of ${k}`])),
    "comments.overall": comments.overall ?? "",
  });
  let own: Sheet;
  let by: Actor | undefined;
  let secret: Form;
  const params = () => ({ id: own.id });

  beforeAll(async () => {
    own = (await sheetsOf(award.track))[0] as Sheet;
    by = award.jury.members.find(({ appointment }) => appointment === own.appointment)?.by;
    secret = fieldsOf(marks(award.stage, award.rulebook, own.nomination), "SEALEDWORD");
    await must(award.stage, { type: "review.start", id: own.id }, by as Actor);
  });

  test("shows its juror the dossier, and keeps what is half done", async () => {
    type Told = {
      dossier: { sections: { key: string }[]; files: { id: string; label: string }[] };
    };
    const told = await get<Told & { version: number }>(sheet, params(), by);
    expect(told.dossier.sections.length).toBeGreaterThan(3);
    expect(told.dossier.sections.map(({ key }) => key)).not.toContain("contact");
    const nomination = { id: own.nomination };
    const city = award.nominations.find(({ id }) => id === own.nomination)?.city.coordinator;
    const seen = await get<Told>(preview, nomination, city);
    expect(seen.dossier.sections).toEqual(told.dossier.sections);
    const filed = ({ dossier }: Told) => dossier.files.map(({ id, label }) => ({ id, label }));
    expect(filed(seen)).toEqual(filed(told));
    expect(told.dossier.files).toHaveLength(1);
    const page = await get<{ content: Told }>(nominationPage, nomination, by);
    expect(page.content.dossier).toEqual(told.dossier);
    const save = { act: "review.save", "scores.plan": "7", "comments.plan": "SEALEDWORD" };
    const saved = await post(sheet, params(), by, { ...save, version: String(told.version) });
    expect(saved.status).toBe(303);
    expect(await get(sheet, params(), by)).toMatchObject({ values: { scores: { plan: 7 } } });
    const stale = await refusedWith(
      await post(sheet, params(), by, { ...save, version: String(told.version) }),
    );
    expect(stale).toMatchObject([409, { typed: { "comments.plan": ["SEALEDWORD"] } }]);
  });

  test("handed in without every score says so and keeps what was typed", async () => {
    const answer = await refusedWith(
      await post(sheet, params(), by, { ...secret, "scores.plan": "", act: "review.submit" }),
    );
    expect(answer).toMatchObject([
      409,
      { typed: { "comments.overall": [secret["comments.overall"]] } },
    ]);
  });

  test("that is handed in is read by nobody else before scoring closes", async () => {
    const done = await post(sheet, params(), by, { ...secret, act: "review.submit" });
    expect(done.status).toBe(303);
    const { officer, director } = award.staff;
    const others = award.jury.members.filter(({ appointment }) => appointment !== own.appointment);
    for (const reader of [officer, director, ...others.map((one) => one.by)]) {
      const answer = await get<Response>(sheet, params(), reader);
      expect(answer.status).toBe(404);
      const thing = await import("#app/routes/desk_.$subject.$id.tsx");
      const page = await get(thing, { subject: "review", id: own.id }, reader);
      expect(JSON.stringify(page)).not.toContain("SEALEDWORD");
    }
    expect(JSON.stringify(await get(sheet, params(), by))).toContain("SEALEDWORD");
  });

  test("stands in its juror's queue and in no other's", async () => {
    const ids = async (who: Actor | undefined) =>
      (await get<{ queue: { rows: { id: string }[] } }>(queue, {}, who)).queue.rows.map(
        ({ id }) => id,
      );
    for (const { appointment, by: reader } of award.jury.members) {
      const own = (await sheetsOf(award.track)).filter((one) => one.appointment === appointment);
      expect((await ids(reader)).sort()).toEqual(own.map(({ id }) => id).sort());
    }
    expect(await ids(award.staff.officer)).toEqual([]);
  });

  test("gives its juror nothing once he has declared a conflict", async () => {
    const [pair] = await rows<{ id: string }>(
      "select conflict_id as id from review where id = $1",
      [own.id],
    );
    await must(
      award.stage,
      { type: "conflict.declare", id: pair?.id ?? "", data: { reason } },
      by as Actor,
    );
    expect(await get<Response>(sheet, params(), by)).toMatchObject({ status: 404 });
  });
});

describe("totals", () => {
  type Told = { ranking: { ranked: { id: string }[] } };
  const params = () => ({ id: award.track });

  test("are nobody's before scoring closes", async () => {
    for (const by of [award.staff.officer, award.jury.members[0]?.by])
      expect(await get<Response>(ranking, params(), by)).toMatchObject({ status: 404 });
  });

  test("are read by the jury then, but for what a juror is out of or still owes", async () => {
    for (const { id, appointment, nomination, state } of await sheetsOf(award.track)) {
      const by = award.jury.members.find((one) => one.appointment === appointment)?.by;
      if (state !== "assigned" || !by) continue;
      await must(award.stage, { type: "review.start", id }, by);
      const data = marks(award.stage, award.rulebook, nomination);
      await must(award.stage, { type: "review.submit", id, data }, by);
    }
    await past(award.stage, await dueOf("scoringDue", award.track));
    const all = award.nominations.length;
    const readBy = async (by: Actor | undefined) =>
      (await get<Told>(ranking, params(), by)).ranking.ranked;
    expect(await readBy(award.staff.officer)).toHaveLength(all);
    const out = new Map<string, number>();
    for (const { appointment, state } of await conflictsOf(award.track))
      if (state !== "clear") out.set(appointment, (out.get(appointment) ?? 0) + 1);
    expect(out.size).toBeGreaterThan(0);
    for (const { appointment, by } of award.jury.members)
      expect(await readBy(by)).toHaveLength(all - (out.get(appointment) ?? 0));
  });
});

describe("a ballot", () => {
  let ballot = "";
  let session = "";
  const juror = () => award.jury.members.at(-1)?.by;

  test("is prepared and opened by the chair's forms", async () => {
    session = await call(award.stage, roomOf(award));
    await open(award.stage, session, roomOf(award));
    const [chair] = award.jury.members;
    const [, nomination] = award.nominations;
    const prepare = { kind: "yesNo", options: nomination?.id ?? "", newId: id() };
    const params = { subject: "session", id: session, act: "ballot.prepare" };
    expect((await post(act, params, chair?.by, prepare)).status).toBe(303);
    [{ id: ballot } = { id: "" }] = await ballotsOf(session);
    const opened = await post(
      act,
      { subject: "ballot", id: ballot, act: "ballot.open" },
      chair?.by,
      { newId: id() },
    );
    expect(opened.status).toBe(303);
  });

  test("is held where there is a quorum, as the session's page says at any time", async () => {
    type Told = { session: { quorum: object | null } };
    const quorum = async (by: Actor | undefined) =>
      (await get<Told>(sessionPage, { id: session }, by)).session.quorum;
    const active = award.jury.members.length;
    const need = Math.floor(active / 2) + 1;
    expect(await quorum(juror())).toEqual({ present: active, active, need, met: true });
    const present = award.jury.members.slice(0, need - 1).map(({ appointment }) => appointment);
    const recorded = async (who: string[]) =>
      must(
        award.stage,
        { type: "attendance.record", id: session, data: { present: who } },
        award.staff.officer,
      );
    await recorded(present);
    expect(await quorum(juror())).toEqual({ present: need - 1, active, need, met: false });
    await recorded(award.jury.members.map(({ appointment }) => appointment));
  });

  test("takes one vote of each elector, and shows the receipt once", async () => {
    const params = { id: ballot };
    expect((await post(cast, params, juror(), { choice: "perhaps" })).status).toBe(422);
    const answer = await post(cast, params, juror(), { choice: "yes" });
    const { receipt } = await answer.json();
    expect([answer.status, receipt]).toEqual([200, expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect((await post(cast, params, juror(), { choice: "no" })).status).toBe(409);
    const later = await get(cast, params, juror());
    expect(later).toMatchObject({ may: "voted" });
    expect(JSON.stringify(later)).not.toContain(receipt);
    const log = await rows("select payload from log_payload where subject_id = $1", [ballot]);
    expect(JSON.stringify(log)).not.toContain(receipt);
  });

  test("shows its count when it is closed, and not before", async () => {
    const [chair] = award.jury.members;
    type Told = { ballot: { count: { for: number } | null } };
    const told = () => get<Told>(ballotPage, { id: ballot }, juror());
    expect((await told()).ballot.count).toBeNull();
    for (const { by } of award.jury.members.slice(1, -1))
      await post(cast, { id: ballot }, by, { choice: "yes" });
    const params = { subject: "ballot", id: ballot, act: "ballot.close" };
    expect((await post(act, params, chair?.by, { newId: id(), sure: "on" })).status).toBe(303);
    expect((await told()).ballot.count?.for).toBeGreaterThan(2);
  });

  test("settles a place, which the minutes then say and the chair signs", async () => {
    const [chair] = award.jury.members;
    const [, nomination] = award.nominations;
    const on = (type: string) => ({ subject: "session", id: session, act: type });
    const item = { nomination: nomination?.id ?? "", rank: "recommended1", ballot, reason };
    const settled = await post(act, on("item.settle"), chair?.by, { ...item, newId: id() });
    expect(settled.status).toBe(303);
    const told = await get(sessionPage, { id: session }, chair?.by);
    expect(told).toMatchObject({
      session: { items: [{ city: nomination?.city.name, place: "recommended", byBallot: true }] },
    });
    expect((await post(act, on("session.close"), chair?.by, { newId: id() })).status).toBe(303);
    const sign = { newId: id(), sure: "on" };
    expect((await post(act, on("minutes.sign"), chair?.by, sign)).status).toBe(303);
    expect(await stateOf("session", session)).toBe("minuted");
  });

  test("is no officer's and no director's to vote in", async () => {
    for (const reader of [award.staff.officer, award.staff.director])
      expect(await get<Response>(cast, { id: ballot }, reader)).toMatchObject({ status: 404 });
  });
});
