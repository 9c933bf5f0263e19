import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dueDateOf } from "#app/domain/civil-time.ts";
import { as, DAY, dueOf, proposed, rows, stateOf } from "#app/rehearsal/stage.ts";
import * as page from "#app/routes/desk_.proposal.$id.tsx";
import * as answer from "#app/routes/desk_.proposal.$id_.$act.tsx";
import * as list from "#app/routes/desk_.proposals.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { type Award, published, secretariat } from "#tests/services/award.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";
import { settled } from "./desk.ts";

let award: Award;
const personOf = (by: Actor) => (by.kind === "person" ? by.person : "");
const at = () => new Date(award.stage.at);
const WHY = "The opening week was lost to the flood.";

const args = async (
  who: Actor,
  path: string,
  params: Record<string, string> = {},
  form?: Record<string, string>,
  steppedUp = true,
) => ({
  request: ask(path, await signedIn(personOf(who), at(), steppedUp), form),
  context: { at: at(), ip: "192.0.2.1" },
  params,
});

const read = async (who: Actor, id: string) =>
  settled(page.loader(await args(who, `/desk/proposal/${id}`, { id })));
const post = async (
  who: Actor,
  id: string,
  act: string,
  form: Record<string, string> = {},
  steppedUp = true,
) =>
  settled(
    answer.action(
      await args(
        who,
        `/desk/proposal/${id}/${act}`,
        { id, act },
        { newId: randomUUID(), ...form },
        steppedUp,
      ),
    ),
  );

/** The dates of the region four days later, proposed by the officer. */
async function laterDates(): Promise<{ id: string; was: string; will: string }> {
  const { stage, track, edition, staff } = award;
  const zone = "Europe/Berlin";
  const [row] = await rows<{ hash: string; cal: Record<string, number> }>(
    `select coalesce(t.context ->> 'calendarHash', e.context ->> 'calendarHash') as hash, e.context -> 'calendar' -> t.region as cal
     from track t join edition e on e.id = t.edition_id where t.id = $1`,
    [track],
  );
  const scoringDue = Number(row?.cal.scoringDue) + 4 * DAY;
  const id = await proposed(
    stage,
    {
      type: "calendar.amend",
      id: track,
      data: { calendar: { scoringDue }, previousHash: row?.hash ?? null, reason: WHY },
    },
    edition.id,
    staff.officer,
  );
  return {
    id,
    was: dueDateOf(Number(row?.cal.scoringDue), zone),
    will: dueDateOf(scoringDue, zone),
  };
}

beforeAll(async () => {
  award = await published(await secretariat("proposals"), { name: "Award 2031" });
  await person("stranger");
});
afterAll(disconnect);

