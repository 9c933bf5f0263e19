import { describe, expect, test } from "vitest";
import { renderMail } from "#app/mail/render-mail.ts";
import { requireMailAbout } from "#app/services/mail-about.server.ts";
import { eventTypes, ruleOf, type Subject, subjects } from "#machines/index.ts";
import type { Tx } from "#prisma/transaction.ts";
import {
  appointment,
  ballot,
  certificate,
  city,
  complaint,
  conflict,
  country,
  edition,
  evidence,
  inWorld,
  jury,
  mandate,
  membership,
  nomination,
  proposal,
  review,
  session,
  sql,
  track,
} from "#tests/services/conditions/world.ts";

const world = { run: sql, batch: () => Promise.reject(new Error("not here")), mayEnd: false } as Tx;
const site = "https://award.example.org";

/** One row of every kind, which all belong together; its id. */
async function everything(): Promise<Record<Subject, string>> {
  await country();
  await city();
  return {
    edition: await edition(),
    track: await track(),
    jury: await jury(),
    appointment: await appointment(),
    conflict: await conflict(),
    review: await review(),
    session: await session(),
    ballot: await ballot(),
    nomination: await nomination(),
    evidence: await evidence(),
    complaint: await complaint(),
    proposal: await proposal(),
    certificate: await certificate(),
    membership: await membership(),
    mandate: await mandate({ bodyKind: "city", body: "city-n1", role: "coordinator" }),
  };
}

describe("what a mail names", () => {
  test.each(subjects)("is enough for every mail about a %s", async (subject) => {
    const templates = eventTypes
      .filter((type) => ruleOf(type).subject === subject)
      .flatMap((type) => (ruleOf(type).rule.effects ?? []).map((effect) => `${type}.${effect}`))
      .filter((template) => /\.(mail\w+|receipt)$/.test(template));
    await inWorld(async () => {
      const about = await requireMailAbout(world, subject, (await everything())[subject]);
      for (const template of templates) {
        const { subject: line, text } = renderMail("en", template, about, site);
        expect(line).toMatch(/^\[Demonstration\] \S/);
        expect(text).toContain(` More at ${site}`);
      }
    });
  });

  test("is the edition, region and city of a file's nomination", async () => {
    await inWorld(async () => {
      const { evidence: id } = await everything();
      expect(await requireMailAbout(world, "evidence", id)).toEqual({
        subject: "evidence",
        id,
        edition: { name: "Award 2027", slug: "2027" },
        region: "AFR",
        city: { name: "city-n1", slug: "city-n1" },
        mandate: null,
        demonstration: true,
      });
    });
  });

  test.each([
    ["city", "city-n1", { body: "city-n1" }],
    ["country", "KEN", { body: "KEN" }],
    ["edition", "e1", { body: "Award 2027" }],
    ["track", "t1", { body: "Award 2027", region: "AFR" }],
    ["region", "AFR", { body: null, region: "AFR" }],
    ["instance", "award", { body: null }],
  ])("is what a role is held for: %s", async (bodyKind, body, told) => {
    await inWorld(async () => {
      await everything();
      const id = await mandate({ id: "held", role: "observer", bodyKind, body });
      const { mandate: held } = await requireMailAbout(world, "mandate", id);
      expect(held).toEqual({ role: "observer", ...told });
    });
  });

  test("leads to no page of an edition that is not published", async () => {
    await inWorld(async () => {
      await edition({ state: "draft", context: { publishedAt: null } });
      const about = await requireMailAbout(world, "proposal", await proposal());
      expect(about.edition).toEqual({ name: "Award 2027", slug: null });
    });
  });

  test("is a fault where the thing is none", async () => {
    await expect(requireMailAbout(world, "setting", "x")).rejects.toThrow("no mail is about");
  });
});
