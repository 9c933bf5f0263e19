import type { ActForm } from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";

/** The reason for an award that was not recommended, or for a recommended one that is not given. */
export const departureField = (nomination: string): Field => ({
  name: `departure-${nomination}`,
  kind: "text",
  atLeast: 10,
  atMost: 2000,
});

/**
 * The director's decision on one region, made for the nominations the jury has placed. A reason that was
 * typed where nothing departs is not said.
 */
export const decisionForm = (placed: readonly string[]): ActForm => ({
  fields: [
    { name: "awards", kind: "choices", options: placed, required: true },
    ...placed.map(departureField),
  ],
  toData: (values, { context }) => {
    const awards = values.awards as string[];
    const recommended: string[] = context.recommendation?.recommended ?? [];
    const departures = Object.fromEntries(
      placed
        .filter((id) => awards.includes(id) !== recommended.includes(id))
        .flatMap((id) => {
          const reason = values[departureField(id).name];
          return reason === undefined ? [] : [[id, reason]];
        }),
    );
    return Object.keys(departures).length > 0 ? { awards, departures } : { awards };
  },
});
