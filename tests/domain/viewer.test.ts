import { describe, expect, test } from "vitest";
import {
  nobody,
  readingIsLogged,
  rolesOf,
  type Viewer,
  viewerClasses,
} from "#app/domain/viewer.ts";
import {
  chair,
  clear,
  conflicted,
  deputy,
  holder,
  juror,
  stranger,
  thing,
} from "./policy/people.ts";

const nomination = thing("nomination", { state: "underReview" });
const track = thing("track", { state: "scoring" });
const sheet = thing("review", { state: "locked", authorId: "ada" });

describe("the classes of a viewer", () => {
  test.each([
    ["the coordinator of the city", holder("coordinator"), ["city", "public"]],
    ["a viewer the city invited", holder("viewer"), ["city", "public"]],
    ["the mayor's delegate", holder("delegate"), ["city", "public"]],
    ["the Commission of the country", holder("commission"), ["commission", "public"]],
    ["another city", stranger("coordinator"), ["public"]],
    ["another country", stranger("commission"), ["public"]],
    ["an observer of the edition", holder("observer"), ["observer", "public"]],
    ["an observer of another edition", stranger("observer"), ["public"]],
    ["an officer", holder("officer"), ["officer", "public"]],
    ["a juror who is clear", clear, ["juror", "public"]],
    ["a juror who is not", conflicted, ["conflicted", "public"]],
    ["the chair", chair, ["chair", "juror", "public"]],
    ["the deputy", deputy, ["chair", "juror", "public"]],
    [
      "a chair who is not clear",
      juror({ office: "chair", clearFor: new Set() }),
      ["conflicted", "public"],
    ],
    ["a juror of another jury", juror({ juryId: "jury-south" }), ["public"]],
    ["one who was invited to the jury", juror({ state: "invited" }), ["public"]],
    ["one whose appointment has ended", juror({ state: "ended" }), ["public"]],
    ["a juror borrowed for this one", juror({ scope: ["nomination-lyra"] }), ["juror", "public"]],
    [
      "a juror borrowed for another",
      juror({ scope: ["nomination-vega"] }),
      ["conflicted", "public"],
    ],
    ["nobody", nobody, ["public"]],
  ] as const)("%s", (_, viewer, classes) => {
    expect(viewerClasses(viewer, nomination)).toEqual(classes);
  });

  test("being conflicted with one nomination takes nothing away of the track", () => {
    expect(viewerClasses(conflicted, track)).toEqual(["juror", "public"]);
  });

  test("a ballot on several is for those who are clear for each", () => {
    const both = { ...nomination, subject: "ballot", state: "open" } as const;
    const options = ["nomination-lyra", "nomination-vega"];
    expect(viewerClasses(clear, { ...both, nominationIds: options })).toContain("conflicted");
    expect(
      viewerClasses(juror({ clearFor: new Set(options) }), { ...both, nominationIds: options }),
    ).toContain("juror");
  });

  test("a thing about nominations that names none clears nobody", () => {
    expect(viewerClasses(clear, { ...nomination, nominationIds: [] })).toContain("conflicted");
  });

  test("an author is one towards his act, until he is recused from it", () => {
    expect(viewerClasses(clear, sheet)).toEqual(["author", "juror", "public"]);
    expect(viewerClasses(conflicted, { ...sheet, authorRecused: true })).toEqual([
      "recusedAuthor",
      "conflicted",
      "public",
    ]);
  });

  test("nobody becomes the author of a nomination or a track", () => {
    expect(viewerClasses(clear, { ...nomination, authorId: "ada" })).not.toContain("author");
    expect(viewerClasses(nobody, { ...sheet, authorId: null })).toEqual(["public"]);
  });

  test("a juror with an open sheet of his own is told of no peer's; the chair still of the progress", () => {
    const peers = { ...sheet, authorId: "bo", ownSheetSettled: false };
    expect(viewerClasses(clear, peers)).toEqual(["public"]);
    expect(viewerClasses(chair, peers)).toEqual(["chair", "public"]);
    expect(viewerClasses(clear, { ...peers, ownSheetSettled: undefined })).toEqual(["public"]);
  });

  test.each(["scoring.reopen", "review.unlock"])(
    "the proposal %s is the chair's as his own",
    (kind) => {
      const proposal = thing("proposal", { state: "open", kind });
      expect(viewerClasses(chair, proposal)).toEqual(["author", "public"]);
      expect(viewerClasses(clear, proposal)).toEqual(["public"]);
      expect(viewerClasses(juror({ office: "chair", juryId: "jury-south" }), proposal)).toEqual([
        "public",
      ]);
    },
  );

  test("every other proposal is kept from the chair", () => {
    for (const kind of ["nomination.revoke", "conflict.lift", undefined]) {
      expect(viewerClasses(chair, thing("proposal", { state: "open", kind }))).toEqual(["public"]);
    }
  });

  test("of somebody with two come in their order", () => {
    const two: Viewer = { ...clear, mandates: holder("officer").mandates };
    expect(viewerClasses(two, nomination)).toEqual(["officer", "juror", "public"]);
  });
});

test("a viewer of the city's acts in no role, a commenter as collaborator, a delegate as mayor", () => {
  expect(rolesOf(holder("viewer"), nomination)).toEqual([]);
  expect(rolesOf(holder("commenter"), nomination)).toEqual(["collaborator"]);
  expect(rolesOf(holder("delegate"), nomination)).toEqual(["mayor"]);
});

test("only what observers and auditors read is written down", () => {
  expect(readingIsLogged(holder("auditor"))).toBe(true);
  expect(readingIsLogged(holder("observer"))).toBe(true);
  expect(readingIsLogged(holder("director"))).toBe(false);
});
