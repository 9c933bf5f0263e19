import { labelOf } from "#app/domain/policy/projections.ts";
import { editionMachine } from "#machines/edition.ts";
import { trackMachine } from "#machines/track.ts";
import type { RunningEdition, RunningTrack } from "./find-running.server.ts";

/** A station of a life as the public is told it: a word of the policy, never a state it keeps. */
export type PublicStop = { label: string; status: "done" | "now" | "next" | "exit" };

const machines = { edition: editionMachine, track: trackMachine };
type Drawn = keyof typeof machines;

/**
 * The way through a machine when nothing goes wrong: from its first state to the given end by the
 * events named, so that a machine which loses one of them cannot be drawn.
 */
function wayThrough(subject: Drawn, events: readonly string[]): string[] {
  const { states } = machines[subject].config as { states: Record<string, { on?: Exits }> };
  const way = ["absent"];
  for (const event of events) {
    const target = states[way.at(-1) as string]?.on?.[event]?.target;
    if (target === undefined) throw new Error(`no way from ${way.at(-1)} by ${event}`);
    way.push(target);
  }
  return way.slice(1);
}
type Exits = Record<string, { target?: string }>;

const ways: Record<Drawn, readonly string[]> = {
  edition: ["edition.create", "edition.publish", "edition.announce", "edition.confer"],
  track: [
    "track.create",
    "track.open",
    "track.beginEligibility",
    "declarations.open",
    "inputs.close",
    "assignment.confirm",
    "scoring.close",
    "recommendation.make",
    "decision.take",
    "track.announce",
  ],
};

/** Labels of the way, each once: states that are told alike are one station. */
function stations(subject: Drawn, resultsPublic: boolean): string[] {
  const labels = wayThrough(subject, ways[subject])
    .map((state) => labelOf(subject, state, "public", resultsPublic))
    .filter((label) => label !== null);
  return [...new Set(labels)];
}

function stopsAt(line: readonly string[], now: string, exits: readonly string[]): PublicStop[] {
  const here = line.indexOf(now);
  const stops = line.map((label, index): PublicStop => {
    const status = index < here ? "done" : index === here ? "now" : "next";
    return { label, status: here < 0 ? "done" : status };
  });
  const off: PublicStop[] = here < 0 ? [{ label: now, status: "now" }] : [];
  return [...stops, ...off, ...exits.map((label): PublicStop => ({ label, status: "exit" }))];
}

/** The life of a region, from the machine by the projection for the public. */
export function trackStops(
  { label }: RunningTrack,
  { resultsPublic }: RunningEdition,
): PublicStop[] {
  // Until results are public, a region without nominations and one without award read alike.
  const line = [...stations("track", false), "announced"];
  const open = !["announced", "ended without selection"].includes(label);
  const passed = label === "ended without selection" ? line.slice(0, -1) : line;
  return stopsAt(passed, label, open && !resultsPublic ? ["ended without selection"] : []);
}

/** The life of the edition itself; a stop it was put into stands after what was reached before. */
export function editionStops({ state, resultsPublic }: RunningEdition): PublicStop[] {
  const line = stations("edition", true);
  if (state === "suspended" || state === "cancelled") {
    const reached = resultsPublic ? 2 : 1;
    const ahead = state === "cancelled" ? [] : line.slice(reached);
    return [
      ...line.slice(0, reached).map((label): PublicStop => ({ label, status: "done" })),
      { label: state, status: "now" },
      ...ahead.map((label): PublicStop => ({ label, status: "next" })),
    ];
  }
  const told = state === "published" && resultsPublic ? "announced" : state;
  const here = state === "archived" ? "conferred" : told;
  return stopsAt(line, here, here === "published" ? ["cancelled"] : []);
}
