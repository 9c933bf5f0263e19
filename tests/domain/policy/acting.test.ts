import { describe, expect, test } from "vitest";
import {
  type ActedOn,
  type AskedProposal,
  roleToAct,
  roleToPropose,
  roleToSecond,
  whyNotAct,
  whyNotPropose,
  whyNotSecond,
} from "#app/domain/policy/acting.ts";
import { projectionFor } from "#app/domain/policy/seeing.ts";
import { nobody, type Viewer } from "#app/domain/viewer.ts";
import type { Subject } from "#machines/index.ts";
import { oracleEvents } from "./oracle.ts";
import {
  beginning,
  chair,
  clear,
  conflicted,
  deputy,
  holder,
  juror,
  stranger,
  thing,
} from "./people.ts";

const elsewhere = { juryId: "jury-south" };
const own: Record<string, Viewer> = {
  coordinator: holder("coordinator"),
  collaborator: holder("collaborator"),
  mayor: holder("mayor"),
  commission: holder("commission"),
  officer: holder("officer"),
  director: holder("director"),
  auditor: holder("auditor"),
  observer: holder("observer"),
  juror: clear,
  chair,
  deputy,
};
const foreign: Record<string, Viewer> = {
  coordinator: stranger("coordinator"),
  collaborator: stranger("collaborator"),
  mayor: stranger("mayor"),
  commission: stranger("commission"),
  observer: stranger("observer"),
  juror: juror(elsewhere, "somebody else"),
  chair: juror({ ...elsewhere, office: "chair" }, "somebody else"),
  deputy: juror({ ...elsewhere, office: "deputy" }, "somebody else"),
  nobody,
};

/** The acts of one person are asked of a thing that is his. */
const personal = ["mandate.accept", "mandate.refuse", "mandate.handOver", "proposal.withdraw"];
const ofOneJuror: Subject[] = ["appointment", "conflict", "review"];

const asked = oracleEvents.flatMap(({ subject, type, from, actors, twoPersons }) =>
  from.map((state) => ({ subject, type, state, actors, twoPersons })),
);

function target(subject: Subject, state: string | null, authorId: string | null): ActedOn {
  const facts = { authorId, kind: "scoring.reopen" };
  return state === null ? beginning(subject, facts) : thing(subject, { state, ...facts });
}

const jurors = ["juror", "chair", "deputy"];

describe("who may ask for an act", () => {
  test("is who the process names, towards his own, in every state that takes it", () => {
    for (const { subject, type, state, actors } of asked) {
      for (const [role, viewer] of Object.entries(own)) {
        const mine = target(subject, state, viewer.person);
        // The chair and the deputy are jurors, too; an invitation is answered by whom it names.
        const seated = jurors.includes(role) || subject === "appointment";
        const asJuror = seated && actors.includes("juror");
        const may = personal.includes(type) || actors.includes(role) || asJuror;
        const hidden = mine.state !== null && projectionFor(viewer, mine) === null;
        const denial = whyNotAct(viewer, type, mine);
        expect({ type, state, role, ok: denial === null }).toEqual({
          type,
          state,
          role,
          ok: may && !hidden,
        });
        if (denial) expect(denial.existenceIsSecret).toBe(hidden);
      }
    }
  });

  test("never is somebody of another city, country, edition or jury", () => {
    for (const { subject, type, state } of asked) {
      for (const viewer of Object.values(foreign)) {
        expect(whyNotAct(viewer, type, target(subject, state, "somebody"))).not.toBeNull();
      }
    }
  });

  test("never is another juror on what is one juror's own", () => {
    for (const { subject, type, state, actors } of asked) {
      if (!ofOneJuror.includes(subject) || !actors.includes("juror")) continue;
      for (const viewer of [clear, chair]) {
        expect(whyNotAct(viewer, type, target(subject, state, "bo"))).not.toBeNull();
      }
    }
  });

  test("is nobody who does not see the thing, and he is not told that it exists", () => {
    expect(whyNotAct(clear, "complaint.admit", thing("complaint", { state: "filed" }))).toEqual({
      code: "notTold",
      existenceIsSecret: true,
    });
  });
});

