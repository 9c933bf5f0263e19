import { DAY, none, reads, says } from "./asked.ts";

/** Who sits, who may read and score, and who is out. */

const appointmentActive = reads(
  ["appointment"],
  ({ appointment }) =>
    (appointment?.state === "active" && appointment.covers) || {
      appointment: appointment?.id ?? null,
      state: appointment?.state ?? null,
      covers: appointment?.covers ?? false,
    },
);

const takesPairs = [
  "declaring",
  "assigning",
  "scoring",
  "deliberation",
  "recommended",
  "noAwardRecommended",
];
const inPlay = ["eligible", "underReview", "placed"];

export const juryConditions = {
  juryConstituted: reads(
    ["jury"],
    ({ jury }) => jury.state === "constituted" || { jury: jury.id, state: jury.state },
  ),
  membersAtMinimum: reads(
    ["jury"],
    ({ jury }) => jury.active >= jury.minimum || { have: jury.active, need: jury.minimum },
  ),
  chairInPlace: reads(
    ["jury"],
    ({ jury }) => jury.chairActive || jury.deputyActive || { chair: jury.chair },
  ),
  chairVacant: reads(
    ["jury"],
    ({ jury }) => !(jury.chairActive || jury.deputyActive) || { chair: jury.chair },
  ),
  electionOverdue: reads(["jury"], ({ jury }, { at }) => {
    const dueAt = jury.vacantSince === null ? null : jury.vacantSince + jury.electionDays * DAY;
    return (dueAt !== null && at >= dueAt) || { dueAt, at };
  }),
  heldByThisJuror: says(
    ({ context, data }) =>
      [context.chair, context.deputy].includes(data.appointment) || {
        appointment: data.appointment ?? null,
      },
  ),
  candidateActive: reads(
    ["candidate"],
    ({ candidate }) => (candidate?.state === "active" && candidate.sameJury) || { candidate },
  ),

  jurorNotStaff: reads(["staffRole"], ({ staffRole }) => staffRole === null || { role: staffRole }),
  notOnThisJury: reads(
    ["liveAppointment"],
    ({ liveAppointment }) => liveAppointment === null || { appointment: liveAppointment },
  ),
  profileComplete: says(({ context, data }) => {
    const profile = data.profile ?? context.profile ?? {};
    const missing = ["nationalities", "residence", "languages", "employments"].filter(
      (field) => !profile[field] || (field !== "employments" && profile[field].length === 0),
    );
    return none("fields", missing);
  }),
  substituteActive: reads(
    ["substitute"],
    ({ substitute }) => (substitute?.state === "active" && substitute.sameJury) || { substitute },
  ),
  jurorActive: appointmentActive,

  pairListed: reads(["pair"], ({ pair }) => {
    const holds =
      pair.juryServesTrack &&
      pair.covers &&
      !pair.exists &&
      pair.appointmentState === "active" &&
      takesPairs.includes(pair.trackState) &&
      inPlay.includes(pair.nominationState);
    return holds || { ...pair };
  }),
  sharesCountryOrEmployer: reads(
    ["automaticRule"],
    ({ automaticRule }) => automaticRule !== null || { rule: null },
  ),
  notAutomatic: reads(
    ["automaticRule"],
    ({ automaticRule }) => automaticRule === null || { rule: automaticRule },
  ),
  jurorClear: reads(
    ["conflict"],
    ({ conflict }) => conflict?.state === "clear" || { state: conflict?.state ?? null },
  ),
  chairClear: reads(
    ["presiding"],
    ({ presiding }) => presiding?.conflict === "clear" || { presiding },
  ),
  presidedByClear: reads(
    ["presiding"],
    ({ presiding }) => presiding?.conflict === "clear" || { presiding },
  ),

  noLiveSheet: reads(["liveSheet"], ({ liveSheet }) => liveSheet === null || { review: liveSheet }),
  unlockReasonUnused: says(({ context, data }) => {
    if (!data.reasonCode) return { field: "reasonCode" };
    return !context.unlockReasons.includes(data.reasonCode) || { reasonCode: data.reasonCode };
  }),
};
