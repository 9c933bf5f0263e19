import { describe, expect, test } from "vitest";
import type { Role } from "#machines/actors.ts";
import type { Condition } from "#machines/conditions.ts";
import { ask } from "#machines/conditions.ts";
import { eventTypes, machines, ruleOf } from "#machines/index.ts";
import type { Context, Data, LifeEvent, Rule } from "#machines/life.ts";
import { payloads, whyNotSaid } from "#machines/payloads.ts";
import { payloads as examples } from "./payloads.ts";
import { merge } from "./samples/told.ts";
import { actorOf, asked, holding, pairOf } from "./samples.ts";

/** An event as somebody says it for whom all conditions hold. */
function said(type: string): { context: Context; event: LifeEvent } {
  const { subject, rule } = ruleOf(type);
  const [first, second] = (rule.by[0] ?? "officer").split("+") as [Role, Role?];
  const by = second ? pairOf(first, second) : actorOf(first);
  const conditions: readonly Condition[] = rule.when ?? [];
  const parts = conditions.map((condition) => holding(condition, by));
  const under = { data: examples[type] ?? {}, reads: rule.reads ?? [] };
  const { context, event } = asked(type, by, conditions, parts, under);
  return { context: merge(machines[subject].config.context as Context, context), event };
}

/** Notes by name what is read of a payload. */
function watched(data: Data): { data: Data; read: Set<string> } {
  const read = new Set<string>();
  const get = (target: Data, name: string) => {
    read.add(name);
    return target[name];
  };
  return { data: new Proxy(data, { get: get as never }), read };
}

const shapeOf = (type: string) => Object.keys(payloads.get(type)?.shape ?? {});

test("every event says what may be said with it", () => {
  expect([...payloads.keys()].sort()).toEqual([...eventTypes].sort());
});

describe.each(eventTypes)("%s", (type) => {
  test("takes what its conditions ask for and its context keeps", () => {
    expect(whyNotSaid(type, said(type).event.data)).toBeNull();
  });

  test("has a field for everything that its rule and its conditions read", () => {
    const { context, event } = said(type);
    const { data, read } = watched(event.data);
    const rule = ruleOf(type).rule as Rule<Context>;
    for (const condition of rule.when ?? []) ask(condition, { context, event: { ...event, data } });
    rule.set?.({ ...event, context, data });
    expect(shapeOf(type)).toEqual(expect.arrayContaining([...read]));
  });

  test("takes nothing that nobody reads, and no endless reason", () => {
    const { data } = said(type).event;
    expect(whyNotSaid(type, { ...data, surplus: true })).toEqual({
      because: "payload",
      issues: [{ path: "surplus", code: "unrecognized_keys" }],
    });
    for (const [reason, code] of [
      ["x".repeat(10_001), "too_big"],
      [7, "invalid_type"],
      ["a\0b", "custom"],
      ["\ud83d", "custom"],
    ])
      expect(whyNotSaid(type, { ...data, reason })).toEqual({
        because: "payload",
        issues: [{ path: "reason", code }],
      });
  });

  test("takes no field of another type", () => {
    const { data } = said(type).event;
    for (const [name, value] of Object.entries(data)) {
      const wrong = typeof value === "object" ? "text" : { of: "another type" };
      const refusal = whyNotSaid(type, { ...data, [name]: wrong });
      expect(refusal, name).toMatchObject({ because: "payload" });
      if (refusal?.because === "payload")
        expect(refusal.issues.map(({ path }) => path.split(".")[0])).toEqual([name]);
    }
  });

  test("has a bound for everything that can grow", () => {
    const long = "x".repeat(2_000_000);
    const { data } = said(type).event;
    for (const name of shapeOf(type))
      for (const grown of [long, Array(30_000).fill("x"), { [long]: long }, Number.MAX_VALUE])
        expect(whyNotSaid(type, { ...data, [name]: grown }), name).toMatchObject({
          because: "payload",
        });
  });
});

describe("a score sheet", () => {
  const data = { scores: { plan: 7 }, comments: { overall: "because it is so" } };
  test.each([
    [{ ...data, scores: { plan: "7" } }, "scores.plan", "invalid_type"],
    [{ ...data, scores: { plan: 7.5 } }, "scores.plan", "invalid_type"],
    [{ ...data, scores: { plan: 11 } }, "scores.plan", "too_big"],
    [{ ...data, scores: [7] }, "scores", "invalid_type"],
    [{ ...data, comments: { plan: "x".repeat(10_001) } }, "comments.plan", "too_big"],
    [{ ...data, comments: { plan: null } }, "comments.plan", "invalid_type"],
  ])("is refused by the place that is wrong", (wrong, path, code) => {
    expect(whyNotSaid("review.submit", data)).toBeNull();
    expect(whyNotSaid("review.submit", wrong)).toEqual({
      because: "payload",
      issues: [{ path, code }],
    });
  });

  test("names no more than twenty places, and none at length", () => {
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`c${i}`, "x"]));
    const refusal = whyNotSaid("review.submit", { scores: many, ["y".repeat(9000)]: 1 });
    if (refusal?.because !== "payload") throw new Error("not refused");
    expect(refusal.issues).toHaveLength(20);
    expect(Math.max(...refusal.issues.map(({ path }) => path.length))).toBeLessThanOrEqual(200);
  });
});
