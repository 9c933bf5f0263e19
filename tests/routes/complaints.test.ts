import { afterAll, beforeAll, expect, test } from "vitest";
import { complain, reject } from "#app/rehearsal/eligibility.ts";
import { dueOf, past } from "#app/rehearsal/stage.ts";
import * as page from "#app/routes/desk_.complaint.$id.tsx";
import * as list from "#app/routes/desk_.complaints.tsx";
import type { Actor } from "#machines/actors.ts";
import { disconnect } from "#prisma/transaction.ts";
import { visit } from "#tests/desk.ts";
import {
  type Award,
  endorsed,
  nominating,
  published,
  seated,
  secretariat,
} from "#tests/services/award.ts";

let award: Award;
let id: string;
const SAYS = "The register has the wrong year of admission.";

beforeAll(async () => {
  award = await published(await secretariat("complaints desk"), {
    name: "Complaints",
    cities: { FRA: 1, ESP: 1 },
  });
  await nominating(award);
  await endorsed(award);
  await past(award.stage, await dueOf("commissionDue", award.track));
  await seated(award);
  const nomination = award.nominations[0] as Award["nominations"][number];
  await reject(award.stage, nomination, award.staff);
  id = await complain(award.stage, nomination);
}, 60_000);
afterAll(disconnect);

const at = () => new Date(award.stage.at);
const read = (as: Actor) =>
  visit(page.loader as never, `/desk/complaint/${id}`, { id }, { as, at: at() });
const listed = (as: Actor, query = "") =>
  visit(list.loader as never, `/desk/complaints${query}`, {}, { as, at: at() });

test("a complaint is read by its city, its Commission and those who decide it, and by nobody else", async () => {
  const own = award.nominations[0] as Award["nominations"][number];
  const other = award.nominations[1] as Award["nominations"][number];
  const { officer, director, auditor } = award.staff;
  for (const as of [
    own.city.mayor,
    own.city.coordinator,
    own.country.commission,
    officer,
    director,
    auditor,
  ]) {
    const { status, data } = await read(as);
    expect(status).toBe(200);
    expect(data.complaint).toMatchObject({
      text: SAYS,
      about: "A fact in the check of eligibility",
    });
  }
  const juror = award.jury.members[0]?.by as Actor;
  for (const as of [other.city.mayor, other.country.commission, juror])
    expect((await read(as)).status).toBe(404);
});

test("the list of complaints is the secretariat's, by what is open and what is settled", async () => {
  expect((await listed(award.staff.director, "?show=open")).data.rows).toMatchObject([
    { to: `/desk/complaint/${id}`, label: "Filed" },
  ]);
  expect((await listed(award.staff.officer, "?show=ended")).data.found).toBe(0);
  const own = award.nominations[0] as Award["nominations"][number];
  for (const as of [own.city.mayor, own.country.commission, award.jury.members[0]?.by as Actor])
    expect((await listed(as)).status).toBe(403);
});
