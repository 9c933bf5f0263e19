import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dueInstant } from "#app/domain/civil-time.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import * as board from "#app/routes/desk_.edition.$id.tsx";
import * as calendar from "#app/routes/desk_.edition.$id_.calendar.tsx";
import * as preview from "#app/routes/desk_.edition.$id_.preview.tsx";
import * as rulebook from "#app/routes/desk_.edition.$id_.rulebook.tsx";
import * as track from "#app/routes/desk_.track.$id.tsx";
import * as ownCalendar from "#app/routes/desk_.track.$id_.calendar.tsx";
import { beginEdition } from "#app/services/editions/begin-edition.server.ts";
import { verifyLog } from "#app/services/verify-log.server.ts";
import { disconnect, inTransaction, type Row } from "#prisma/transaction.ts";
import { type Award, endorsed, nominating, published, secretariat } from "#tests/services/award.ts";
import { ask, person, signedIn } from "#tests/sign-in.ts";
import { held, settled } from "./desk.ts";

const sql = <R extends Row = Row>(text: string, values: unknown[] = []) =>
  inTransaction((tx) => tx.run<R>(text, values));

let award: Award;
let draft: string;
const now = () => new Date(award.stage.at);

beforeAll(async () => {
  const of = await secretariat("desk of an edition");
  award = await published(of, { name: "Award 2027", cities: { FRA: 2, ESP: 1 } });
  await nominating(award);
  for (const id of ["olga", "dina", "carl"]) await person(id);
  await held("olga", "officer", "instance", "award");
  await held("dina", "director", "instance", "award");
  await held("carl", "coordinator", "city", award.cities[0]?.id ?? "");
  draft = randomUUID();
  const wanted = { name: "Draft", slug: "draft", preset: "2024", opensOn: "2027-04-22" } as const;
  const viewer = {
    person: "olga",
    mandates: [{ role: "officer", body: { kind: "instance", id: "award" } }],
    appointments: [],
  } as const;
  await beginEdition(draft, { ...wanted, zone: "Europe/Berlin" }, viewer, award.stage.at);
});
afterAll(disconnect);

type Form = Record<string, string | readonly string[]>;
const args = async (who: string, path: string, id: string, form?: Form) => ({
  request: ask(path, await signedIn(who, now()), form),
  context: { at: now(), ip: "192.0.2.1" },
  params: { id },
});
const of = (id: string, rest = "") => `/desk/edition/${id}${rest}`;

/** The form as a browser would send it, with some of it changed. */
function filledWith(typed: Record<string, unknown>, more: Form): Form {
  const kept = Object.entries(typed).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(kept) as Form), newId: randomUUID(), ...more };
}
const rulesNow = async (id: string) =>
  (
    await sql<{ content: Rulebook; version: number }>(
      "select content, version from rulebook where edition_id = $1 order by version desc limit 1",
      [id],
    )
  )[0];

