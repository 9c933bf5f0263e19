import { describe, expect, test } from "vitest";
import { whyNotReadProfile } from "#app/domain/policy/appointment.ts";
import { whyNotReadChoices, whyNotReadCount } from "#app/domain/policy/ballot.ts";
import { whyNotVerifyCertificate } from "#app/domain/policy/certificate.ts";
import { whyNotReadComplaint } from "#app/domain/policy/complaint.ts";
import { whyNotReadReason } from "#app/domain/policy/conflict.ts";
import { whyNotReadDecisionDossier, whyNotReadResults } from "#app/domain/policy/edition.ts";
import { whyNotOpenFile, whyNotReadAssessment } from "#app/domain/policy/evidence.ts";
import { whyNotReadComposition, whyNotReadElection } from "#app/domain/policy/jury.ts";
import { whyNotOffer } from "#app/domain/policy/mandate.ts";
import { whyNotReadMembershipFile } from "#app/domain/policy/membership.ts";
import {
  whyNotReadAwardPage,
  whyNotReadChecklist,
  whyNotReadComments,
  whyNotReadDossier,
  whyNotReadPlace,
  whyNotReadSigned,
} from "#app/domain/policy/nomination.ts";
import { statesOf } from "#app/domain/policy/projections.ts";
import { whyNotReadProposal } from "#app/domain/policy/proposal.ts";
import {
  isOwnSheetSettled,
  type ScoredNomination,
  type Sheet,
  whyNotReadTotals,
  whyNotReadValues,
} from "#app/domain/policy/review.ts";
import { whyNotReadLog, whyNotSee, whyNotSeeNames } from "#app/domain/policy/seeing.ts";
import { whyNotReadItem, whyNotReadMinutes } from "#app/domain/policy/session.ts";
import { whyNotReadRanking, whyNotReadRecommendation } from "#app/domain/policy/track.ts";
import { nobody, type Viewer } from "#app/domain/viewer.ts";
import type { Subject } from "#machines/index.ts";
import { chair, clear, conflicted, holder, juror, stranger, thing, viewerOf } from "./people.ts";

const everyone: Record<string, Viewer> = {
  ...viewerOf,
  auditor: holder("auditor"),
  "another city": stranger("coordinator"),
  "another Commission": stranger("commission"),
};

/** Who of everyone gets through, by name. */
const letIn = (whyNot: (viewer: Viewer) => unknown) =>
  Object.entries(everyone).flatMap(([name, viewer]) => (whyNot(viewer) === null ? [name] : []));

describe("the values of a sheet", () => {
  const sheet = (state: string, facts: Partial<Sheet> = {}): Sheet => ({
    ...thing("review", { state, authorId: "bo" }),
    subject: "review",
    counts: false,
    ...facts,
  });

  test.each(["locked", "unlocked"])("are read by those who may from %s on", (state) => {
    expect(letIn((viewer) => whyNotReadValues(viewer, sheet(state))).sort()).toEqual(
      ["auditor", "chair", "director", "juror", "officer"].sort(),
    );
  });

  test.each(["assigned", "inProgress", "submitted", "abstained", "lapsed", "recused"])(
    "are nobody's but the author's while it is %s",
    (state) => expect(letIn((viewer) => whyNotReadValues(viewer, sheet(state)))).toEqual([]),
  );

  test("of a released sheet whose earlier version counts are read like a locked one's", () => {
    expect(letIn((v) => whyNotReadValues(v, sheet("lapsed", { counts: true })))).toContain(
      "officer",
    );
  });

  test.each(statesOf("review"))(
    "are never the city's, Commission's, observer's or public's: %s",
    (state) => {
      for (const resultsPublic of [false, true]) {
        const through = letIn((v) =>
          whyNotReadValues(v, sheet(state, { resultsPublic, counts: true })),
        );
        for (const name of [
          "city",
          "commission",
          "observer",
          "public",
          "conflicted",
          "another city",
        ]) {
          expect(through).not.toContain(name);
        }
      }
    },
  );

  test("are the author's in every state but recused", () => {
    for (const state of statesOf("review")) {
      const denial = whyNotReadValues(clear, sheet(state, { authorId: "ada" }));
      expect(denial?.code ?? null).toBe(state === "recused" ? "recused" : null);
    }
    const since = sheet("locked", { authorId: "ada", authorRecused: true });
    expect(whyNotReadValues(conflicted, since)).toEqual({
      code: "recused",
      existenceIsSecret: false,
    });
  });

  test("stay shut to a juror and a chair whose own sheet is open", () => {
    const peers = sheet("locked", { ownSheetSettled: false });
    expect(whyNotReadValues(clear, peers)?.existenceIsSecret).toBe(true);
    expect(whyNotReadValues(chair, peers)).toEqual({
      code: "ownSheetOpen",
      existenceIsSecret: false,
    });
  });

  test.each([
    ["none", null, true],
    ["one to do", { state: "assigned", dueAt: 10 }, false],
    ["one begun", { state: "inProgress", dueAt: 10 }, false],
    ["one handed in and not locked", { state: "submitted", dueAt: 10 }, false],
    ["one locked", { state: "locked", dueAt: 10 }, true],
    ["one unlocked again", { state: "unlocked", dueAt: 10 }, false],
    ["one lapsed", { state: "lapsed", dueAt: 1 }, true],
    ["an abstention he may still take up", { state: "abstained", dueAt: 10 }, false],
    ["an abstention past its due instant", { state: "abstained", dueAt: 5 }, true],
  ])("his own: %s", (_, own, settled) => expect(isOwnSheetSettled(own, 5)).toBe(settled));
});

