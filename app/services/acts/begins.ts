import { refColumns } from "#app/services/door/refs.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { ruleOf, type Subject } from "#machines/index.ts";

/** Acts that begin a new thing, by the thing on whose page they are asked for. */
export const beginsOn: Partial<Record<Subject, readonly string[]>> = {
  edition: ["track.create", "jury.form"],
  track: ["nomination.create", "session.call"],
  jury: ["appointment.invite", "appointment.borrow"],
  session: ["ballot.prepare"],
  nomination: ["evidence.begin", "link.add", "complaint.file", "complaint.fileProcedural"],
};

/** What a thing that is begun on another belongs to: the ids of that other, as far as it has them. */
export function refsFrom({ thing, ids, trackId, id }: FoundThing, type: string) {
  const known: Record<string, string | null | undefined> = {
    ...ids,
    edition: thing.editionId,
    track: trackId,
    jury: thing.juryId,
    [thing.subject]: id,
  };
  const wanted = Object.keys(refColumns[ruleOf(type).subject]);
  return Object.fromEntries(wanted.flatMap((ref) => (known[ref] ? [[ref, known[ref]]] : [])));
}
