import { z } from "zod";
import { instant } from "./instant.ts";
import { alwaysFirst, exitsOf, life, type Rules } from "./life.ts";

/**
 * A jury serves one or more tracks. Dropping below its minimum does not change its state: counts are
 * conditions where they matter.
 */
export const JuryContext = z.object({
  tracks: z.array(z.string()),
  /** Appointments that hold the two seats. */
  chair: z.string().nullable(),
  deputy: z.string().nullable(),
  /** Since when neither seat is held; a director may designate some days later. */
  vacantSince: instant,
  constitutedAt: instant,
});
export type JuryContext = z.infer<typeof JuryContext>;

export const juryRules: Rules<JuryContext> = alwaysFirst<JuryContext>(
  "editionRunning",
  { except: ["jury.form", "jury.serve", "jury.dissolve"] },
  {
    "jury.form": {
      by: ["officer"],
      causedBy: ["edition.create"],
      when: ["editionInDraft"],
      set: ({ at, data }) => ({ tracks: data.tracks, vacantSince: at }),
    },
    "jury.serve": {
      by: ["officer"],
      when: ["trackNotAssigned"],
      set: ({ context, data }) => ({
        tracks: data.leave
          ? context.tracks.filter((track) => track !== data.track)
          : [...new Set([...context.tracks, data.track])],
      }),
    },
    "chair.elect": {
      by: ["officer", "chair", "deputy"],
      when: ["candidateActive", "electionCarried"],
      set: ({ data }) => ({ chair: data.appointment, vacantSince: null }),
      effects: ["mailJurors"],
    },
    "deputy.elect": {
      by: ["officer", "chair", "deputy"],
      when: ["candidateActive", "electionCarried"],
      set: ({ data }) => ({ deputy: data.appointment, vacantSince: null }),
      effects: ["mailJurors"],
    },
    "chair.designate": {
      by: ["director"],
      when: ["candidateActive", "chairVacant", "electionOverdue"],
      set: ({ data }) => ({ chair: data.appointment, vacantSince: null }),
      effects: ["mailJurors"],
    },
    "chair.vacate": {
      by: ["chair"],
      causedBy: ["appointment.end", "appointment.resign", "appointment.replace"],
      when: ["heldByThisJuror"],
      set: ({ context, at, data }) => {
        const chair = context.chair === data.appointment ? null : context.chair;
        const deputy = context.deputy === data.appointment ? null : context.deputy;
        return { chair, deputy, vacantSince: chair || deputy ? null : at };
      },
      effects: ["mailOfficer"],
    },
    "jury.constitute": {
      by: ["director"],
      when: ["membersAtMinimum", "chairInPlace", "compositionReported"],
      set: ({ at }) => ({ constitutedAt: at }),
      effects: ["mailJurors"],
    },
    "jury.dissolve": {
      by: [],
      causedBy: [
        "edition.archive",
        "edition.archiveUnconferred",
        "edition.cancel",
        "edition.cancelSuspended",
        "edition.discard",
      ],
    },
  },
);

const initial: JuryContext = {
  tracks: [],
  chair: null,
  deputy: null,
  vacantSince: null,
  constitutedAt: null,
};

const exit = exitsOf(juryRules);

export const juryMachine = life.createMachine({
  id: "jury",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("jury.form", "forming"),
      },
    },
    forming: {
      on: {
        ...exit("jury.serve"),
        ...exit("chair.elect"),
        ...exit("deputy.elect"),
        ...exit("chair.designate"),
        ...exit("chair.vacate"),
        ...exit("jury.constitute", "constituted"),
        ...exit("jury.dissolve", "dissolved"),
      },
    },
    constituted: {
      on: {
        ...exit("jury.serve"),
        ...exit("chair.elect"),
        ...exit("deputy.elect"),
        ...exit("chair.designate"),
        ...exit("chair.vacate"),
        ...exit("jury.dissolve", "dissolved"),
      },
    },
    dissolved: { type: "final" },
  },
});
