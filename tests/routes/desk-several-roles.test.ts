import { afterAll, beforeAll, expect, test } from "vitest";
import { conflictsOf } from "#app/rehearsal/jury.ts";
import { endorse } from "#app/rehearsal/nominating.ts";
import { must } from "#app/rehearsal/stage.ts";
import * as desk from "#app/routes/desk.tsx";
import * as mine from "#app/routes/me_.export.ts";
import { disconnect } from "#prisma/transaction.ts";
import { personOf, visit } from "#tests/desk.ts";
import {
  type Award,
  eligible,
  nominating,
  published,
  seated,
  secretariat,
  signed,
} from "#tests/services/award.ts";
import { held } from "./desk.ts";

let award: Award;
beforeAll(async () => {
  award = await published(await secretariat("several-roles"), { name: "Several roles" });
  await nominating(award);
}, 60_000);
afterAll(disconnect);

const at = () => new Date(award.stage.at);

test("one person with several roles sees the work of each side by side, and his lists of both", async () => {
  const [own] = award.cities;
  const spanish = award.nominations.find(({ country }) => country.code === "ESP");
  if (!own || !spanish) throw new Error("nobody");
  await signed(award, [spanish]);
  await held(personOf(own.coordinator), "commission", "country", "ESP");
  const { data } = await visit(
    desk.loader as never,
    "/desk",
    {},
    { as: own.coordinator, at: at() },
  );
  const seen = data.tasks.map(({ role, name }: { role: string; name: string }) => [
    role,
    name.includes(own.name) ? "own" : name.includes(spanish.city.name) ? "spanish" : "other",
  ]);
  expect(seen).toContainEqual(["coordinator", "own"]);
  expect(seen).toContainEqual(["National Commission", "spanish"]);
  expect(seen).not.toContainEqual(["coordinator", "spanish"]);
  const places = data.desks.map(({ to }: { to: string }) => to);
  expect(places).toContain("/desk/commission/ESP");
});

test("the export of a juror tells him his seat and declarations under the names he is told them", async () => {
  const { stage, jury, track, staff } = award;
  await signed(
    award,
    award.nominations.filter(({ country }) => country.code !== "ESP"),
  );
  for (const nomination of award.nominations) await endorse(stage, nomination);
  await eligible(award);
  await seated(award);
  await must(stage, { type: "declarations.open", id: track }, staff.officer);
  const [juror] = jury.members;
  const [pair] = (await conflictsOf(track)).filter(
    ({ appointment }) => appointment === juror?.appointment,
  );
  await must(
    stage,
    {
      type: "conflict.declare",
      id: pair?.id ?? "",
      data: { reason: "My sister works for that city." },
    },
    juror?.by ?? staff.officer,
  );
  const { data } = await visit(
    mine.loader as never,
    "/me/export",
    {},
    {
      ...(juror ? { as: juror.by } : {}),
      at: at(),
    },
  );
  expect(data.appointments).toMatchObject([{ id: juror?.appointment, state: "active" }]);
  expect(data.declarations).toHaveLength(award.nominations.length);
  expect(data.declarations).toContainEqual({ nomination: pair?.nomination, state: "recused" });
  for (const line of data.log) expect(Object.keys(line)).not.toContain("version");
});
