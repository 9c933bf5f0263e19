import { z } from "zod";
import { instant } from "./instant.ts";
import { alwaysFirst, type Data, exitsOf, life, type Rules } from "./life.ts";

/**
 * One item of evidence. A link is text and date only: nobody fetches it. A purged file keeps its
 * description and its hash.
 */
export const EvidenceContext = z.object({
  kind: z.string(),
  /** Bytes, as declared; the store is asked when the upload completes. */
  size: z.number().int(),
  storageKey: z.string().nullable(),
  sha256: z.string().nullable(),
  scanner: z.string().nullable(),
  described: z
    .object({
      title: z.string(),
      language: z.string(),
      dated: z.string(),
      rights: z.string(),
      criteria: z.array(z.string()),
      /** What it shows, in a sentence or two. */
      caption: z.string().optional(),
      /** Where a link leads. */
      url: z.string().optional(),
    })
    .nullable(),
  publicationConsent: z.boolean(),
  everPublished: z.boolean(),
  unanswered: z.boolean(),
  addenda: z.array(z.string()),
  successor: z.string().nullable(),
  beganAt: instant,
  completedAt: instant,
  askedAt: instant,
});
export type EvidenceContext = z.infer<typeof EvidenceContext>;

/** What was not said has no place in it, so that older descriptions keep their hash. */
const description = (
  { title, language, dated, rights, criteria, caption }: Data,
  url?: string | undefined,
) => ({
  described: {
    ...{ title, language, dated, rights, criteria },
    ...(caption ? { caption } : {}),
    ...(url ? { url } : {}),
  },
});

export const evidenceRules: Rules<EvidenceContext> = alwaysFirst<EvidenceContext>(
  "editionRunning",
  {
    except: [
      "evidence.expire",
      "scan.pass",
      "scan.fail",
      "scan.timeOut",
      "evidence.publish",
      "evidence.unpublish",
      "evidence.purge",
      "evidence.erase",
      "evidence.lapseQuery",
    ],
  },
  {
    "evidence.begin": {
      by: ["coordinator"],
      when: ["nominationWritable", "beforeCityDue", "typeAllowed", "withinFileLimits", "described"],
      set: ({ at, data }) => ({
        ...description(data),
        kind: data.kind,
        size: data.size ?? 0,
        storageKey: data.storageKey ?? null,
        publicationConsent: data.publicationConsent ?? false,
        beganAt: at,
      }),
      effects: ["armDeadlines", "openUpload"],
    },
    "link.add": {
      by: ["coordinator"],
      when: ["nominationWritable", "beforeCityDue", "typeAllowed", "withinFileLimits", "described"],
      set: ({ at, data }) => ({
        ...description(data, data.url),
        kind: "link",
        publicationConsent: data.publicationConsent ?? false,
        beganAt: at,
        completedAt: at,
      }),
    },
    "evidence.complete": {
      by: ["coordinator"],
      when: ["nominationWritable", "sizeAsDeclared"],
      set: ({ at }) => ({ completedAt: at }),
      effects: ["armDeadlines", "scanFile"],
    },
    "evidence.abort": {
      by: ["coordinator"],
      effects: ["dropUpload"],
    },
    "evidence.expire": {
      by: ["clock"],
      when: ["uploadDuePassed"],
      effects: ["dropUpload"],
    },
    "scan.pass": {
      by: ["clock"],
      when: ["scanClean"],
      set: ({ data }) => ({
        sha256: data.sha256 ?? null,
        scanner: data.scanner,
        storageKey: data.storageKey ?? null,
      }),
      effects: ["moveToStore"],
    },
    "scan.fail": {
      by: ["clock"],
      when: ["scanDirty"],
      set: ({ data }) => ({ scanner: data.scanner ?? null }),
      effects: ["mailCity"],
    },
    "scan.timeOut": {
      by: ["clock"],
      when: ["scanDuePassed"],
      effects: ["mailOfficer"],
    },
    "scan.repeat": {
      by: ["officer", "coordinator"],
      when: ["nominationWritable"],
      set: ({ at }) => ({ completedAt: at }),
      effects: ["armDeadlines", "scanFile"],
    },
    "evidence.describe": {
      by: ["coordinator"],
      when: ["nominationWritable", "described"],
      set: ({ context, data }) => ({
        // Another address is another link: only what is said of it changes.
        ...description(data, context.described?.url),
        publicationConsent: data.publicationConsent ?? context.publicationConsent,
      }),
    },
    "evidence.replace": {
      by: ["coordinator"],
      when: ["nominationWritable", "successorReady"],
      set: ({ data }) => ({ successor: data.successor }),
    },
    "evidence.remove": {
      by: ["coordinator"],
      when: ["nominationWritable"],
    },
    "evidence.freeze": {
      by: [],
      causedBy: ["signature.request"],
    },
    "evidence.thaw": {
      by: [],
      causedBy: [
        "signature.cancel",
        "signature.refuse",
        "nomination.recall",
        "nomination.return",
        "nomination.reopen",
        "nomination.revive",
      ],
      effects: ["keepManifest"],
    },
    "evidence.query": {
      by: ["officer"],
      when: ["nominationUnderExamination", "reasonGiven"],
      set: ({ at }) => ({ askedAt: at, unanswered: false }),
      effects: ["armDeadlines", "mailCity"],
    },
    "evidence.answer": {
      by: ["coordinator"],
      when: ["beforeQueryDue", "addendumSigned"],
      set: ({ context, data }) => ({ addenda: [...context.addenda, data.addendum.hash] }),
      effects: ["storeAddendum", "mailOfficer"],
    },
    "evidence.lapseQuery": {
      by: ["clock"],
      when: ["queryDuePassed"],
      set: () => ({ unanswered: true }),
      effects: ["flagUnanswered", "mailOfficer"],
    },
    "evidence.settleQuery": {
      by: [],
      causedBy: [
        "nomination.withdraw",
        "nomination.withdrawByNotice",
        "track.discontinue",
        "nomination.unendorse",
      ],
      set: () => ({ unanswered: true }),
      effects: ["flagUnanswered"],
    },
    "evidence.assess": {
      by: ["officer"],
      when: ["reasonGiven"],
      effects: ["noteAssessment"],
    },
    "evidence.publish": {
      by: ["officer"],
      when: ["resultsOut", "nominationAwarded", "publicationConsent", "rightsCleared"],
      set: () => ({ everPublished: true }),
      effects: ["copyToPublic"],
    },
    "evidence.unpublish": {
      by: ["officer"],
      causedBy: ["nomination.revoke", "award.decline"],
      effects: ["removeFromPublic"],
    },
    "evidence.purge": {
      by: ["clock"],
      when: ["retentionPassed", "notAwardeeFile"],
      set: () => ({ storageKey: null }),
      effects: ["deleteBytes"],
    },
    "evidence.erase": {
      by: ["officer+director"],
      when: ["erasureGrounds", "reasonGiven"],
      set: () => ({ storageKey: null, described: null }),
      effects: ["deleteBytes"],
    },
  },
);

