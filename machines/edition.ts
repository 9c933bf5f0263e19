import { z } from "zod";
import { instant } from "./instant.ts";
import { exitsOf, life, type Rules } from "./life.ts";

export const CalendarOfTrack = z.object({
  opensAt: z.number().int(),
  cityDue: z.number().int(),
  commissionDue: z.number().int(),
  scoringDue: z.number().int(),
});
export type CalendarOfTrack = z.infer<typeof CalendarOfTrack>;

/**
 * One award edition: rules and calendar are frozen at publication, then its regions move on their
 * own. Which stage a reader is shown is derived from the tracks; it is never a guard.
 */
export const EditionContext = z.object({
  name: z.string(),
  slug: z.string(),
  preset: z.string(),
  /** True for invented cities: every page and print of such an edition says so. */
  demonstration: z.boolean(),
  /** Due instants per region as first set, without the shift of suspensions. */
  calendar: z.record(z.string(), CalendarOfTrack),
  zone: z.string(),
  /** Milliseconds by which suspensions have moved every due instant. */
  shift: z.number().int(),
  rulebookHash: z.string().nullable(),
  calendarHash: z.string().nullable(),
  /** The version of the process it was published under: nothing of it is judged by an older one. */
  process: z.number().int().nullable(),
  publishedAt: instant,
  suspendedAt: instant,
  returnTo: z.enum(["published", "announced"]).nullable(),
  releasedAt: instant,
  announceAt: instant,
  announcedAt: instant,
  conferredOn: z.string().nullable(),
  /** When it was archived or cancelled. */
  closedAt: instant,
});
export type EditionContext = z.infer<typeof EditionContext>;

const unreleased = { releasedAt: null, announceAt: null };

export const editionRules: Rules<EditionContext> = {
  "edition.create": {
    by: ["officer"],
    when: ["nameUnused"],
    set: ({ data }) => ({
      name: data.name,
      slug: data.slug,
      preset: data.preset,
      demonstration: data.demonstration,
      calendar: data.calendar,
      zone: data.zone,
    }),
    effects: ["writeDefaults"],
  },
  "edition.edit": {
    by: ["officer"],
    set: ({ context, data }) => ({
      name: data.name ?? context.name,
      calendar: data.calendar ?? context.calendar,
    }),
  },
  "country.place": {
    by: ["officer+director"],
    when: ["countryKnown", "reasonGiven"],
    effects: ["recordPlacement"],
  },
  "edition.publish": {
    by: ["officer+director"],
    when: [
      "rubricSound",
      "calendarOrdered",
      "everyCountryInOneTrack",
      "everyTrackHasJury",
      "limitsSet",
    ],
    reads: ["process"],
    set: ({ at, facts }) => ({
      process: facts.process ?? null,
      publishedAt: at,
      rulebookHash: facts.rulebook?.hash ?? null,
      calendarHash: facts.calendar?.hash ?? null,
    }),
    effects: ["freezeRulebook", "hashCalendar", "armDeadlines", "mailCommissions", "mailMembers"],
  },
  "edition.discard": {
    by: ["officer"],
    when: ["reasonGiven"],
    set: ({ at }) => ({ closedAt: at }),
  },
  "rulebook.amend": {
    by: ["officer+director"],
    when: ["noScoringBegun", "rubricSound", "namesPreviousHash", "reasonGiven"],
    set: ({ facts }) => ({ rulebookHash: facts.rulebook?.hash ?? null }),
    effects: ["freezeRulebook", "mailEverybody"],
  },
  "calendar.amendEdition": {
    by: ["officer+director"],
    when: ["onlyLater", "namesPreviousHash", "reasonGiven"],
    reads: ["calendar"],
    set: ({ context, data, facts }) => ({
      calendar: data.calendar ?? context.calendar,
      calendarHash: facts.calendar?.hash ?? null,
    }),
    effects: ["hashCalendar", "moveDeadlines", "mailEverybody"],
  },
  "edition.suspend": {
    by: ["director"],
    when: ["resultsNotPublic", "reasonGiven"],
    set: ({ at }) => ({ suspendedAt: at, returnTo: "published" }),
    effects: ["keepReturnState", "stopDeadlines", "mailEverybody"],
  },
  "edition.suspendConferral": {
    by: ["director"],
    when: ["reasonGiven"],
    set: ({ at }) => ({ suspendedAt: at, returnTo: "announced" }),
    effects: ["keepReturnState", "stopDeadlines", "mailEverybody"],
  },
  "edition.resume": {
    by: ["director"],
    when: ["returnsToPublished"],
    reads: ["calendar"],
    set: ({ context, at, facts }) => ({
      shift: context.shift + (at - (context.suspendedAt ?? at)),
      suspendedAt: null,
      returnTo: null,
      calendarHash: facts.calendar?.hash ?? null,
    }),
    effects: ["shiftDeadlines", "hashCalendar", "mailEverybody"],
  },
  "edition.resumeConferral": {
    by: ["director"],
    when: ["returnsToAnnounced"],
    set: ({ context, at }) => ({
      shift: context.shift + (at - (context.suspendedAt ?? at)),
      suspendedAt: null,
      returnTo: null,
    }),
    effects: ["shiftDeadlines", "mailEverybody"],
  },
  "edition.cancel": {
    by: ["officer+director"],
    when: ["resultsNotPublic", "reasonGiven"],
    set: ({ at }) => ({ ...unreleased, closedAt: at }),
    effects: ["clearRelease", "stopDeadlines", "scheduleRetention", "mailEverybody"],
  },
  "edition.cancelSuspended": {
    by: ["officer+director"],
    when: ["returnsToPublished", "reasonGiven"],
    set: ({ at }) => ({ ...unreleased, closedAt: at }),
    effects: ["stopDeadlines", "scheduleRetention", "mailEverybody"],
  },
  "results.release": {
    by: ["officer+director"],
    when: [
      "everyTrackDecided",
      "notReleased",
      "announceAtAhead",
      "onePerCountry",
      "awardsReviewed",
      "awardsEligible",
      "noOpenComplaint",
    ],
    set: ({ at, data }) => ({ releasedAt: at, announceAt: data.announceAt }),
    effects: ["recordRelease", "armDeadlines"],
  },
  "release.withdraw": {
    by: ["director"],
    causedBy: [
      "edition.suspend",
      "decision.reopen",
      "decision.reopenNone",
      "nomination.withdraw",
      "conflict.declare",
      "conflict.force",
      "conflict.find",
    ],
    when: ["released", "resultsNotPublic"],
    set: () => unreleased,
    effects: ["clearRelease", "mailOfficer"],
  },
  "edition.announce": {
    by: ["clock", "officer"],
    when: ["released", "announceReached"],
    set: ({ at }) => ({ announcedAt: at }),
    effects: ["mailResults", "publishResults"],
  },
  "edition.confer": {
    by: ["officer"],
    when: ["liveAwardeeExists", "conferredOnGiven"],
    set: ({ data }) => ({ conferredOn: data.conferredOn }),
    effects: ["startCoolDown", "mailAwardees"],
  },
  "edition.archive": {
    by: ["officer"],
    when: ["nothingOpen"],
    set: ({ at }) => ({ closedAt: at }),
    effects: ["scheduleRetention", "sealDossier"],
  },
  "edition.archiveUnconferred": {
    by: ["officer"],
    when: ["noLiveAwardee", "nothingOpen"],
    set: ({ at }) => ({ closedAt: at }),
    effects: ["scheduleRetention", "sealDossier"],
  },
};

