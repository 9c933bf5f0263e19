import { describe, expect, test } from "vitest";
import { explain, explainCondition } from "#app/i18n/explain.ts";
import { conditionNames } from "#machines/conditions.ts";

const berlin = { locale: "en", zone: "Europe/Berlin" } as const;
const MAY_IS_OVER = Date.UTC(2027, 4, 31, 22);

describe("a refusal in words", () => {
  test("a missed deadline is told by its last minute", () => {
    const unmet = {
      condition: "beforeCityDue",
      kind: "cityDue",
      dueAt: MAY_IS_OVER,
      at: MAY_IS_OVER,
    };
    expect(explainCondition(unmet, berlin)).toBe(
      "The deadline for cities has passed. It was 23:59 on 31 May 2027 (Berlin). Only the secretariat can extend it.",
    );
  });

  test("what begins later is told by its first minute", () => {
    const unmet = { condition: "openReached", kind: "opens", dueAt: MAY_IS_OVER, at: 0 };
    expect(explainCondition(unmet, berlin)).toBe(
      "The call in this region has not opened yet. It opens 00:00 on 1 June 2027 (Berlin).",
    );
  });

  test("without its figures it still says what is missing", () => {
    const unmet = { condition: "beforeCityDue", kind: "cityDue", dueAt: null, at: 0 };
    expect(explainCondition(unmet, berlin)).toBe("The deadline for cities has passed.");
  });

  test("it names every condition that does not hold, in order, with its figures", () => {
    const refusal = {
      because: "conditions",
      unmet: [
        { condition: "withinNationalQuota", used: 2, quota: 2, held: [] },
        { condition: "everyCriterionScored", criteria: ["plan", "access"] },
      ],
    } as const;
    expect(explain(refusal, berlin)).toEqual([
      "The country has used all of its nominations. 2 of 2 are taken.",
      "Not every criterion has a score. Still without: Learning city plan and Access for all.",
    ]);
  });

  test("what could not be read is told by its places, what is gone by its kind", () => {
    const issues = ["scores.plan", "comments", "comments"].map((path) => ({ path }));
    expect(explain({ because: "payload", issues }, berlin)).toEqual([
      "This was not sent in the form in which it can be read. Look at: scores.plan and comments.",
    ]);
    expect(explain({ because: "gone", ref: "nomination" }, berlin)).toEqual([
      "What this names is not there, or not any more: Nomination.",
    ]);
    expect(explain({ because: "gone" }, berlin)).toEqual(["It is not there, or not any more."]);
  });

  test("regions in the way are told by their names", () => {
    const tracks = [{ id: "t1", region: "AFR", state: "scoring" }];
    expect(explainCondition({ condition: "gateOpen", tracks }, berlin)).toContain("Africa");
  });

  test("an id is told only by the name the caller gives it", () => {
    const unmet = {
      condition: "onePerCountry",
      countries: [{ country: "KEN", nominations: ["a"] }],
    };
    const nameOf = (id: string) => (id === "KEN" ? "Kenya" : undefined);
    expect(explainCondition(unmet, { ...berlin, nameOf })).toContain(
      "Named more than once: Kenya.",
    );
  });

  test("the state it is in is told by its word", () => {
    const unmet = {
      condition: "trackNominating",
      track: "t1",
      region: "AFR",
      state: "noAwardRecommended",
    };
    expect(explainCondition(unmet, berlin)).toContain("It is no award recommended.");
  });

  test.each(conditionNames)("%s can be told without any figure", (condition) => {
    expect(explainCondition({ condition }, berlin)).toMatch(/\.$/);
  });

  test("a stale version, a wrong state and a wrong role have their sentences", () => {
    expect(explain({ because: "stale" }, berlin)).toHaveLength(1);
    expect(explain({ because: "actor", may: ["officer"] }, berlin)).toHaveLength(1);
    expect(explain({ because: "state", state: "draft", subject: "edition" }, berlin)[0]).toContain(
      "draft",
    );
  });
});