describe("the rules of a draft", () => {
  const form = async (more: Form) => {
    const { told } = await rulebook.loader(await args("olga", of(draft, "/rulebook"), draft));
    const typed = filledWith(told.typed, { name: told.name, ...more });
    return settled(rulebook.action(await args("olga", of(draft, "/rulebook"), draft, typed)));
  };

  test("name every value that no source states until it is confirmed or changed", async () => {
    const { edition } = await board.loader(await args("olga", of(draft), draft));
    const limits = edition.draft?.missing.find(({ condition }) => condition === "limitsSet");
    expect(limits?.sentences[0]).toContain("Years that a declaration looks back");
    const { told } = await rulebook.loader(await args("olga", of(draft, "/rulebook"), draft));
    const confirmed = told.unsourced.map(({ value }) => value).filter((name) => name !== "seats");
    const answer = await form({ confirmed, seats: "4", "weight-habit": "3", "part-habit": "B" });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `${of(draft)}?done=edition.edit`,
    ]);
    const { content, version } = (await rulesNow(draft)) as { content: Rulebook; version: number };
    expect([version, content.seats, content.marks.seats]).toEqual([2, 4, "proposal"]);
    expect(content.marks.nationalQuota).toBe("sourced");
    expect(content.criteria.at(-1)).toEqual({ key: "habit", part: "B", weight: 3 });
    expect(content.form.sections.map(({ key }) => key)).toContain("habit");
    const after = await board.loader(await args("olga", of(draft), draft));
    expect(after.edition.draft?.missing).toEqual([]);
  });

  test("say what the points of a criterion mean in six lines, which its preview shows", async () => {
    const lines = ["none", "begun", "half", "done", "well", "best"];
    const short = await form({ "anchors-plan": lines.slice(1).join("\n") });
    expect(short.status).toBe(422);
    expect(await short.json()).toMatchObject({
      errors: { "anchors-plan": { message: "Please write exactly 6 lines." } },
      typed: { "anchors-plan": "begun\nhalf\ndone\nwell\nbest" },
    });
    expect((await form({ "anchors-plan": lines.join("\r\n\r\n") })).status).toBe(303);
    const { content } = (await rulesNow(draft)) as { content: Rulebook };
    expect(content.criteria.find(({ key }) => key === "plan")?.anchors).toEqual(lines);
    const { preview: shown } = await preview.loader(
      await args("olga", of(draft, "/preview"), draft),
    );
    expect(shown.criteria.find(({ key }) => key === "plan")?.anchors).toEqual(lines);
    expect(shown.criteria.find(({ key }) => key === "habit")?.anchors).toBe(null);
  });

  test("keep what was typed when something cannot be read, and nothing is saved", async () => {
    const before = await rulesNow(draft);
    const answer = await form({ nationalQuota: "many", "weight-plan": "7" });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      errors: { nationalQuota: { message: expect.any(String) } },
      typed: { nationalQuota: "many", "weight-plan": "7" },
    });
    expect(await rulesNow(draft)).toEqual(before);
  });

  test("are not overwritten by a form that was opened before another change", async () => {
    const { told } = await rulebook.loader(await args("olga", of(draft, "/rulebook"), draft));
    const stale = filledWith(told.typed, { name: "Mine", version: String(told.version) });
    await form({ name: "Draft of all" });
    const path = of(draft, "/rulebook");
    const answer = await settled(rulebook.action(await args("olga", path, draft, stale)));
    expect(answer.status).toBe(409);
  });

  test("and its page are told to nobody outside the secretariat", async () => {
    for (const route of [board, rulebook, calendar, preview]) {
      const asked = await args("carl", of(draft), draft);
      expect((await settled(route.loader(asked) as Promise<object>)) as Response).toMatchObject({
        status: 404,
      });
    }
  });

  test("stand in the preview for the secretariat", async () => {
    const told = await preview.loader(await args("dina", of(draft, "/preview"), draft));
    expect(told.preview.criteria.map(({ key }) => key)).toContain("habit");
    expect(told.preview.sections.map(({ key }) => key)).toContain("habit");
  });
});

describe("the calendar", () => {
  test("of a draft moves each region's days, and says what is out of order", async () => {
    const path = of(draft, "/calendar");
    const { told } = await calendar.loader(await args("olga", path, draft));
    const days = Object.fromEntries(
      told.regions.flatMap(({ moments }) => moments.map(({ name, day }) => [name, day])),
    );
    expect(days["ENA-cityDue"]).toBe("2027-05-31");
    const typed = filledWith(days, { "ENA-cityDue": "2027-04-01", "AFR-scoringDue": "2027-12-24" });
    const answer = await settled(calendar.action(await args("olga", path, draft, typed)));
    expect(answer.status).toBe(303);
    const [row] = await sql<{ due: number }>(
      "select (context #>> '{calendar,AFR,scoringDue}')::bigint as due from edition where id = $1",
      [draft],
    );
    expect(row?.due).toBe(dueInstant("2027-12-24", "Europe/Berlin"));
    const again = await calendar.loader(await args("olga", path, draft));
    expect(again.told.findings).toEqual([
      "Europe and North America: “Cities sign by” has to come after “Call opens”.",
    ]);
  });

  test("of a running edition is changed by a proposal, and only to later days", async () => {
    const id = award.edition.id;
    const path = of(id, "/calendar");
    const { told } = await calendar.loader(await args("olga", path, id));
    expect(told.proposes).toBe(true);
    const days = Object.fromEntries(
      told.regions.flatMap(({ moments }) => moments.map(({ name, day }) => [name, day])),
    );
    const reason = "the jury needs more time to read";
    const earlier = filledWith(days, { reason, "ENA-scoringDue": "2026-01-01" });
    const refused = await settled(calendar.action(await args("olga", path, id, earlier)));
    expect(refused.status).toBe(409);
    const later = filledWith(days, { reason, "ENA-scoringDue": "2028-01-31" });
    const answer = await settled(calendar.action(await args("olga", path, id, later)));
    expect(answer.headers.get("location")).toMatch(/^\/desk\/proposal\/.*done=proposal\.open$/);
    const [proposal] = await sql(
      "select state, kind, context from proposal order by changed_at desc",
    );
    expect(proposal).toMatchObject({
      state: "open",
      kind: "calendar.amendEdition",
      context: {
        payload: {
          calendar: { ENA: { scoringDue: dueInstant("2028-01-31", "Europe/Berlin") } },
        },
      },
    });
  });

  test("of one region likewise", async () => {
    const id = award.track;
    const path = `/desk/track/${id}/calendar`;
    const { told } = await ownCalendar.loader(await args("olga", path, id));
    const days = Object.fromEntries(
      told.regions.flatMap(({ moments }) => moments.map(({ name, day }) => [name, day])),
    );
    const form = filledWith(days, { reason: "cities asked for it", "ENA-cityDue": "2027-12-30" });
    const wrong = await settled(ownCalendar.action(await args("olga", path, id, form)));
    // The order of the days is judged as a whole.
    expect(wrong.status).toBe(409);
    const scoring = filledWith(days, {
      reason: "jurors asked for it",
      "ENA-scoringDue": "2028-03-01",
    });
    const answer = await settled(ownCalendar.action(await args("olga", path, id, scoring)));
    expect(answer.status).toBe(303);
    expect((await settled(ownCalendar.loader(await args("carl", path, id)))).status).toBe(404);
  });
});