describe("totals", () => {
  const scored = (trackState: string, facts: Partial<ScoredNomination> = {}): ScoredNomination => ({
    ...thing("nomination", { state: "underReview" }),
    subject: "nomination",
    trackState,
    ownSheetSettled: true,
    ...facts,
  });

  test.each(["declaring", "assigning", "scoring"])("are nobody's during %s", (trackState) => {
    expect(letIn((viewer) => whyNotReadTotals(viewer, scored(trackState)))).toEqual([]);
  });

  test("are those people's from deliberation on who may read the sheets", () => {
    expect(letIn((viewer) => whyNotReadTotals(viewer, scored("deliberation"))).sort()).toEqual(
      ["auditor", "chair", "director", "juror", "officer"].sort(),
    );
    const late = scored("deliberation", { ownSheetSettled: false });
    expect(whyNotReadTotals(clear, late)?.code).toBe("ownSheetOpen");
  });

  test("and the ranking are not the city's after the results either", () => {
    const after = scored("announced", { state: "awarded", resultsPublic: true });
    expect(whyNotReadTotals(holder("mayor"), after)?.code).toBe("contentWithheld");
    const track = thing("track", { state: "announced", resultsPublic: true });
    expect(letIn((viewer) => whyNotReadRanking(viewer, track)).sort()).toEqual(
      ["auditor", "chair", "conflicted", "director", "juror", "officer"].sort(),
    );
  });

  test("make no ranking before the sheets are in", () => {
    expect(letIn((v) => whyNotReadRanking(v, thing("track", { state: "scoring" })))).toEqual([]);
  });
});