const initial: EvidenceContext = {
  kind: "",
  size: 0,
  storageKey: null,
  sha256: null,
  scanner: null,
  described: null,
  publicationConsent: false,
  everPublished: false,
  unanswered: false,
  addenda: [],
  successor: null,
  beganAt: null,
  completedAt: null,
  askedAt: null,
};

const exit = exitsOf(evidenceRules);

export const evidenceMachine = life.createMachine({
  id: "evidence",
  initial: "absent",
  context: initial,
  states: {
    absent: {
      on: {
        ...exit("evidence.begin", "uploading"),
        ...exit("link.add", "ready"),
      },
    },
    uploading: {
      on: {
        ...exit("evidence.complete", "scanning"),
        ...exit("evidence.abort", "aborted"),
        ...exit("evidence.expire", "aborted"),
      },
    },
    scanning: {
      on: {
        ...exit("scan.pass", "ready"),
        ...exit("scan.fail", "quarantined"),
        ...exit("scan.timeOut", "quarantined"),
      },
    },
    quarantined: {
      on: {
        ...exit("scan.repeat", "scanning"),
        ...exit("evidence.remove", "removed"),
        ...exit("evidence.purge", "purged"),
        ...exit("evidence.erase", "purged"),
      },
    },
    ready: {
      on: {
        ...exit("evidence.describe"),
        ...exit("evidence.replace", "superseded"),
        ...exit("evidence.remove", "removed"),
        ...exit("evidence.freeze", "frozen"),
        ...exit("evidence.purge", "purged"),
        ...exit("evidence.erase", "purged"),
      },
    },
    frozen: {
      on: {
        ...exit("evidence.thaw", "ready"),
        ...exit("evidence.query", "queried"),
        ...exit("evidence.assess"),
        ...exit("evidence.publish", "published"),
        ...exit("evidence.purge", "purged"),
        ...exit("evidence.erase", "purged"),
      },
    },
    queried: {
      on: {
        ...exit("evidence.answer", "frozen"),
        ...exit("evidence.lapseQuery", "frozen"),
        ...exit("evidence.settleQuery", "frozen"),
      },
    },
    superseded: {
      on: {
        ...exit("evidence.remove", "removed"),
        ...exit("evidence.purge", "purged"),
        ...exit("evidence.erase", "purged"),
      },
    },
    published: {
      on: {
        ...exit("evidence.unpublish", "frozen"),
        ...exit("evidence.purge", "purged"),
        ...exit("evidence.erase", "purged"),
      },
    },
    aborted: { type: "final" },
    removed: {
      on: {
        ...exit("evidence.purge", "purged"),
        ...exit("evidence.erase", "purged"),
      },
    },
    purged: { type: "final" },
  },
});
