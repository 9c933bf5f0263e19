import { randomUUID } from "node:crypto";
import {
  type Applied,
  applyEvent,
  type Command,
  type Refused,
} from "#app/services/apply-event.server.ts";
import { opening } from "#app/services/propose.server.ts";
import { findOrCreatePerson, type NewPerson } from "#app/services/sign-in/create-person.server.ts";
import type { Actor } from "#machines/actors.ts";
import type { Data } from "#machines/life.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";

export type Offering = {
  /** Of the mandate, or of the proposal; made with the page, so that a form sent twice offers once. */
  id: string;
  act: string;
  role: string;
  wording?: string | undefined;
  bodyKind: string;
  body: string;
  data?: Data;
  to: NewPerson;
  /** Whether it is the first of two who asks. */
  proposes: boolean;
};

/** Somebody holds this role for this body already, or it waits for his answer. */
export type Held = { ok: false; held: { id: string; state: string } };
export type Offered = Applied | Refused | Held;

/**
 * Offers a role to a person, who is made where there is none with this address. Refused, nobody is left behind;
 * sent twice, the first offer stands.
 */
export const offerRole = (offering: Offering, by: Actor, at: Date): Promise<Offered> =>
  inTransaction(async (tx) => {
    const { id, act, role, wording, bodyKind, body, proposes } = offering;
    const person = await findOrCreatePerson(tx, offering.to, at);
    // Two forms at once: the second one waits, and finds what the first has offered.
    await tx.run("select from person where id = $1 for update", [person.id]);
    const held = await heldBy(tx, person.id, offering);
    if (held) return { ok: false, held };
    const data = { ...offering.data, person: person.id, role, ...(wording ? { wording } : {}) };
    const refs = { holder: person.id, role, bodyKind, body };
    const mandate: Command = { type: act, id: proposes ? randomUUID() : id, data, refs };
    const command = proposes ? opening(id, mandate, null) : mandate;
    const done = await applyEvent(tx, command, by, at.getTime());
    if (!done.ok && person.created) await tx.run("delete from person where id = $1", [person.id]);
    return done;
  });

async function heldBy(tx: Tx, person: string, { role, wording, bodyKind, body }: Offering) {
  const [held] = await tx.run<{ id: string; state: string }>(
    `select m.id, m.state from mandate m where m.person_id = $1 and m.role = $2 and m.body_kind = $3 and m.body_id = $4
       and m.state in ('offered', 'active') and coalesce(m.context ->> 'wording', m.role) = coalesce($5, m.role) limit 1`,
    [person, role, bodyKind, body, wording ?? null],
  );
  return held ?? null;
}