test("rules in force are amended by a proposal that names the rules it replaces", async () => {
  const id = award.edition.id;
  const path = of(id, "/rulebook");
  const { told } = await rulebook.loader(await args("olga", path, id));
  const form = filledWith(told.typed, { seats: "2", reason: "fewer awards, as the board asked" });
  const answer = await settled(rulebook.action(await args("olga", path, id, form)));
  expect(answer.headers.get("location")).toMatch(/done=proposal\.open$/);
  const [proposal] = await sql<{ kind: string; hash: string; now: string }>(
    `select p.kind, p.context #>> '{payload,previousHash}' as hash, e.context ->> 'rulebookHash' as now
     from proposal p join edition e on e.id = p.subject_id where p.kind = 'rulebook.amend'`,
  );
  expect(proposal?.hash).toBe(proposal?.now);
  const { reason: _, ...without } = filledWith(told.typed, { seats: "1" }) as Form & {
    reason?: string;
  };
  expect((await settled(rulebook.action(await args("olga", path, id, without)))).status).toBe(422);
});

describe("the board of a running edition", () => {
  const read = async (who: string, query = "") => {
    const id = award.edition.id;
    return (await board.loader(await args(who, of(id, query), id))).edition;
  };

  test("counts under the names the secretariat is told, and never a draft's own state", async () => {
    const { board: shown } = await read("olga");
    expect(shown?.regions.map(({ nominations }) => nominations)).toEqual([
      [{ label: "being prepared", n: 3, name: "Being prepared" }],
    ]);
    expect(shown?.list.rows.map(({ since, label }) => [since, label])).toEqual(
      Array(3).fill([null, "being prepared"]),
    );
  });

  test("says whom a region waits for, by region and state as the address asks", async () => {
    await endorsed(award);
    const { board: shown } = await read("dina", "?label=endorsed&region=ENA&sort=since");
    expect(shown?.regions[0]?.block?.waits).toMatch(/National Commissions/);
    expect(shown?.list.total).toBe(3);
    expect((await read("dina", "?label=eligible")).board?.list.total).toBe(0);
  });

  test("is the secretariat's; a city is told the regions and no count", async () => {
    const edition = await read("carl");
    expect(edition.board).toBeNull();
    expect(edition.regions.map(({ label }) => label)).toEqual(["Open for nominations"]);
    expect(JSON.stringify(edition)).not.toMatch(/endorsed/i);
  });
});

test("a city finds in its region its own nomination and no other, filtered or not", async () => {
  const path = `/desk/track/${award.track}`;
  for (const query of ["", "?label=endorsed", "?sort=since"]) {
    const told = await track.loader(await args("carl", path + query, award.track));
    expect(told.track.list.rows.map(({ city }) => city)).toEqual([award.cities[0]?.name]);
    expect(told.track.list.total).toBe(1);
    expect([told.track.juries, told.track.sessions.all]).toEqual([[], 0]);
    for (const other of award.cities.slice(1))
      expect(JSON.stringify(told)).not.toContain(other.name);
  }
  const all = await track.loader(await args("olga", path, award.track));
  expect(all.track.list.total).toBe(3);
  expect(all.track.juries).toHaveLength(1);
});

test("the log accounts for every version of the rules", async () => {
  const findings: unknown[] = [];
  await verifyLog((finding) => findings.push(finding));
  // The roles of this test were put there without an event.
  const left = findings.filter((finding) => !JSON.stringify(finding).includes("mandate"));
  expect(left).toEqual([]);
});
