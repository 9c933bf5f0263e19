import { dueInstant } from "#app/domain/civil-time.ts";
import type { Data } from "#machines/life.ts";
import type { Field, Typed, Values } from "./fields.ts";

/** What a form's values are read with: never typed by the person. */
export type About = {
  /** Zone of the edition, in which days and minutes are meant. */
  zone: string;
  /** Context of the thing that is acted on; empty where the act begins it. */
  context: Data;
  person: string;
  at: number;
  /** SHA-256, which only the server makes. */
  seal: (value: unknown) => string;
};

/**
 * The form of one act. What it says to the machine is made by `toData`, which must not look anything
 * up: what the rows say is a fact, read under lock.
 */
export type ActForm = {
  fields: readonly Field[];
  toData: (values: Values, about: About) => Data;
  /** Cannot be undone, or stops something for others: spelled out and asked for twice. */
  grave?: boolean;
  /** What the fields hold at first: where an act changes what was said before. */
  initial?: (about: Pick<About, "context" | "zone">) => Typed;
  /** What a thing that is begun belongs to, besides what it is begun on. */
  refs?: (values: Values) => Record<string, string>;
};

/** Shortest reason the conditions take, and the longest that is kept, in characters. */
export const reason: Field = {
  name: "reason",
  kind: "text",
  required: true,
  atLeast: 10,
  atMost: 2000,
};

/** An act that says nothing but that it is done. */
export const plain: ActForm = { fields: [], toData: () => ({}) };

/** An act that wants its reason and nothing else. */
export const reasoned: ActForm = { fields: [reason], toData: ({ reason }) => ({ reason }) };

/** An act of which everything typed is said as it was typed. */
export const asTyped = (...fields: Field[]): ActForm => ({
  fields,
  toData: (values) => said(Object.fromEntries(fields.map(({ name }) => [name, values[name]]))),
});

/** Without the fields that were left empty: a payload has no `undefined`. */
export const said = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

/** The due instant of a day: midnight at its end in the edition's zone. */
export const dueOn = (day: Values[string], { zone }: About): number =>
  dueInstant(String(day), zone);

export const grave = (form: ActForm): ActForm => ({ ...form, grave: true });
