import { z } from "zod";
import { hashOf } from "./canonical.ts";

export {
  type LimitFinding,
  limitsSet,
  type RubricFinding,
  rubricSound,
} from "./rulebook-checks.ts";
export { type PresetName, presets, rulebookOf, rulesUnknown } from "./rulebook-presets.ts";

const Count = z.int().nonnegative();

/** How well a value is known: sourced in the award's texts, unsourced (must be confirmed), our proposal. */
export const Mark = z.enum(["sourced", "unsourced", "proposal"]);
export type Mark = z.infer<typeof Mark>;

/** Which due date of the track a rule looks back from. */
export const ReferenceMoment = z.enum(["opensAt", "cityDue", "commissionDue"]);
export type ReferenceMoment = z.infer<typeof ReferenceMoment>;

/** What the whole points 0 to 5 mean: one sentence for each. */
export const ANCHORS = 6;

/**
 * Weights are integer shares of any total; part A is progress, part B the six characteristics. A criterion without
 * anchors of its own has those that hold for all.
 */
export const Criterion = z.strictObject({
  key: z.string().regex(/^[a-z][a-zA-Z]*$/),
  part: z.enum(["A", "B"]),
  weight: z.int(),
  anchors: z.array(z.string().min(1)).length(ANCHORS).optional(),
});
export type Criterion = z.infer<typeof Criterion>;

/** `wordLimit` null: the answer is no prose (a number, a date, a tick). */
export const FormDefinition = z.strictObject({
  version: z.string().min(1),
  sections: z.array(
    z.strictObject({
      key: z.string().min(1),
      questions: z.array(
        z.strictObject({
          key: z.string().min(1),
          required: z.boolean(),
          wordLimit: z.int().positive().nullable(),
        }),
      ),
    }),
  ),
});
export type FormDefinition = z.infer<typeof FormDefinition>;

export const FileRules = z.strictObject({
  kinds: z.array(z.string().min(1)),
  maxBytes: z.int().positive(),
  maxFiles: z.int().positive(),
  maxTotalBytes: z.int().positive(),
});
export type FileRules = z.infer<typeof FileRules>;

/** The parameters of process.md 9. Days and months are civil, `tieMargin` hundredths of a point, `threshold` of 100. */
const parameterShape = {
  nationalQuota: z.int().positive(),
  perCountryAwards: z.int().positive(),
  seats: Count,
  memberMonths: Count,
  monthsReferenceDate: ReferenceMoment,
  /** "reactivated" restarts on readmission too; "never" counts from the first admission. */
  monthsRestartOn: z.enum(["never", "readmitted", "reactivated"]),
  coolDownYears: Count,
  coolDownFrom: z.enum(["conferred", "announced"]),
  coolDownReferenceDate: ReferenceMoment,
  progressOnlySinceJoining: z.boolean(),
  minInhabitants: z.int().positive().nullable(),
  juries: z.enum(["one", "perTrack"]),
  juryMinimum: z.int().positive(),
  quorumFloor: z.int().positive(),
  minSheets: z.int().positive(),
  sheetsPerNomination: z.union([
    z.literal("all"),
    // biome-ignore lint/suspicious/noThenProperty: a number, never awaited
    z.strictObject({ allUpTo: Count, then: z.int().positive() }),
  ]),
  conflictYears: Count,
  declarationDays: Count,
  officialLayer: z.enum(["first", "second"]),
  threshold: z.int().min(0).max(100).nullable(),
  zeroInAFails: z.boolean(),
  tieMargin: Count,
  castingVoteAllowed: z.boolean(),
  runOffs: Count,
  returns: Count,
  reopenings: Count,
  clarificationRounds: Count,
  complaints: z.boolean(),
  contestDays: Count,
  languages: z.array(z.string().min(2)),
  zone: z.string().min(1),
  graceSeconds: Count,
  silentDays: Count,
  substituteAllowed: z.boolean(),
  delegationAllowed: z.boolean(),
  returnMarginDays: Count,
  clarificationDays: Count,
  noticeDays: Count,
  inviteDays: Count,
  chairElectionDays: Count,
  minutesDays: Count,
  proposalDays: Count,
  offerDays: Count,
  uploadHours: Count,
  scanHours: Count,
  queryDays: Count,
  keepSheetsOfEnded: z.boolean(),
  keepFilesMonths: Count,
  keepSheetsYears: Count,
  evidenceMinimum: Count,
  files: FileRules,
  criteria: z.array(Criterion),
  tieKeys: z.array(z.string()),
  form: FormDefinition,
};

export type Parameter = keyof typeof parameterShape;
export const parameters = Object.keys(parameterShape) as [Parameter, ...Parameter[]];

/** The rules of one edition; immutable once hashed (process.md 4.1), pinned to the edition by its hash. */
export const Rulebook = z.strictObject({
  name: z.string().min(1),
  ...parameterShape,
  marks: z.record(z.enum(parameters), Mark),
});
export type Rulebook = z.infer<typeof Rulebook>;

/** SHA-256 hex of the canonical rulebook; throws a ZodError for anything that is no rulebook. */
export const rulebookHash = (rulebook: Rulebook): string => hashOf(Rulebook.parse(rulebook));

/**
 * A copy in which the named parameters are our own decision instead of unsourced guesses.
 * Sourced values stay sourced: a confirmation adds no source and takes none away.
 */
export function confirmParameters(rulebook: Rulebook, names: readonly Parameter[]): Rulebook {
  const marks = { ...rulebook.marks };
  for (const name of names) if (marks[name] === "unsourced") marks[name] = "proposal";
  return { ...rulebook, marks };
}
