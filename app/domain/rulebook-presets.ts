import { formFor } from "./nomination-form.ts";
import { rubrics } from "./rubrics.ts";
import type { Mark, Parameter, Rulebook } from "./rulebook.ts";

export type PresetName = "2017" | "2019" | "2021" | "2024" | "2027-proposal";

/** Editions whose rules nobody found: history only, every verdict is `rulesUnknown` (process.md 4.14). */
export const rulesUnknown: readonly string[] = ["2015"];

/** Process.md 9, last paragraph: our proposal in every preset. */
const common = {
  zone: "Europe/Berlin",
  graceSeconds: 120,
  silentDays: 14,
  substituteAllowed: false,
  delegationAllowed: true,
  returnMarginDays: 7,
  clarificationDays: 10,
  noticeDays: 10,
  inviteDays: 14,
  chairElectionDays: 14,
  minutesDays: 7,
  proposalDays: 7,
  offerDays: 14,
  uploadHours: 48,
  scanHours: 6,
  queryDays: 7,
  keepSheetsOfEnded: true,
  keepFilesMonths: 24,
  keepSheetsYears: 10,
  evidenceMinimum: 1,
  files: {
    kinds: ["pdf", "docx", "jpeg", "png", "mp4", "link"],
    maxBytes: 200_000_000,
    maxFiles: 30,
    maxTotalBytes: 1_000_000_000,
  },
} satisfies Partial<Rulebook>;

/** What no text of 2017 to 2024 states, taken as the mildest reading. */
const unsourced = {
  perCountryAwards: 1,
  memberMonths: 0,
  monthsReferenceDate: "cityDue",
  monthsRestartOn: "readmitted",
  coolDownFrom: "conferred",
  coolDownReferenceDate: "cityDue",
  progressOnlySinceJoining: false,
  minInhabitants: null,
  juries: "one",
  juryMinimum: 5,
  quorumFloor: 3,
  minSheets: 3,
  sheetsPerNomination: "all",
  conflictYears: 3,
  declarationDays: 7,
  officialLayer: "first",
  threshold: null,
  zeroInAFails: false,
  tieMargin: 0,
  castingVoteAllowed: false,
  runOffs: 1,
  returns: 1,
  reopenings: 0,
  clarificationRounds: 1,
  complaints: false,
  contestDays: 0,
  languages: ["en", "fr"],
} satisfies Partial<Rulebook>;

type Own = Omit<Rulebook, "name" | "marks" | "form" | "criteria" | keyof typeof common>;

/** Marks all of `own` with `mark` but for the parameters that a source states. */
function preset(name: PresetName, own: Own, mark: Mark, sourced: Parameter[]): Rulebook {
  const criteria = rubrics[name];
  const values = { ...common, ...own, criteria, form: formFor(name, criteria) };
  const marks = Object.fromEntries(
    (Object.keys(values) as Parameter[]).map((parameter): [Parameter, Mark] => {
      if (sourced.includes(parameter)) return [parameter, "sourced"];
      return [parameter, parameter in common || parameter === "form" ? "proposal" : mark];
    }),
  ) as Record<Parameter, Mark>;
  return { name, ...values, marks };
}

/** The table of process.md 9. Only 2027-proposal can be published as it is; the others hold unsourced values. */
export const presets: Record<PresetName, Rulebook> = {
  "2017": preset(
    "2017",
    {
      ...unsourced,
      nationalQuota: 3,
      seats: 6,
      coolDownYears: 6,
      minInhabitants: 10_000,
      tieKeys: [],
    },
    "unsourced",
    ["nationalQuota", "seats", "coolDownYears", "minInhabitants"],
  ),
  "2019": preset(
    "2019",
    { ...unsourced, nationalQuota: 2, seats: 6, coolDownYears: 6, tieKeys: [] },
    "unsourced",
    ["nationalQuota", "coolDownYears"],
  ),
  "2021": preset(
    "2021",
    {
      ...unsourced,
      nationalQuota: 2,
      seats: 3,
      coolDownYears: 6,
      tieKeys: ["access", "monitoring"],
    },
    "unsourced",
    ["nationalQuota", "coolDownYears", "juries", "complaints", "contestDays"],
  ),
  "2024": preset(
    "2024",
    {
      ...unsourced,
      nationalQuota: 2,
      seats: 3,
      memberMonths: 12,
      coolDownYears: 6,
      progressOnlySinceJoining: true,
      tieKeys: ["access", "monitoring"],
    },
    "unsourced",
    [
      "nationalQuota",
      "perCountryAwards",
      "memberMonths",
      "coolDownYears",
      "progressOnlySinceJoining",
    ],
  ),
  "2027-proposal": preset(
    "2027-proposal",
    {
      ...unsourced,
      nationalQuota: 2,
      seats: 3,
      memberMonths: 12,
      coolDownYears: 6,
      progressOnlySinceJoining: true,
      minInhabitants: 10_000,
      juries: "perTrack",
      // biome-ignore lint/suspicious/noThenProperty: a number, never awaited
      sheetsPerNomination: { allUpTo: 20, then: 5 },
      officialLayer: "second",
      threshold: 60,
      zeroInAFails: true,
      tieMargin: 50,
      reopenings: 1,
      complaints: true,
      contestDays: 10,
      tieKeys: ["access", "monitoring"],
    },
    "proposal",
    [],
  ),
};

/** The preset of an edition, or null where its rules are unknown. Throws RangeError for an edition without either. */
export function rulebookOf(edition: string): Rulebook | null {
  if (rulesUnknown.includes(edition)) return null;
  if (!Object.hasOwn(presets, edition)) throw new RangeError(`no rulebook for edition ${edition}`);
  return presets[edition as PresetName];
}