const initial: EditionContext = {
  name: "",
  slug: "",
  preset: "",
  demonstration: false,
  calendar: {},
  zone: "UTC",
  shift: 0,
  rulebookHash: null,
  calendarHash: null,
  process: null,
  publishedAt: null,
  suspendedAt: null,
  returnTo: null,
  releasedAt: null,
  announceAt: null,
  announcedAt: null,
  conferredOn: null,
  closedAt: null,
};

const exit = exitsOf(editionRules);

export const editionMachine = life.createMachine({
  id: "edition",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("edition.create", "draft"),
      },
    },
    draft: {
      on: {
        ...exit("edition.edit"),
        ...exit("country.place"),
        ...exit("edition.publish", "published"),
        ...exit("edition.discard", "cancelled"),
      },
    },
    published: {
      on: {
        ...exit("rulebook.amend"),
        ...exit("calendar.amendEdition"),
        ...exit("edition.suspend", "suspended"),
        ...exit("edition.cancel", "cancelled"),
        ...exit("results.release"),
        ...exit("release.withdraw"),
        ...exit("edition.announce", "announced"),
      },
    },
    suspended: {
      on: {
        ...exit("edition.resume", "published"),
        ...exit("edition.resumeConferral", "announced"),
        ...exit("edition.cancelSuspended", "cancelled"),
        ...exit("release.withdraw"),
      },
    },
    announced: {
      on: {
        ...exit("calendar.amendEdition"),
        ...exit("edition.suspendConferral", "suspended"),
        ...exit("edition.confer", "conferred"),
        ...exit("edition.archiveUnconferred", "archived"),
      },
    },
    conferred: {
      on: {
        ...exit("edition.archive", "archived"),
      },
    },
    archived: { type: "final" },
    cancelled: { type: "final" },
  },
});
