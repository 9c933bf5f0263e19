import { afterAll, beforeAll, expect, test } from "vitest";
import * as thing from "#app/routes/desk_.$subject.$id.tsx";
import * as log from "#app/routes/desk_.$subject.$id_.log.tsx";
import * as access from "#app/routes/desk_.access.tsx";
import * as list from "#app/routes/desk_.eligibility.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect, inTransaction } from "#prisma/transaction.ts";
import { personOf, visit } from "#tests/desk.ts";
import { type Award, endorsed, nominating, published, secretariat } from "#tests/services/award.ts";
import { asOwner } from "#tests/services/owner.ts";

let award: Award;
beforeAll(async () => {
  award = await published(await secretariat("audit"), { name: "Audit", cities: { FRA: 1 } });
  await nominating(award);
  await endorsed(award);
}, 60_000);
afterAll(disconnect);

const at = () => new Date(award.stage.at);
const own = () => award.nominations[0] as Award["nominations"][number];
const open = (as: Actor, subject = "nomination", id = own().id) =>
  visit(thing.loader as never, `/desk/${subject}/${id}`, { subject, id }, { as, at: at() });
const logOf = (as: Actor, id = own().id) =>
  visit(
    log.loader as never,
    `/desk/nomination/${id}/log`,
    { subject: "nomination", id },
    { as, at: at() },
  );
const readings = (as: Actor) => visit(access.loader as never, "/desk/access", {}, { as, at: at() });
const rows = () =>
  inTransaction((tx) =>
    tx.run(
      "select person_id as person, subject, subject_id as id, path from access_log order by seq",
    ),
  );

test("what an auditor opens is written down before it is shown, and nobody else's reading is", async () => {
  const { auditor, officer, director } = award.staff;
  for (const as of [officer, director, own().city.mayor]) await open(as);
  expect(await rows()).toEqual([]);
  expect((await open(auditor)).status).toBe(200);
  await visit(list.loader as never, "/desk/eligibility?show=open", {}, { as: auditor, at: at() });
  const person = personOf(auditor);
  expect(await rows()).toEqual([
    { person, subject: "nomination", id: own().id, path: `/desk/nomination/${own().id}` },
    { person, subject: null, id: null, path: "/desk/eligibility?show=open" },
  ]);
});

test("an auditor sees his own readings, the director all, and nobody else any", async () => {
  const { auditor, officer, director } = award.staff;
  const seen = await readings(director);
  expect(seen.data).toMatchObject({ whose: "all", found: 2 });
  expect((await readings(auditor)).data).toMatchObject({ whose: "own", found: 3 });
  for (const as of [officer, own().city.mayor, own().country.commission])
    expect((await readings(as)).status).toBe(403);
});

test("the readings cannot be taken back by the application", async () => {
  for (const text of ["delete from access_log", "update access_log set path = ''"])
    await expect(inTransaction((tx) => tx.run(text))).rejects.toThrow(/permission denied/);
});

test("the log is the auditor's: hashes and pseudonyms, no names and nothing that was said", async () => {
  const { data, status } = await logOf(award.staff.auditor);
  expect(status).toBe(200);
  expect(data.headHolds).toBe(true);
  expect(data.lines.length).toBeGreaterThan(3);
  expect(
    data.lines.every(({ chained, kept }: { chained: boolean; kept: boolean }) => chained && kept),
  ).toBe(true);
  const text = JSON.stringify(data.lines);
  for (const by of [own().city.mayor, own().city.coordinator])
    expect(text).not.toContain(personOf(by));
  expect(text).not.toContain("payload");
  for (const as of [award.staff.officer, award.staff.director, own().city.mayor])
    expect((await logOf(as)).status).toBe(403);
  expect((await logOf(award.staff.auditor, "nothing")).status).toBe(404);
});

test("a log that was altered behind the back of the system says so", async () => {
  await asOwner(async (owner) => {
    await owner.query("alter table log_event disable trigger all");
    await owner.query(
      "update log_event set actor = 'somebody' where subject_id = $1 and version = 2",
      [own().id],
    );
    await owner.query("alter table log_event enable trigger all");
  });
  const { data } = await logOf(award.staff.auditor);
  expect(data.lines.filter(({ chained }: { chained: boolean }) => !chained)).toMatchObject([
    { version: 2 },
  ]);
});
