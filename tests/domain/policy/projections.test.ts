import { describe, expect, test } from "vitest";
import {
  labelOf,
  labelsOf,
  projectionOf,
  statesOf,
  statesTold,
  told,
} from "#app/domain/policy/projections.ts";
import { projectionFor } from "#app/domain/policy/seeing.ts";
import { columns } from "#app/domain/policy/told/table.ts";
import { classes, type ViewerClass } from "#app/domain/viewer.ts";
import { oracle, oracleSubjects, tellings } from "./oracle.ts";
import { nominationBound, thing, viewerOf } from "./people.ts";

describe("what is told", () => {
  test("is what the process says, for every state, class and moment", () => {
    const ours = tellings.map(({ subject, state, viewerClass, resultsPublic }) => ({
      subject,
      state,
      viewerClass,
      resultsPublic,
      label: labelOf(subject, state, viewerClass as ViewerClass, resultsPublic),
    }));
    expect(ours).toEqual(tellings);
    expect(tellings.length).toBe(oracleSubjects.flatMap(statesOf).length * columns.length * 2);
  });

  test("names no thing and no state that the process does not have, and each state once", () => {
    expect(Object.keys(told).sort()).toEqual([...oracleSubjects].sort());
    for (const subject of oracleSubjects) {
      expect(statesOf(subject).sort()).toEqual(Object.keys(oracle.subjects[subject].states).sort());
    }
  });

  test("to a viewer is what is told to his class", () => {
    for (const { subject, state, viewerClass, resultsPublic, label } of tellings) {
      const viewer = viewerOf[viewerClass]!;
      // A juror who is not clear is that towards nominations only.
      if (viewerClass === "conflicted" && !nominationBound.includes(subject)) continue;
      // The chair's proposals have a rule of their own.
      if (viewerClass === "chair" && subject === "proposal") continue;
      expect({
        subject,
        state,
        viewerClass,
        told: projectionFor(viewer, thing(subject, { state, resultsPublic })),
      }).toEqual({
        subject,
        state,
        viewerClass,
        told: label === null ? null : { label, beneath: null },
      });
    }
  });

  test("to the auditor is what is told to the director", () => {
    for (const { subject, state, resultsPublic } of tellings) {
      expect(labelOf(subject, state, "auditor", resultsPublic)).toBe(
        labelOf(subject, state, "director", resultsPublic),
      );
    }
  });

  test("to an author is the state of his own act, and nothing of what nobody authors", () => {
    expect(labelOf("review", "submitted", "author", false)).toBe("submitted");
    expect(labelOf("conflict", "undeclared", "author", false)).toBe("undeclared");
    expect(labelOf("appointment", "invited", "author", false)).toBe("invited");
    expect(labelOf("nomination", "awarded", "author", false)).toBeNull();
    expect(labelOf("track", "recommended", "author", false)).toBeNull();
  });

  test.each(["declared", "automatic", "forced"])(
    "to a juror who is %s of a conflict is that he is recused",
    (state) => expect(labelOf("conflict", state, "author", false)).toBe("recused"),
  );

  test.each(statesOf("review"))(
    "to one recused from his sheet is the recusal alone, also if it was %s",
    (state) => expect(labelOf("review", state, "recusedAuthor", false)).toBe("recused"),
  );

  test("fails for a state that no table has", () => {
    expect(() => labelOf("track", "dreaming", "public", false)).toThrow(/dreaming/);
  });
});

describe("while an edition stands still", () => {
  test.each([
    ["suspended", "edition suspended"],
    ["cancelled", "edition cancelled"],
  ])("%s stands before the label of each of its things", (editionState, label) => {
    for (const name of classes) {
      expect(projectionOf("track", "scoring", name, false, editionState)).toEqual(
        labelOf("track", "scoring", name, false) === null
          ? null
          : { label, beneath: labelOf("track", "scoring", name, false) },
      );
    }
  });

  test("what was not told is not told by that either", () => {
    expect(projectionOf("nomination", "awarded", "public", false, "suspended")).toBeNull();
    expect(projectionOf("complaint", "filed", "chair", false, "cancelled")).toBeNull();
  });

  test("the register and the mandates go on, and the edition says it itself", () => {
    expect(projectionOf("membership", "active", "public", false, "cancelled")?.label).toBe(
      "active",
    );
    expect(projectionOf("mandate", "active", "city", false, "suspended")?.label).toBe("active");
    expect(projectionOf("edition", "suspended", "public", false, "suspended")?.label).toBe(
      "suspended",
    );
  });
});

describe("lists", () => {
  test("ask the database only for states that are told", () => {
    expect(statesTold("nomination", "public", false)).toEqual([]);
    expect(statesTold("nomination", "public", true)).toEqual([
      "awarded",
      "awardDeclined",
      "revoked",
    ]);
    expect(statesTold("review", "juror", false)).toEqual(["locked", "unlocked"]);
  });

  test("know every word there is, for the catalogues", () => {
    for (const { subject, label } of tellings) {
      if (label !== null) expect(labelsOf(subject)).toContain(label);
    }
    expect(labelsOf("ballot")).toContain("recused");
  });
});