describe("a nomination", () => {
  const at = (state: string, resultsPublic = false) =>
    thing("nomination", { state, resultsPublic });
  const readers = (state: string) => letIn((viewer) => whyNotReadDossier(viewer, at(state)));

  test("that is a draft is read by its city alone", () => {
    expect(readers("draft")).toEqual(["city"]);
    expect(readers("awaitingSignature")).toEqual(["city"]);
  });

  test("that was signed is read by Commission and secretariat, not by the jury", () => {
    expect(readers("withCommission").sort()).toEqual(
      ["auditor", "city", "commission", "director", "officer"].sort(),
    );
  });

  test.each(["eligible", "underReview", "placed", "awarded", "notAwarded"])(
    "that is %s is read by jurors who are clear, whatever the result",
    (state) =>
      expect(readers(state).sort()).toEqual(
        ["auditor", "chair", "city", "commission", "director", "juror", "officer"].sort(),
      ),
  );

  test.each(["withdrawn", "discontinued"])("that was %s is shut to the jury", (state) => {
    expect(readers(state)).not.toContain("juror");
    expect(readers(state)).toContain("city");
  });

  test("is shut to a conflicted juror with that reason, who is told that it is listed", () => {
    expect(whyNotReadDossier(conflicted, at("eligible"))).toEqual({
      code: "recused",
      existenceIsSecret: false,
    });
  });

  test("stays, as it was signed, with the mayor who signed it", () => {
    const former: Viewer = { ...nobody, person: "the former mayor" };
    expect(whyNotReadSigned(former, at("underReview"), ["the former mayor"])).toBeNull();
    expect(whyNotReadSigned(former, at("underReview"), ["another"])?.existenceIsSecret).toBe(true);
    expect(whyNotReadSigned(nobody, at("underReview"), [])?.existenceIsSecret).toBe(true);
    expect(whyNotSee(former, at("underReview"))?.existenceIsSecret).toBe(true);
  });

  test("keeps its comments to the city, its checklist from the jury, its place to the secretariat", () => {
    expect(letIn((v) => whyNotReadComments(v, at("draft")))).toEqual(["city"]);
    expect(letIn((v) => whyNotReadChecklist(v, at("eligible")))).not.toContain("juror");
    expect(letIn((v) => whyNotReadChecklist(v, at("eligible")))).toContain("commission");
    expect(letIn((v) => whyNotReadPlace(v, at("placed"))).sort()).toEqual(
      ["auditor", "director", "officer"].sort(),
    );
  });

  test("has a public page only as awarded, and only from the hour on", () => {
    for (const state of statesOf("nomination")) {
      expect(whyNotReadAwardPage(at(state))?.existenceIsSecret).toBe(true);
      const told = ["awarded", "awardDeclined", "revoked"].includes(state);
      expect(whyNotReadAwardPage(at(state, true)) === null).toBe(told);
    }
  });
});

describe("a file", () => {
  const file = (state: string, resultsPublic = false) =>
    thing("evidence", { state, resultsPublic });
  const openers = (state: string, resultsPublic = false) =>
    letIn((viewer) => whyNotOpenFile(viewer, file(state, resultsPublic))).sort();

  test.each([
    ["uploading", []],
    ["scanning", ["city"]],
    ["quarantined", []],
    ["ready", ["city"]],
    ["superseded", ["city"]],
    ["removed", []],
    ["aborted", []],
    ["purged", []],
    ["frozen", ["auditor", "chair", "city", "commission", "director", "juror", "officer"]],
    ["queried", ["auditor", "chair", "city", "commission", "director", "juror", "officer"]],
    ["published", ["auditor", "chair", "city", "commission", "director", "juror", "officer"]],
  ])("that is %s is opened by %j before the results", (state, who) => {
    expect(openers(state)).toEqual(who);
  });

  test("is everybody's once it is published and the results are public", () => {
    expect(openers("published", true)).toEqual(Object.keys(everyone).sort());
    expect(openers("frozen", true)).not.toContain("public");
  });

  test("has the officer's assessment beside it, for the secretariat", () => {
    expect(letIn((v) => whyNotReadAssessment(v, file("frozen"))).sort()).toEqual(
      ["auditor", "director", "officer"].sort(),
    );
  });
});

