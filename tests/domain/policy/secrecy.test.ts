import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { historyFor, type Logged, lastChange } from "#app/domain/policy/history.ts";
import { bestLabel, labelOf, statesOf } from "#app/domain/policy/projections.ts";
import { projectionFor } from "#app/domain/policy/seeing.ts";
import { columns } from "#app/domain/policy/told/table.ts";
import {
  classes,
  type HeldMandate,
  isClearFor,
  type Viewer,
  type ViewerClass,
  viewerClasses,
} from "#app/domain/viewer.ts";
import { type Subject, subjects } from "#machines/index.ts";
import { thing } from "./people.ts";

const inside: readonly ViewerClass[] = ["officer", "director", "auditor"];
const outside = classes.filter((name) => !inside.includes(name));

/** States that only the result tells apart. */
const sameUntilPublic: [Subject, string[]][] = [
  ["nomination", ["placed", "awarded", "notAwarded"]],
  ["track", ["recommended", "noAwardRecommended", "decided"]],
  ["evidence", ["frozen", "published"]],
];

describe("before the results are public", () => {
  test.each(sameUntilPublic)(
    "nobody outside the secretariat tells a %s in %j apart",
    (subject, states) => {
      for (const name of outside) {
        // The city and the officer publish files together, after the results; before, none is.
        const labels = new Set(states.map((state) => labelOf(subject, state, name, false)));
        expect({ name, labels: labels.size }).toEqual({ name, labels: 1 });
      }
    },
  );

  test("no certificate, no declined and no revoked award is told outside the secretariat", () => {
    for (const name of outside) {
      for (const state of statesOf("certificate")) {
        expect(labelOf("certificate", state, name, false)).toBeNull();
      }
      expect(labelOf("nomination", "awardDeclined", name, false)).toBeNull();
      expect(labelOf("nomination", "revoked", name, false)).toBeNull();
    }
  });

  test("no two worlds that differ in the result have two histories, versions or times", () => {
    const step = fc.constantFrom("award", "passOver", "undecide", "promote", "withdraw");
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 8 }),
        fc.array(step, { maxLength: 8 }),
        fc.constantFrom(...outside),
        (left, right, name) => {
          const reader = { subject: "nomination", classes: [name], person: "somebody" } as const;
          const [a, b] = [worldOf(left), worldOf(right)];
          // Only worlds that agree on whether and when it was withdrawn are to look the same.
          fc.pre(a.withdrawnAt === b.withdrawnAt);
          expect(historyFor(reader, a.events, null)).toEqual(historyFor(reader, b.events, null));
          expect(lastChange(reader, a.events, null)).toEqual(lastChange(reader, b.events, null));
        },
      ),
    );
  });

  test("a withdrawn awardee stays a withdrawn nomination after the announcement, too", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("award", "passOver", "undecide", "promote"), { maxLength: 8 }),
        fc.constantFrom(...outside),
        (steps, name) => {
          const reader = { subject: "nomination", classes: [name], person: "somebody" } as const;
          const secret = worldOf([...steps, "withdraw"]);
          const plain = worldOf(["withdraw"]);
          const shift = secret.withdrawnAt! - plain.withdrawnAt!;
          const moved = plain.events.map((event) =>
            event.to === "withdrawn" ? { ...event, at: event.at + shift } : event,
          );
          expect(historyFor(reader, secret.events, 9999)).toEqual(historyFor(reader, moved, 9999));
        },
      ),
    );
  });
});

