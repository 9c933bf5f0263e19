import { bestLabel } from "#app/domain/policy/projections.ts";
import { type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import type { Subject } from "#machines/index.ts";
import { targetOf, targetsFrom } from "./exits.ts";
import type { FoundThing } from "./find-things.server.ts";

/** A station of a thing's life under the name this viewer is told. */
export type Station = { label: string; status: "done" | "now" | "next" | "exit" };

/** How a life goes when nothing stands in its way, by its events: a machine that loses one cannot be drawn. */
const ways: Record<Subject, readonly string[]> = {
  edition: [
    "edition.create",
    "edition.publish",
    "edition.announce",
    "edition.confer",
    "edition.archive",
  ],
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
  jury: ["jury.form", "jury.constitute"],
  appointment: ["appointment.invite", "appointment.accept", "appointment.activate"],
  conflict: ["conflict.open", "conflict.declareNone"],
  review: ["review.assign", "review.start", "review.submit", "review.lock"],
  session: ["session.call", "session.open", "session.close", "minutes.sign"],
  ballot: ["ballot.prepare", "ballot.open", "ballot.close"],
  nomination: [
    "nomination.create",
    "signature.request",
    "nomination.sign",
    "nomination.endorse",
    "eligibility.confirm",
    "nomination.admit",
    "nomination.place",
    "nomination.award",
  ],
  evidence: ["evidence.begin", "evidence.complete", "scan.pass", "evidence.freeze"],
  complaint: ["complaint.file", "complaint.admit", "complaint.uphold"],
  proposal: ["proposal.open", "proposal.approve"],
  certificate: ["certificate.issue", "certificate.confer"],
  membership: ["membership.apply", "membership.admit", "membership.activate"],
  mandate: ["mandate.offer", "mandate.accept"],
};

/** Nothing of a link is uploaded. */
const wayOfLink = ["link.add", "evidence.freeze"];

function statesAlong({ thing: { subject }, context }: FoundThing): string[] {
  const along = ["absent"];
  const isLink = subject === "evidence" && context.kind === "link";
  for (const type of isLink ? wayOfLink : ways[subject])
    along.push(targetOf(subject, along.at(-1) as string, type));
  return along.slice(1);
}

/**
 * The life of a thing as this viewer is told it: states that are told alike are one station, and what
 * lies ahead is named only as far as he will be told. Where he is told the state itself, the ends
 * that one step could bring are named, too.
 */
export function lifeOf(viewer: Viewer, found: FoundThing): Station[] {
  const { thing, told } = found;
  const { subject, state, resultsPublic } = thing;
  const classes = viewerClasses(viewer, thing);
  const now = told.beneath ?? told.label;
  const labels = statesAlong(found).flatMap((each) => {
    const label = bestLabel(subject, each, classes, resultsPublic);
    return label === null ? [] : [label];
  });
  const line = [...new Set(labels)];
  const here = line.indexOf(now);
  const reached = here < 0 ? passed(subject, state, line) : here;
  const stops = line.map((label, i): Station => {
    if (here >= 0) return { label, status: i < here ? "done" : i === here ? "now" : "next" };
    return { label, status: i < reached ? "done" : "next" };
  });
  const off: Station[] = here < 0 ? [{ label: now, status: "now" }] : [];
  const ahead = here < 0 && targetsFrom(subject, state).length === 0 ? [] : stops.slice(reached);
  const drawn = here < 0 ? [...stops.slice(0, reached), ...off, ...ahead] : stops;
  return now === state ? [...drawn, ...endsOf(subject, state, line)] : drawn;
}

/** How far along the way a life that left it had come: behind the last station that leads to it. */
function passed(subject: Subject, state: string, line: readonly string[]): number {
  const from = line.findLastIndex((label) => targetsFrom(subject, label).includes(state));
  return from < 0 ? 0 : from + 1;
}

const endsOf = (subject: Subject, state: string, line: readonly string[]): Station[] =>
  targetsFrom(subject, state)
    .filter((target) => !line.includes(target) && target !== state)
    .map((label) => ({ label, status: "exit" }));
