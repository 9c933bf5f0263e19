import { z } from "zod";
import { instant } from "./instant.ts";
import { alwaysFirst, exitsOf, life, type Rules } from "./life.ts";
import { Dated } from "./membership.ts";

/** What conflicts are found from: countries by alpha-3 code, employers with the dates as well as known. */
export const JurorProfile = z.object({
  nationalities: z.array(z.string()),
  residence: z.string(),
  languages: z.array(z.string()),
  /** The National Commissions the juror sits on today, by country. */
  commissions: z.array(z.string()),
  employments: z.array(
    z.object({
      kind: z.enum(["city", "commission", "other"]),
      body: z.string(),
      from: Dated,
      to: Dated.nullable(),
    }),
  ),
});
export type JurorProfile = z.infer<typeof JurorProfile>;

/** A juror's seat on a jury. A borrowed juror's scope names the nominations; everybody else's covers all. */
export const AppointmentContext = z.object({
  scope: z.union([z.literal("all"), z.array(z.string())]),
  invitedAt: instant,
  undertaking: z.string().nullable(),
  profile: JurorProfile.nullable(),
  endedAt: instant,
  substitute: z.string().nullable(),
});
export type AppointmentContext = z.infer<typeof AppointmentContext>;

export const appointmentRules: Rules<AppointmentContext> = alwaysFirst<AppointmentContext>(
  "editionRunning",
  { except: [] },
  {
    "appointment.invite": {
      by: ["officer"],
      when: ["jurorNotStaff", "notOnThisJury"],
      set: ({ at }) => ({ invitedAt: at }),
      effects: ["armDeadlines", "mailJurors"],
    },
    "appointment.borrow": {
      by: ["officer"],
      when: ["jurorNotStaff", "notOnThisJury", "nominationsNamed", "reasonGiven"],
      set: ({ at, data }) => ({ invitedAt: at, scope: data.nominations }),
      effects: ["armDeadlines", "mailJurors"],
    },
    "appointment.accept": {
      by: ["juror"],
      when: ["undertakingSigned", "profileComplete"],
      set: ({ context, data }) => ({
        undertaking: data.undertaking ?? context.undertaking,
        profile: data.profile ?? context.profile,
      }),
      effects: ["mailOfficer"],
    },
    "appointment.decline": {
      by: ["juror"],
      effects: ["mailOfficer"],
    },
    "appointment.lapse": {
      by: ["clock"],
      when: ["inviteDuePassed"],
      effects: ["mailOfficer"],
    },
    "appointment.inviteAgain": {
      by: ["officer"],
      set: ({ at }) => ({ invitedAt: at }),
      effects: ["armDeadlines", "mailJurors"],
    },
    "appointment.activate": {
      by: ["director"],
      when: ["undertakingSigned", "profileComplete"],
      effects: ["mailJurors"],
    },
    "appointment.correctProfile": {
      by: ["juror", "officer"],
      when: ["profileComplete"],
      set: ({ context, data }) => ({ profile: data.profile ?? context.profile }),
    },
    "appointment.end": {
      by: ["officer", "director"],
      when: ["reasonGiven"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailJurors", "mailChair"],
    },
    "appointment.resign": {
      by: ["juror"],
      set: ({ at }) => ({ endedAt: at }),
      effects: ["mailOfficer", "mailChair"],
    },
    "appointment.replace": {
      by: ["director"],
      when: ["substituteActive", "reasonGiven"],
      set: ({ at, data }) => ({ endedAt: at, substitute: data.substitute }),
      effects: ["mailJurors", "mailChair"],
    },
  },
);

const initial: AppointmentContext = {
  scope: "all",
  invitedAt: null,
  undertaking: null,
  profile: null,
  endedAt: null,
  substitute: null,
};

const exit = exitsOf(appointmentRules);

export const appointmentMachine = life.createMachine({
  id: "appointment",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("appointment.invite", "invited"),
        ...exit("appointment.borrow", "invited"),
      },
    },
    invited: {
      on: {
        ...exit("appointment.accept", "accepted"),
        ...exit("appointment.decline", "declined"),
        ...exit("appointment.lapse", "lapsed"),
        ...exit("appointment.end", "ended"),
      },
    },
    accepted: {
      on: {
        ...exit("appointment.decline", "declined"),
        ...exit("appointment.activate", "active"),
        ...exit("appointment.correctProfile"),
        ...exit("appointment.end", "ended"),
      },
    },
    active: {
      on: {
        ...exit("appointment.correctProfile"),
        ...exit("appointment.end", "ended"),
        ...exit("appointment.resign", "ended"),
        ...exit("appointment.replace", "replaced"),
      },
    },
    declined: {
      on: {
        ...exit("appointment.inviteAgain", "invited"),
      },
    },
    lapsed: {
      on: {
        ...exit("appointment.inviteAgain", "invited"),
      },
    },
    ended: { type: "final" },
    replaced: { type: "final" },
  },
});
