import type { Finding } from "#app/domain/eligibility.ts";
import { whyNotReadChecklist } from "#app/domain/policy/nomination.ts";
import { type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { checklistFrom, type Standing, standingOf } from "#app/services/facts/standing.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { read } from "#prisma/read.ts";

export type Ruled = Omit<Finding, "waiver"> & { waived: boolean };
/** `given`: as the secretariat settled it, not as it would come out today. */
export type Checklist = { given: boolean; findings: Ruled[] };

/** Before an endorsement this rule could only say that there is none yet. */
const unendorsed = new Set([
  "draft",
  "awaitingSignature",
  "withCommission",
  "returned",
  "declined",
  "expired",
  "withdrawn",
]);
/** Before a signature these could only say that there is none yet. */
const ofTheSigned = new Set(["mayorSignature", "consent", "receivedInTime"]);

type Given = { rule: string; verdict: string; waived: boolean };

/** Eligibility, rule by rule, for each nomination this viewer may read it of; by its id. */
export async function findChecklists(
  viewer: Viewer,
  nominations: readonly FoundThing[],
): Promise<Map<string, Checklist>> {
  const readable = nominations.filter(({ thing }) => whyNotReadChecklist(viewer, thing) === null);
  if (readable.length === 0) return new Map();
  const rows = await read<{ id: string; standing: Standing }>(
    `select n.id, ${standingOf("n")} as standing from nomination n where n.id = any($1)`,
    [readable.map(({ id }) => id)],
  );
  const standings = new Map(rows.map(({ id, standing }) => [id, standing]));
  return new Map(
    readable.flatMap((found) => {
      const standing = standings.get(found.id);
      if (!standing || !isReadable(viewer, found)) return [];
      return [[found.id, checklistFor(found, standing)] as const];
    }),
  );
}

/** What was never signed is judged before its own city alone. */
const isReadable = (viewer: Viewer, { thing, context }: FoundThing) =>
  viewerClasses(viewer, thing).includes("city") || context.signedAt !== null;

function checklistFor({ thing, context }: FoundThing, standing: Standing): Checklist {
  const now = checklistFrom(standing);
  const stored = context.checklist as Given[];
  if (stored.length > 0) return { given: true, findings: stored.map((one) => asGiven(one, now)) };
  const findings = now
    .filter(({ rule }) => rule !== "endorsement" || !unendorsed.has(thing.state))
    .filter(({ rule }) => context.signedAt !== null || !ofTheSigned.has(rule))
    .map((finding) => ({ ...finding, waived: false }));
  return { given: false, findings };
}

/** The verdict stands as it was given; its figures are told where the register still says the same. */
function asGiven({ rule, verdict, waived }: Given, now: readonly Finding[]): Ruled {
  const same = now.find((finding) => finding.rule === rule && finding.outcome === verdict);
  if (same) return { ...same, waived };
  return {
    rule: rule as Finding["rule"],
    outcome: verdict as Finding["outcome"],
    because: "",
    figures: {},
    whenEligible: null,
    source: "",
    waived,
  };
}
