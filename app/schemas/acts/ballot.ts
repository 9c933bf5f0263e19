import { type ActForm, asTyped, grave, plain } from "#app/schemas/act-form.ts";
import type { Field, Values } from "#app/schemas/fields.ts";

const place = (name: string, unlike: string[], required: boolean): Field => ({
  name,
  kind: "choice",
  from: "ballotOptions",
  unlike,
  required,
});

const places = [
  place("first", [], true),
  place("second", ["first"], true),
  place("third", ["first", "second"], false),
];

const orderOf = ({ first, second, third }: Values) =>
  [first, second, third].filter((option) => option !== undefined);

export const ballotActs: Record<string, ActForm> = {
  // A run-off is ordered by the ballot it follows.
  "ballot.prepare": {
    fields: [
      { name: "kind", kind: "choice", options: ["choice", "yesNo", "rubricOrder"], required: true },
      { name: "options", kind: "choices", from: "nominationsOfTrack", required: true },
    ],
    toData: ({ kind, options }) => ({ kind, options }),
    refs: ({ kind, options }): Record<string, string> =>
      kind === "yesNo" ? { nomination: String((options as string[])[0]) } : {},
  },
  "ballot.open": plain,
  "ballot.close": grave(plain),
  "ballot.void": grave(plain),
  // Who the two are is said, not counted out: of three with equal votes the software would pick.
  "ballot.orderRunOff": asTyped({
    name: "pair",
    kind: "choices",
    from: "ballotOptions",
    exactly: 2,
    required: true,
  }),
  "rubricOrder.confirm": grave({
    fields: [...places, { name: "confirmedBy", kind: "choices", from: "electors", required: true }],
    toData: (values) => ({ order: orderOf(values), confirmedBy: values.confirmedBy }),
  }),
  "castingVote.give": grave({
    fields: places,
    toData: (values) => ({ order: orderOf(values) }),
  }),
};
