import type { Condition } from "#machines/conditions.ts";
import { answer, type Question, type Worlds } from "./world.ts";

type Rows = () => Promise<unknown>;

/** The same question over two worlds, so that nothing but their rows decides. */
export function rowsDecide(
  condition: Condition,
  question: Question,
  worlds: { both?: Rows; holds: Rows; fails: Rows; says?: Record<string, unknown> },
): Worlds {
  const over = (rows: Rows) => async () => {
    await worlds.both?.();
    await rows();
    return answer(condition, question);
  };
  return { holds: over(worlds.holds), fails: over(worlds.fails), says: worlds.says };
}

/** For what reads the event alone: two questions over the same rows. */
export function questionDecides(
  condition: Condition,
  rows: Rows,
  worlds: { holds: Question; fails: Question; says?: Record<string, unknown> },
): Worlds {
  const asking = (question: Question) => async () => {
    await rows();
    return answer(condition, question);
  };
  return { holds: asking(worlds.holds), fails: asking(worlds.fails), says: worlds.says };
}

/** Several rows, one after the other. */
export const rows =
  (...each: Rows[]): Rows =>
  async () => {
    for (const row of each) await row();
  };

/** One question and two worlds for a condition, by its name in a table. */
export type Told = {
  asks: Question;
  both?: Rows;
  holds: Rows;
  fails: Rows;
  says: Record<string, unknown>;
};

export function worldsOf<C extends Condition>(told: Record<C, Told>): Record<C, Worlds> {
  const entries = (Object.entries(told) as [C, Told][]).map(
    ([condition, { asks, ...worlds }]) => [condition, rowsDecide(condition, asks, worlds)] as const,
  );
  return Object.fromEntries(entries) as Record<C, Worlds>;
}