describe("what one person proposes", () => {
  let opened: Awaited<ReturnType<typeof laterDates>>;
  beforeAll(async () => {
    opened = await laterDates();
  });

  test("is shown to both as what holds and what would, with who asks and why", async () => {
    for (const who of [award.staff.officer, award.staff.director]) {
      const { proposed, told } = await read(who, opened.id);
      expect(proposed.why).toBe(WHY);
      expect(proposed.target?.to).toBe(`/desk/track/${award.track}`);
      expect(proposed.change).toHaveLength(1);
      const [change] = proposed.change;
      const day = (date: string) => String(Number(date.slice(8)));
      expect(change?.before?.[0]).toContain(day(opened.was));
      expect(change?.after[0]).toContain(day(opened.will));
      expect(change?.after[0]).toContain("23:59");
      expect(proposed.facts[0]?.value).toContain("secretariat");
      expect(told.due).toHaveLength(1);
    }
  });

  test("is there for nobody it is not told to", async () => {
    const { countries, cities } = award;
    const others = [countries[0]?.commission, cities[0]?.mayor, as("stranger", "coordinator")];
    for (const who of others as Actor[]) {
      expect((await read(who, opened.id)).status).toBe(404);
      expect((await post(who, opened.id, "proposal.approve")).status).toBe(404);
      const listed = await settled(list.loader(await args(who, "/desk/proposals")));
      expect(listed.list.total).toBe(0);
    }
  });

  test("offers the answer to the second person alone, and withdrawal to the first", async () => {
    const typesOf = async (who: Actor) =>
      (await read(who, opened.id)).told.acts.map(({ type }) => type).sort();
    expect(await typesOf(award.staff.officer)).toEqual(["proposal.withdraw"]);
    expect(await typesOf(award.staff.director)).toEqual(["proposal.approve", "proposal.refuse"]);
    expect(await typesOf(award.staff.second)).toEqual([]);
    expect(await typesOf(award.staff.auditor)).toEqual([]);
    for (const who of [award.staff.officer, award.staff.second, award.staff.auditor])
      expect((await post(who, opened.id, "proposal.approve")).status).toBe(404);
    expect(await stateOf("proposal", opened.id)).toBe("open");
  });

  test("waits in the list, and says for whom", async () => {
    const listed = await settled(list.loader(await args(award.staff.director, "/desk/proposals")));
    const row = listed.list.rows.find(({ id }) => id === opened.id);
    expect(row).toMatchObject({ waits: true, to: `/desk/proposal/${opened.id}` });
    const own = await settled(list.loader(await args(award.staff.officer, "/desk/proposals")));
    expect(own.list.rows.find(({ id }) => id === opened.id)?.waits).toBe(false);
  });

  test("is not answered without a second factor", async () => {
    const { director } = award.staff;
    const without = await post(director, opened.id, "proposal.approve", {}, false);
    expect(without.status).toBe(403);
    const asked = await settled(
      answer.loader(
        await args(
          director,
          `/desk/proposal/${opened.id}/proposal.approve`,
          { id: opened.id, act: "proposal.approve" },
          undefined,
          false,
        ),
      ),
    );
    expect(asked.headers.get("location")).toContain("/me/confirm");
  });

  test("is refused with a reason, which both then read", async () => {
    const { director, officer } = award.staff;
    const bare = await post(director, opened.id, "proposal.refuse", { reason: "no" });
    expect(bare.status).toBe(422);
    expect(await bare.json()).toMatchObject({ typed: { reason: "no" } });
    const reason = "Four days are not enough, ask for more.";
    const done = await post(director, opened.id, "proposal.refuse", { reason });
    expect([done.status, done.headers.get("location")]).toEqual([
      303,
      `/desk/proposal/${opened.id}?done=proposal.refuse`,
    ]);
    for (const who of [officer, director]) {
      const { told, proposed } = await read(who, opened.id);
      expect(told.history[0]?.reason).toBe(reason);
      expect(proposed.open).toBe(false);
      expect(proposed.change[0]?.before?.[0]).toBeTruthy();
    }
    const ended = await settled(list.loader(await args(officer, "/desk/proposals?which=ended")));
    expect(ended.list.rows.map(({ id }) => id)).toContain(opened.id);
  });
});

test("what is approved is done in the same moment, and still tells what it changed", async () => {
  const { id, was } = await laterDates();
  const { director } = award.staff;
  const before = await dueOf("opens", award.track);
  const done = await post(director, id, "proposal.approve");
  expect(done.status).toBe(303);
  expect(await stateOf("proposal", id)).toBe("approved");
  expect(await dueOf("opens", award.track)).toBe(before);
  const { proposed } = await read(director, id);
  expect(proposed.change[0]?.before?.[0]).toContain(String(Number(was.slice(8))));
});

test("what the thing would not take any more says why, before the button and after it", async () => {
  const { stage, staff, edition, track } = award;
  const reason = "The region has no city that would take part.";
  const command = { type: "track.discontinue", id: track, data: { reason } };
  const id = await proposed(stage, command, edition.id, staff.officer);
  const other = await proposed(
    stage,
    { type: "edition.cancel", id: edition.id, data: { reason } },
    edition.id,
    staff.officer,
  );
  const first = await read(staff.director, id);
  expect(first.proposed.change[0]).toMatchObject({ before: [expect.any(String)] });
  await post(staff.director, other, "proposal.approve");
  // Cancelling an edition ends the proposals in it: nobody is left a button that does nothing.
  expect(await stateOf("proposal", id)).toBe("lapsed");
  expect((await read(staff.director, id)).told.acts).toEqual([]);
  expect((await post(staff.director, id, "proposal.approve")).status).toBe(409);
});

test("rules are told one by one, each with what held before", async () => {
  const other = await published(award, { name: "Award 2033" });
  const { stage, staff, edition, rulebook } = other;
  const [row] = await rows<{ hash: string }>(
    "select context ->> 'rulebookHash' as hash from edition where id = $1",
    [edition.id],
  );
  const will = { ...rulebook, seats: rulebook.seats + 2, complaints: !rulebook.complaints };
  const data = { rulebook: will, previousHash: row?.hash, reason: WHY };
  const id = await proposed(
    stage,
    { type: "rulebook.amend", id: edition.id, data },
    edition.id,
    staff.officer,
  );
  const { proposed: told } = await read(staff.director, id);
  expect(told.change).toEqual([
    {
      name: "Awards in a region, at most",
      before: [String(rulebook.seats)],
      after: [String(rulebook.seats + 2)],
    },
    {
      name: "Complaints are admitted",
      before: [rulebook.complaints ? "yes" : "no"],
      after: [rulebook.complaints ? "no" : "yes"],
    },
  ]);
});
