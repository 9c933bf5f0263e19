import { level } from "./assignment-levelling.ts";
import { canonicalJson, hashOf, sha256Hex } from "./canonical.ts";
import type { Rulebook } from "./rulebook.ts";

/** Who may review what: for each nomination the jurors clear for it. Ids only, no names. */
export type AssignmentInputs = {
  clear: Readonly<Record<string, readonly string[]>>;
  sheetsPerNomination: Rulebook["sheetsPerNomination"];
};

export type Pair = { nomination: string; juror: string };

/** Part of every inputs hash, so that a plan of another solver is never taken for one of this. */
export const solverVersion = "balanced-load/1";

/** The hash that is fixed before the seed is drawn (`inputs.close`); the order of lists does not change it. */
export function inputsHash({ clear, sheetsPerNomination }: AssignmentInputs): string {
  const sorted = Object.entries(clear).map(([nomination, jurors]) => [
    nomination,
    [...new Set(jurors)].toSorted(),
  ]);
  return hashOf({ solver: solverVersion, sheetsPerNomination, clear: Object.fromEntries(sorted) });
}

/** k, or null for "every clear juror": all up to so many nominations, then a fixed number (process.md 9). */
export function sheetsWanted(
  rule: Rulebook["sheetsPerNomination"],
  nominations: number,
): number | null {
  if (rule === "all" || nominations <= rule.allUpTo) return null;
  return rule.then;
}

/** A fair coin that anybody can toss again: the pair's place in an order that only the seed decides. */
const drawOf = (seed: string, nomination: string, juror: string) =>
  sha256Hex(canonicalJson([seed, nomination, juror]));

/**
 * The plan of a track: every nomination gets min(k, its clear jurors) sheets, and the loads of the
 * jurors are as equal as the conflicts allow (no other plan has a smaller sum of squares). Ties are
 * drawn by SHA-256 of seed and pair; the input's order never matters. Sorted by nomination, juror.
 */
export function planAssignment(inputs: AssignmentInputs, seed: string): Pair[] {
  const nominations = Object.keys(inputs.clear).toSorted();
  const k = sheetsWanted(inputs.sheetsPerNomination, nominations.length);
  const draw = new Map<string, string>();
  const clear = new Map<string, string[]>();
  const load = new Map<string, number>();
  for (const nomination of nominations) {
    const jurors = [...new Set(inputs.clear[nomination])].toSorted();
    clear.set(nomination, jurors);
    for (const juror of jurors) {
      load.set(juror, 0);
      draw.set(`${nomination}\n${juror}`, drawOf(seed, nomination, juror));
    }
  }
  const drawn = (nomination: string, juror: string) => draw.get(`${nomination}\n${juror}`) ?? "";
  const loadOf = (juror: string) => load.get(juror) ?? 0;

  const plan = new Map<string, Set<string>>();
  for (const nomination of nominations) {
    const jurors = (clear.get(nomination) ?? []).toSorted(
      (a, b) => loadOf(a) - loadOf(b) || (drawn(nomination, a) < drawn(nomination, b) ? -1 : 1),
    );
    const chosen = jurors.slice(0, k ?? jurors.length);
    for (const juror of chosen) load.set(juror, loadOf(juror) + 1);
    plan.set(nomination, new Set(chosen));
  }
  level(plan, clear, load, drawn);
  return nominations.flatMap((nomination) =>
    [...(plan.get(nomination) ?? [])].toSorted().map((juror) => ({ nomination, juror })),
  );
}

export type PlanFinding = { code: "missing" | "surplus"; nomination: string; juror: string };

/** The condition `assignmentReproducible`: where `plan` differs from what inputs and seed give, empty = it is the plan. */
export function assignmentReproducible(
  inputs: AssignmentInputs,
  seed: string,
  plan: readonly Pair[],
): PlanFinding[] {
  const key = ({ nomination, juror }: Pair) => canonicalJson([nomination, juror]);
  const expected = planAssignment(inputs, seed);
  const wanted = new Set(expected.map(key));
  const given = new Set<string>();
  const surplus = plan.filter((pair) => {
    const known = wanted.has(key(pair)) && !given.has(key(pair));
    given.add(key(pair));
    return !known;
  });
  return [
    ...expected
      .filter((pair) => !given.has(key(pair)))
      .map((pair) => ({ code: "missing" as const, ...pair })),
    ...surplus.map(({ nomination, juror }) => ({ code: "surplus" as const, nomination, juror })),
  ];
}

export type Coverage = { nomination: string; clear: number; need: number; sheets: number };

/**
 * The nominations that are not covered: fewer planned sheets than min(k, clear jurors), or than
 * `minSheets` without an accepted shortage that names fewer (never 0). Empty = all covered.
 */
export function uncovered(
  inputs: AssignmentInputs,
  plan: readonly Pair[],
  minSheets: number,
  acceptedShortage: Readonly<Record<string, number>> = {},
): Coverage[] {
  const nominations = Object.keys(inputs.clear).toSorted();
  const k = sheetsWanted(inputs.sheetsPerNomination, nominations.length);
  return nominations.flatMap((nomination) => {
    const clear = new Set(inputs.clear[nomination]).size;
    const sheets = new Set(
      plan.filter((pair) => pair.nomination === nomination).map(({ juror }) => juror),
    ).size;
    const floor = Math.max(1, acceptedShortage[nomination] ?? minSheets);
    const need = Math.max(floor, Math.min(k ?? clear, clear));
    return sheets >= need ? [] : [{ nomination, clear, need, sheets }];
  });
}
