import { type Answer, type Asked, DAY, isSaid, none, reads, SHORTEST, says } from "./asked.ts";

/** Read from the event and the rulebook alone (process 5.1): which field or file is missing or wrong. */

const said = (field: string) =>
  says(({ data }) => isSaid(data[field]) || { field, atLeast: SHORTEST });
const there = (field: string) => says(({ data }) => Boolean(data[field]) || { field });
const some = (field: string) =>
  says(({ data }) => (Array.isArray(data[field]) && data[field].length > 0) || { field });

/** Items of the checklist that a clarification may tick: form, never merit. */
export const formalItems = [
  "mayorSignature",
  "consent",
  "endorsement",
  "form",
  "contact",
  "language",
];

const erasure = ["consentWithdrawn", "rightsClaim", "courtOrder", "personalData"];

const scoresOf = ({ data }: Asked): Record<string, unknown> => data.scores ?? {};
const isHalfPoint = (score: unknown) =>
  Number.isInteger(score) && (score as number) >= 0 && (score as number) <= 10;

function ahead(field: string, instant: unknown, { at }: Asked): Answer {
  return (typeof instant === "number" && instant > at) || { field, dueAt: instant ?? null, at };
}

export const eventConditions = {
  reasonGiven: said("reason"),
  sourceGiven: some("sources"),
  factNamed: said("fact"),
  procedureNamed: said("procedure"),
  failingRuleCited: some("failed"),
  statementGiven: said("statement"),
  datesGiven: says(
    ({ data }) =>
      (typeof data.from === "number" &&
        typeof data.until === "number" &&
        data.from < data.until) || {
        field: "from, until",
      },
  ),
  effectiveOnGiven: says(
    ({ data }) => Boolean(data.effectiveOn?.earliest) || { field: "effectiveOn" },
  ),
  conferredOnGiven: there("conferredOn"),
  nominationsNamed: some("nominations"),
  described: says(({ data }) => {
    const fields = ["title", "language", "dated", "rights"].filter((field) => !data[field]);
    return none(
      "fields",
      Array.isArray(data.criteria) && data.criteria.length ? fields : [...fields, "criteria"],
    );
  }),
  formalGapOnly: says(({ data }) => {
    const items: string[] = data.items ?? [];
    if (items.length === 0) return { field: "items" };
    return none(
      "items",
      items.filter((item) => !formalItems.includes(item)),
    );
  }),
  namesPreviousHash: reads(
    ["currentHash"],
    ({ currentHash }, { data }) =>
      data.previousHash === currentHash || { previousHash: data.previousHash ?? null, currentHash },
  ),
  versionFresh: says(
    ({ context, data }) =>
      data.revision === context.revision || {
        revision: data.revision ?? null,
        now: context.revision,
      },
  ),
  addendumSigned: says(
    ({ data }) => Boolean(data.addendum?.hash && data.addendum?.signedBy) || { field: "addendum" },
  ),
  undertakingSigned: says(
    ({ context, data }) =>
      Boolean(data.undertaking ?? context.undertaking) || { field: "undertaking" },
  ),
  orderedByChairOrDirector: says(
    ({ data }) => ["chair", "director"].includes(data.order?.by) || { field: "order" },
  ),
  erasureGrounds: says(
    ({ data }) => erasure.includes(data.grounds) || { field: "grounds", oneOf: erasure },
  ),
  factErrorProven: said("proof"),

  scoresInRange: reads(["criteria"], ({ criteria }, asked) =>
    none(
      "scores",
      Object.entries(scoresOf(asked))
        .filter(([criterion, score]) => !criteria.includes(criterion) || !isHalfPoint(score))
        .map(([criterion]) => criterion),
    ),
  ),
  everyCriterionScored: reads(["criteria"], ({ criteria }, asked) =>
    none(
      "criteria",
      criteria.filter((criterion) => !isHalfPoint(scoresOf(asked)[criterion])),
    ),
  ),
  extremesExplained: says((asked) => {
    const comments: Record<string, unknown> = asked.data.comments ?? {};
    const mute = Object.entries(scoresOf(asked))
      .filter(([criterion, score]) => (score === 0 || score === 10) && !isSaid(comments[criterion]))
      .map(([criterion]) => criterion);
    return none("comments", isSaid(comments.overall) ? mute : [...mute, "overall"]);
  }),

  typeAllowed: reads(
    ["fileRules"],
    ({ fileRules: { kinds } }, { data }) =>
      kinds.includes(data.kind) || { kind: data.kind ?? null, kinds },
  ),
  withinFileLimits: reads(["fileRules"], ({ fileRules: rules }, { data }) => {
    const size = Number(data.size ?? 0);
    const over: Record<string, unknown> = {};
    if (size > rules.maxBytes) over.maxBytes = rules.maxBytes;
    if (size <= 0 && data.kind !== "link") over.minBytes = 1;
    if (rules.files >= rules.maxFiles) over.maxFiles = rules.maxFiles;
    if (rules.totalBytes + size > rules.maxTotalBytes) over.maxTotalBytes = rules.maxTotalBytes;
    return Object.keys(over).length === 0 || { size, ...over };
  }),
  sizeAsDeclared: says(
    ({ context, data }) =>
      data.size === context.size || { size: data.size ?? null, declared: context.size },
  ),
  scanClean: says(({ data }) => data.verdict === "clean" || { verdict: data.verdict ?? null }),
  scanDirty: says(
    ({ data }) =>
      ["infected", "wrongType", "unreadable"].includes(data.verdict) || {
        verdict: data.verdict ?? null,
      },
  ),
  rightsCleared: says(({ data }) => data.rightsCleared === true || { field: "rightsCleared" }),

  newCityDueAhead: reads(["commissionDue", "limits"], ({ commissionDue, limits }, asked) => {
    const { data, type } = asked;
    const margin = type === "nomination.return" ? limits.returnMarginDays * DAY : 0;
    const latest = commissionDue === null ? null : commissionDue - margin;
    if (typeof data.cityDue === "number" && latest !== null && data.cityDue > latest)
      return { field: "cityDue", dueAt: data.cityDue, latest };
    return ahead("cityDue", data.cityDue, asked);
  }),
  sheetDueAhead: reads(["scoringDue"], ({ scoringDue }, asked) =>
    ahead("sheetDue", asked.data.sheetDue ?? scoringDue, asked),
  ),
  scoringDueAhead: reads(["scoringDue"], ({ scoringDue }, asked) =>
    ahead("scoringDue", asked.data.scoringDue ?? scoringDue, asked),
  ),
  announceAtAhead: says((asked) => ahead("announceAt", asked.data.announceAt, asked)),
  onlyLater: reads(["calendarChange"], ({ calendarChange }) => none("findings", calendarChange)),

  electionCarried: says(({ data }) => {
    const { for: yes = 0, against = 0 } = data.election ?? {};
    return yes > against || { field: "election", for: yes, against };
  }),
  confirmedByElectors: says(({ context, data }) => {
    const electors: string[] = context.electors ?? [];
    const have = electors.filter((elector) => data.confirmedBy?.includes(elector)).length;
    const need = Math.floor(electors.length / 2) + 1;
    return have >= need || { have, need };
  }),
  settledByConsensusOrBallot: reads(["item", "itemBallot"], ({ item, itemBallot }, { data }) => {
    if (data.settledBy?.consensus) {
      const agreed: string[] = data.settledBy.consensus;
      const missing = item.present.filter((juror) => !agreed.includes(juror));
      return none("missing", missing);
    }
    if (!itemBallot) return { field: "settledBy" };
    if (itemBallot.state !== "counted" || !itemBallot.covers)
      return { ballot: itemBallot.ballot, state: itemBallot.state };
    return (
      data.place !== "recommended" ||
      itemBallot.carried || { ballot: itemBallot.ballot, carried: false }
    );
  }),
  departuresReasoned: says(({ context, data }) => {
    const recommended: string[] = context.recommendation?.recommended ?? [];
    const awards: string[] = data.awards ?? [];
    const departures = [
      ...awards.filter((id) => !recommended.includes(id)),
      ...recommended.filter((id) => !awards.includes(id)),
    ];
    return none(
      "nominations",
      departures.filter((id) => !isSaid(data.departures?.[id])),
    );
  }),
  assignmentReproducible: reads(["planFindings"], ({ planFindings }) =>
    none("findings", planFindings),
  ),
  minutesComplete: says(({ data }) =>
    none(
      "fields",
      ["attendance", "items", "hash"].filter((field) => !data.minutes?.[field]),
    ),
  ),
  compositionReported: says(({ data }) =>
    none(
      "fields",
      ["regions", "languages", "gender", "nationalities"].filter(
        (field) => !data.composition?.[field],
      ),
    ),
  ),
  checklistPassedOrWaived: reads(["checklist"], ({ checklist }, { data }) =>
    none(
      "rules",
      checklist
        .filter(
          ({ rule, verdict }) =>
            !["pass", "warn"].includes(verdict) && !isSaid(data.waivers?.[rule]),
        )
        .map(({ rule, verdict }) => ({ rule, verdict })),
    ),
  ),
  rubricSound: reads(["rulebook"], ({ rulebook }) => none("findings", rulebook.findings)),
  calendarOrdered: reads(["calendar"], ({ calendar }) => none("findings", calendar.findings)),
  limitsSet: reads(["rulebook"], ({ rulebook }) => none("findings", rulebook.limits)),
};
