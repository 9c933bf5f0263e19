import { randomUUID } from "node:crypto";
import { hashOf } from "#app/domain/canonical.ts";
import { isToldState } from "#app/domain/policy/projections.ts";
import { type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import type { ActForm } from "#app/schemas/act-form.ts";
import type { Values } from "#app/schemas/fields.ts";
import { act } from "#app/services/act.server.ts";
import type { Applied, Command, Refused } from "#app/services/apply-event.server.ts";
import { creates } from "#app/services/door/causes.ts";
import { openProposal } from "#app/services/propose.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import type { Actor } from "#machines/actors.ts";
import { ruleOf, type Subject } from "#machines/index.ts";
import { refsFrom } from "./begins.ts";
import { carriers } from "./carriers.server.ts";
import type { Possible } from "./foresee.server.ts";

/** What was done and where it is to be seen: the thing itself, what was begun, or the proposal. */
export type Done = Applied & { seen: { subject: Subject; id: string } };

export type Asking = {
  viewer: Viewer;
  on: FoundThing;
  possible: Pick<Possible, "type" | "role" | "proposes">;
  zone: string;
  at: Date;
  /** The version the page showed; null where the viewer is told none. */
  expected: number | null;
  /** Made with the page, so that a form sent twice begins one thing. */
  newId: string;
};

/** Carries out the act of a form, or opens its proposal where it takes two persons. */
export async function doAct(
  form: Pick<ActForm, "toData" | "refs">,
  values: Values,
  { viewer, on, possible, zone, at, expected, newId }: Asking,
): Promise<Done | Refused> {
  const { type, role, proposes } = possible;
  const person = viewer.person ?? "";
  const about = { zone, context: on.context, person, at: at.getTime(), seal: hashOf };
  const data = form.toData(values, { ...about, context: creates(type) ? {} : on.context });
  const begins = creates(type);
  const command: Command = begins
    ? { type, id: newId, data, refs: { ...refsFrom(on, type), ...form.refs?.(values) } }
    : { type, id: on.id, data, ...(expected === null ? {} : { expected }) };
  const by = { kind: "person", person, role } as Actor;
  if (!proposes) {
    const carry = carriers[type];
    const done = carry
      ? await carry(command, values, by, at.getTime(), randomUUID)
      : await act(command, by, at.getTime());
    return done.ok ? { ...done, seen: { subject: ruleOf(type).subject, id: command.id } } : done;
  }
  const edition = on.thing.editionId ?? null;
  const opened = await openProposal(newId, command, edition, by, at.getTime(), randomUUID);
  return opened.ok ? { ...opened, seen: { subject: "proposal", id: newId } } : opened;
}

/** The version to hold an act to; one who is told a label is told no version, and is held to none. */
export function versionFor(viewer: Viewer, { thing, version }: FoundThing): number | null {
  const classes = viewerClasses(viewer, thing);
  const told = isToldState(thing.subject, thing.state, classes, thing.resultsPublic);
  return told ? version : null;
}