describe("decoys", () => {
  const answers = subjects.flatMap((subject) =>
    statesOf(subject).flatMap((state) =>
      [false, true].map((resultsPublic) => ({ subject, state, resultsPublic })),
    ),
  );
  const isTold = (at: (typeof answers)[number], name: ViewerClass) =>
    labelOf(at.subject, at.state, name, at.resultsPublic) !== null;

  test("the public is never told of what a conflicted juror, or anybody with a column, is not", () => {
    for (const at of answers.filter((one) => isTold(one, "public"))) {
      for (const column of columns)
        expect({ ...at, column, told: isTold(at, column) }).toEqual({ ...at, column, told: true });
    }
  });

  test("a juror who is not clear never learns a state that one who is clear does not", () => {
    for (const { subject, state, resultsPublic } of answers) {
      const conflicted = labelOf(subject, state, "conflicted", resultsPublic);
      const clear = labelOf(subject, state, "juror", resultsPublic);
      if (conflicted !== null) expect({ subject, state, clear }).not.toMatchObject({ clear: null });
    }
  });

  test("what the observer is told is told to the director", () => {
    for (const at of answers.filter((one) => isTold(one, "observer"))) {
      expect(isTold(at, "director")).toBe(true);
    }
  });

  test("whoever a viewer is, becoming conflicted takes the jury's words away and gives none", () => {
    fc.assert(
      fc.property(anyViewer, anyThing, (viewer, seen) => {
        const struck: Viewer = {
          ...viewer,
          appointments: viewer.appointments.map((seat) => ({ ...seat, clearFor: new Set() })),
        };
        const left = viewerClasses(struck, seen);
        if (seen.nominationIds) {
          expect(left).not.toContain("juror");
          expect(left).not.toContain("chair");
          expect(isClearFor(struck, seen)).toBe(false);
        }
        const best = bestLabel(seen.subject, seen.state, left, seen.resultsPublic);
        expect(projectionFor(struck, seen)?.label ?? null).toBe(best);
      }),
    );
  });

  test("a viewer with no tie to a thing is told what the public is told", () => {
    fc.assert(
      fc.property(anyViewer, anyThing, (viewer, seen) => {
        const apart = {
          ...seen,
          cityIds: [],
          countryIds: [],
          editionId: "another",
          juryId: null,
          authorId: null,
        };
        const mandates = viewer.mandates.filter(({ body }) => body.kind !== "instance");
        expect(projectionFor({ ...viewer, mandates }, apart)).toEqual(
          projectionFor({ person: null, mandates: [], appointments: [] }, apart),
        );
      }),
    );
  });

  test("a forgotten connection hides and never shows", () => {
    fc.assert(
      fc.property(anyViewer, anyThing, (viewer, seen) => {
        const { subject, state, editionState, resultsPublic } = seen;
        const bare = { subject, state, editionState, resultsPublic };
        const mandates = viewer.mandates.filter(({ body }) => body.kind !== "instance");
        const names = viewerClasses({ ...viewer, mandates }, bare);
        expect(names).toEqual(["public"]);
      }),
    );
  });
});

const anyMandate: fc.Arbitrary<HeldMandate> = fc.oneof(
  fc.constantFrom<HeldMandate>(
    { role: "coordinator", body: { kind: "city", id: "lyra" } },
    { role: "mayor", body: { kind: "city", id: "elsewhere" } },
    { role: "commission", body: { kind: "country", id: "arcadia" } },
    { role: "observer", body: { kind: "edition", id: "2027" } },
    { role: "officer", body: { kind: "instance", id: "lca" } },
  ),
);

const anyViewer: fc.Arbitrary<Viewer> = fc.record({
  person: fc.constant("ada"),
  mandates: fc.array(anyMandate, { maxLength: 2 }),
  appointments: fc.array(
    fc.record({
      id: fc.constant("appointment-ada"),
      juryId: fc.constantFrom("jury-north", "jury-south"),
      state: fc.constantFrom("invited", "active", "ended"),
      office: fc.constantFrom("chair" as const, "deputy" as const, null),
      scope: fc.constantFrom("all" as const, ["nomination-lyra"], []),
      clearFor: fc.constantFrom(new Set<string>(), new Set(["nomination-lyra"])),
    }),
    { maxLength: 2 },
  ),
});

const anyThing = fc
  .constantFrom(...subjects)
  .chain((subject) =>
    fc.record({
      subject: fc.constant(subject),
      state: fc.constantFrom(...statesOf(subject)),
      resultsPublic: fc.boolean(),
    }),
  )
  .map(({ subject, ...facts }) => thing(subject, facts));

/** A nomination placed by the jury, on which the director decides as the steps say. */
function worldOf(steps: readonly string[]): { events: Logged[]; withdrawnAt: number | null } {
  const events: Logged[] = [
    { type: "eligibility.confirm", from: "endorsed", to: "eligible", at: 1, by: null },
    { type: "nomination.place", from: "eligible", to: "placed", at: 2, by: null },
  ];
  let state = "placed";
  let withdrawnAt: number | null = null;
  steps.forEach((step, i) => {
    const to = exits[state]?.[step];
    if (!to) return;
    events.push({ type: `nomination.${step}`, from: state, to, at: 10 + i, by: null });
    if (to === "withdrawn") withdrawnAt = 10 + i;
    state = to;
  });
  return { events, withdrawnAt };
}

const exits: Record<string, Record<string, string>> = {
  placed: { award: "awarded", passOver: "notAwarded", withdraw: "withdrawn" },
  awarded: { undecide: "placed", withdraw: "withdrawn" },
  notAwarded: { undecide: "placed", promote: "awarded", withdraw: "withdrawn" },
};
