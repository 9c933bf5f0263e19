import {
  type ActForm,
  asTyped,
  dueOn,
  grave,
  plain,
  reason,
  reasoned,
  said,
} from "#app/schemas/act-form.ts";

export const trackActs: Record<string, ActForm> = {
  "track.create": {
    ...asTyped({ name: "region", kind: "choice", from: "regionsWithoutTrack", required: true }),
    refs: ({ region }) => ({ region: String(region) }),
  },
  "track.open": plain,
  "declarations.open": plain,
  "inputs.reopen": reasoned,
  "shortage.accept": {
    fields: [
      { name: "nominations", kind: "choices", from: "nominationsShort", required: true },
      { name: "sheets", kind: "number", min: 1, max: 50, required: true },
      { name: "quorum", kind: "number", min: 1, max: 50, required: true },
      reason,
    ],
    toData: ({ nominations, sheets, quorum, reason }) => ({
      shortages: Object.fromEntries(
        (nominations as string[]).map((nomination) => [nomination, { sheets, quorum }]),
      ),
      reason,
    }),
  },
  "assignment.add": {
    fields: [
      { name: "nomination", kind: "choice", from: "nominationsOfTrack", required: true },
      { name: "appointment", kind: "choice", from: "seatedJurors", required: true },
      { name: "sheetDue", kind: "day" },
      reason,
    ],
    toData: ({ nomination, appointment, sheetDue, reason }, about) =>
      said({
        nomination,
        appointment,
        sheetDue: sheetDue === undefined ? undefined : dueOn(sheetDue, about),
        reason,
      }),
  },
  "scoring.closeEarly": grave(plain),
  "scoring.reopen": {
    fields: [{ name: "scoringDue", kind: "day", required: true }, reason],
    toData: ({ scoringDue, reason }, about) => ({ scoringDue: dueOn(scoringDue, about), reason }),
  },
  "recommendation.make": grave(plain),
  "recommendation.makeNone": grave(plain),
  "recommendation.return": reasoned,
  "recommendation.reopenForLate": plain,
  "decision.acceptNone": grave(plain),
  "decision.reopen": grave(reasoned),
  "decision.reopenNone": grave(reasoned),
  "reserve.promote": asTyped(
    { name: "nomination", kind: "choice", from: "reservesOfTrack", required: true },
    { name: "skipReason", kind: "text", atLeast: 10, atMost: 2000 },
    reason,
  ),
  "track.markEmpty": grave(plain),
  "track.discontinue": grave(reasoned),
};