describe("why not", () => {
  const sheet = { authorId: "ada" };
  test.each([
    ["signed out", nobody, "track.open", thing("track", { state: "waiting" }), "notSignedIn"],
    [
      "a clock's act",
      own.officer!,
      "track.announce",
      thing("track", { state: "decided" }),
      "nobodyMay",
    ],
    [
      "alone",
      own.officer!,
      "nomination.revoke",
      thing("nomination", { state: "awarded" }),
      "needsSecondPerson",
    ],
    [
      "the auditor",
      own.auditor!,
      "decision.take",
      thing("track", { state: "recommended" }),
      "readOnly",
    ],
    [
      "a recused juror",
      conflicted,
      "review.submit",
      thing("review", { state: "recused", ...sheet }),
      "recused",
    ],
    [
      "a peer's sheet",
      clear,
      "review.relock",
      thing("review", { state: "unlocked", authorId: "bo" }),
      "notOwn",
    ],
    [
      "the wrong role",
      own.commission!,
      "nomination.sign",
      thing("nomination", { state: "endorsed" }),
      "roleMissing",
    ],
    [
      "a viewer's comment",
      holder("viewer"),
      "comment.add",
      thing("nomination", { state: "draft" }),
      "roleMissing",
    ],
  ] as const)("%s", (_, viewer, type, on, code) => {
    expect(whyNotAct(viewer, type, on)).toEqual({ code, existenceIsSecret: false });
  });

  test("an invitation is answered before there is a seat, a sheet is not", () => {
    const invited = juror({ state: "invited" });
    const invitation = thing("appointment", { state: "invited", authorId: "ada" });
    expect(whyNotAct(invited, "appointment.accept", invitation)).toBeNull();

    const ended = juror({ state: "ended" });
    const open = thing("review", { state: "inProgress", authorId: "ada" });
    expect(whyNotAct(ended, "review.submit", open)?.code).toBe("roleMissing");
  });

  test("one who has not declared yet may declare", () => {
    const open = thing("conflict", { state: "undeclared", authorId: "ada" });
    expect(whyNotAct(conflicted, "conflict.declareNone", open)).toBeNull();
    expect(whyNotAct(conflicted, "conflict.declare", open)).toBeNull();
  });
});

describe("the role that is written beside an act", () => {
  test.each([
    [
      "the deputy's",
      deputy,
      "recommendation.make",
      thing("track", { state: "deliberation" }),
      "deputy",
    ],
    [
      "the chair's",
      chair,
      "recommendation.make",
      thing("track", { state: "deliberation" }),
      "chair",
    ],
    [
      "the delegate's",
      holder("delegate"),
      "nomination.sign",
      thing("nomination", { state: "awaitingSignature" }),
      "mayor",
    ],
    ["nobody's", nobody, "track.open", thing("track", { state: "waiting" }), null],
  ] as const)("is %s", (_, viewer, type, on, role) => {
    expect(roleToAct(viewer, type, on)).toBe(role);
  });

  test("of a mandate that is accepted is the role it gives", () => {
    const offered = thing("mandate", { state: "offered", authorId: "ada", role: "observer" });
    expect(roleToAct({ ...nobody, person: "ada" }, "mandate.accept", offered)).toBe("observer");
    const juror = { ...offered, role: "juror" } as const;
    expect(roleToAct({ ...nobody, person: "ada" }, "mandate.accept", juror)).toBeNull();
  });

  test("of a proposal and of its approval is that of the pair", () => {
    const sheet = thing("review", { state: "locked" });
    expect(roleToPropose(chair, "review.unlock", sheet)).toBe("chair");
    expect(roleToPropose(deputy, "review.unlock", sheet)).toBeNull();
    const proposal = {
      ...thing("proposal", { state: "open" }),
      kind: "review.unlock",
      proposerId: "the chair",
      proposerRole: "chair",
    } as AskedProposal;
    expect(roleToSecond(holder("officer"), proposal)).toBe("officer");
    expect(roleToSecond(holder("director"), proposal)).toBeNull();
  });
});

describe("an act of two persons", () => {
  const pairs = asked.flatMap(({ twoPersons, ...rest }) =>
    twoPersons.map((pair) => ({ ...rest, ...pair })),
  );

  test("is proposed by the first role alone", () => {
    for (const { subject, type, state } of pairs) {
      const firsts = pairs.filter((pair) => pair.type === type).map(({ first }) => first);
      for (const [role, viewer] of Object.entries(own)) {
        const on = target(subject, state, "somebody");
        if (on.state !== null && projectionFor(viewer, on) === null) continue;
        expect({ type, role, ok: whyNotPropose(viewer, type, on) === null }).toEqual({
          type,
          role,
          ok: firsts.includes(role),
        });
      }
    }
  });

  test("is approved by the second role of that pair, never by the proposer", () => {
    for (const { type, first } of pairs) {
      const seconds = pairs.filter((pair) => pair.type === type && pair.first === first);
      const proposal = {
        ...thing("proposal", { state: "open", kind: type, authorId: "the proposer" }),
        proposerId: "the proposer",
        proposerRole: first,
      } as AskedProposal;
      for (const role of ["officer", "director", "auditor"] as const) {
        const ok = seconds.some(({ approver }) => approver === role);
        expect({ type, role, ok: whyNotSecond(holder(role), proposal) === null }).toEqual({
          type,
          role,
          ok,
        });
        const self = holder(role, "the proposer");
        expect(whyNotSecond(self, proposal)?.code).toBe("samePerson");
      }
      expect(whyNotSecond(holder("mayor"), proposal)?.existenceIsSecret).toBe(true);
      expect(whyNotSecond(clear, proposal)?.existenceIsSecret).toBe(true);
    }
  });
});