describe("the jury", () => {
  test("keeps a profile to its juror and the secretariat", () => {
    const seat = thing("appointment", { state: "active", authorId: "ada", resultsPublic: true });
    expect(letIn((viewer) => whyNotReadProfile(viewer, seat)).sort()).toEqual(
      ["auditor", "conflicted", "director", "juror", "officer"].sort(),
    );
    expect(whyNotReadProfile(juror({}, "bo"), seat)?.code).toBe("contentWithheld");
  });

  test("is told that one cannot take part, not why", () => {
    const recusal = thing("conflict", { state: "declared", authorId: "bo" });
    expect(letIn((viewer) => whyNotSee(viewer, recusal))).toContain("juror");
    expect(letIn((viewer) => whyNotReadReason(viewer, recusal)).sort()).toEqual(
      ["auditor", "director", "officer"].sort(),
    );
  });

  test("reads its minutes, but for the items a juror had to leave for", () => {
    const session = thing("session", { state: "minuted" });
    expect(letIn((viewer) => whyNotReadMinutes(viewer, session))).not.toContain("observer");
    expect(whyNotReadMinutes(conflicted, session)).toBeNull();
    expect(whyNotReadItem(conflicted, session, "nomination-lyra")?.code).toBe("recused");
    expect(whyNotReadItem(clear, session, "nomination-lyra")).toBeNull();
    expect(whyNotReadItem(holder("director"), session, "nomination-lyra")).toBeNull();
    expect(whyNotReadItem(holder("observer"), session, "nomination-lyra")?.code).toBe(
      "namesWithheld",
    );
  });

  test("is told a count once it is counted, and a choice never, nor is anybody", () => {
    for (const state of statesOf("ballot")) {
      const ballot = thing("ballot", { state });
      expect(letIn((viewer) => whyNotReadChoices(viewer, ballot))).toEqual([]);
      if (state !== "counted") expect(letIn((v) => whyNotReadCount(v, ballot))).toEqual([]);
    }
    expect(letIn((v) => whyNotReadCount(v, thing("ballot", { state: "counted" }))).sort()).toEqual(
      ["auditor", "chair", "director", "juror", "officer"].sort(),
    );
    const since = thing("ballot", { state: "counted", authorId: "ada", authorRecused: true });
    expect(whyNotReadCount(conflicted, since)?.code).toBe("recused");
  });

  test("shows the observer its numbers and not its people", () => {
    const jury = thing("jury", { state: "constituted" });
    expect(whyNotReadComposition(holder("observer"), jury)).toBeNull();
    expect(whyNotReadElection(holder("observer"), jury)?.code).toBe("namesWithheld");
    expect(whyNotReadElection(clear, jury)).toBeNull();
    expect(whyNotSeeNames(holder("observer"), jury)?.code).toBe("namesWithheld");
    expect(whyNotSeeNames(chair, jury)).toBeNull();
  });
});

describe("the secretariat's", () => {
  test("results are everybody's from the hour on", () => {
    const edition = (resultsPublic: boolean) =>
      thing("edition", { state: "published", editionState: "published", resultsPublic });
    expect(letIn((v) => whyNotReadResults(v, edition(false))).sort()).toEqual(
      ["auditor", "director", "officer"].sort(),
    );
    expect(letIn((v) => whyNotReadResults(v, edition(true))).sort()).toEqual(
      Object.keys(everyone).sort(),
    );
    expect(letIn((v) => whyNotReadDecisionDossier(v, edition(true)))).not.toContain("public");
  });

  test("recommendation is not told outside, the chair's screen included", () => {
    const track = thing("track", { state: "recommended" });
    expect(letIn((viewer) => whyNotReadRecommendation(viewer, track)).sort()).toEqual(
      ["auditor", "director", "officer"].sort(),
    );
  });

  test("log is the auditor's alone", () => {
    expect(letIn((v) => whyNotReadLog(v, thing("track", { state: "scoring" })))).toEqual([
      "auditor",
    ]);
  });

  test.each<[Subject, string, (viewer: Viewer) => unknown]>([
    ["complaint", "filed", (v) => whyNotReadComplaint(v, thing("complaint", { state: "filed" }))],
    ["proposal", "open", (v) => whyNotReadProposal(v, thing("proposal", { state: "open" }))],
  ])("%s is kept from the jury", (_, __, whyNot) => {
    const through = letIn(whyNot);
    for (const name of ["juror", "chair", "conflicted", "observer", "public"]) {
      expect(through).not.toContain(name);
    }
  });

  test("certificates and memberships are public in their word, not in their file", () => {
    const certificate = thing("certificate", { state: "revoked", resultsPublic: true });
    expect(whyNotVerifyCertificate(nobody, certificate)).toBeNull();
    const membership = thing("membership", { state: "active", editionState: null });
    expect(whyNotReadMembershipFile(nobody, membership)?.code).toBe("contentWithheld");
    expect(whyNotReadMembershipFile(holder("commission"), membership)).toBeNull();
  });
});

describe("a mandate is offered", () => {
  const city = { subject: "mandate", cityIds: ["lyra"], countryIds: ["arcadia"] } as const;
  test.each([
    ["coordinator", "commenter", true],
    ["coordinator", "coordinator", false],
    ["mayor", "delegate", true],
    ["mayor", "commission", false],
    ["commission", "mayor", true],
    ["officer", "auditor", true],
    ["officer", "director", false],
    ["director", "officer", false],
  ] as const)("by the %s to a %s: %s", (by, role, ok) => {
    expect(whyNotOffer(holder(by), role, city) === null).toBe(ok);
    if (ok && by !== "officer") expect(whyNotOffer(stranger(by), role, city)).not.toBeNull();
  });
});
