import { idsOf } from "#app/services/door/refs.ts";
import { carryOut, type Done } from "#app/services/effects/index.server.ts";
import type { Actor } from "#machines/actors.ts";
import type { Effect } from "#machines/effects.ts";
import { ruleOf } from "#machines/index.ts";
import type { Data } from "#machines/life.ts";
import { revive } from "#machines/stored.ts";
import type { Tx } from "#prisma/transaction.ts";
import { as, NOW, sql } from "#tests/services/conditions/world.ts";

/** An event that has been written: what it became is the row of the world. */
export type Event = {
  type: string;
  id: string;
  data?: Data;
  at?: number;
  by?: Actor;
  /** Hash of the outermost event. */
  root?: string;
};

const tx: Tx = {
  run: sql,
  batch: () => Promise.reject(new Error("effects run statements")),
  mayEnd: false,
};
const nothingInside = () => Promise.reject(new Error("this effect applies no event"));

/** Carries out effects of an event as the door does when it has written the row. */
export async function carriedOut(effects: readonly Effect[], event: Event): Promise<void> {
  const done = await doneOf(event);
  for (const effect of effects) await carryOut(tx, effect, done, nothingInside);
}

async function doneOf({ type, id, data = {}, at = NOW, by = as("officer"), root = type }: Event) {
  const { subject } = ruleOf(type);
  const [row] = await sql(`select * from ${subject} where id = $1`, [id]);
  if (!row) throw new Error(`this world has no ${subject} ${id}`);
  const state = String(row.state);
  const snapshot = revive(subject, { state, context: row.context as Data });
  const named = Object.entries(data).filter(([, value]) => typeof value === "string");
  return {
    subject,
    id,
    ids: { ...Object.fromEntries(named), ...idsOf(subject, row) },
    version: 1,
    head: "",
    snapshot,
    event: { type, at, by, data, facts: {} },
    pseudonyms: {},
    refusal: null,
    context: snapshot.context,
    state,
    hash: root,
    root,
  } satisfies Done;
}
