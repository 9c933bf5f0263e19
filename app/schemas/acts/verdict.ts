import { type ActForm, reason } from "#app/schemas/act-form.ts";
import type { Field, Values } from "#app/schemas/fields.ts";

/**
 * The two verdicts on eligibility. What the forms ask depends on the checklist, so they are made for one
 * nomination: a reason beside every rule that is not met. Which may be waived the second person judges.
 */

export const waiverField = (rule: string): Field => ({
  name: `waiver-${rule}`,
  kind: "text",
  atLeast: 10,
  atMost: 2000,
});

const waiversIn = (values: Values, open: readonly string[]) =>
  Object.fromEntries(
    open.flatMap((rule) => {
      const given = values[waiverField(rule).name];
      return given === undefined ? [] : [[rule, given]];
    }),
  );

/** `open` are the rules that stand against it now. */
export const confirmForm = (open: readonly string[]): ActForm => ({
  fields: open.map(waiverField),
  toData: (values) => {
    const waivers = waiversIn(values, open);
    return Object.keys(waivers).length > 0 ? { waivers } : {};
  },
});

export const rejectForm: ActForm = {
  fields: [{ name: "failed", kind: "choices", from: "checklistFailing", required: true }, reason],
  toData: ({ failed, reason }) => ({ failed, reason }),
};
