import { dated, datedText } from "#app/domain/dated.ts";
import { type ActForm, grave, plain, reason, reasoned, said } from "#app/schemas/act-form.ts";
import type { Field, Values } from "#app/schemas/fields.ts";
import { sources, sourcesOf } from "#app/schemas/new-membership.ts";
import type { Data } from "#machines/life.ts";

const effectiveOn: Field = { name: "effectiveOn", kind: "dated", required: true };
const from = (value: Values[string]) => ({ effectiveOn: dated(String(value)) });

const effective: ActForm = {
  fields: [effectiveOn, reason],
  toData: ({ effectiveOn, reason }) => ({ ...from(effectiveOn), reason }),
};

type Ends = { from: Data; to: Data | null };

const lastOf = ({ periods = [] }: Data): Ends | undefined => periods.at(-1);
const textOf = (date: Data | null | undefined) => {
  const text = date ? datedText(date as Parameters<typeof datedText>[0]) : "unknown";
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : undefined;
};

/** The last period with the ends that were typed; an end left empty stays as it is. */
function corrected(context: Data, { joinedOn, leftOn, source }: Values) {
  const last = lastOf(context);
  if (!last || [joinedOn, leftOn, source].every((typed) => typed === undefined)) return undefined;
  const end = (typed: Values[string], was: Data | null) =>
    typed === undefined || typed === textOf(was) ? was : dated(String(typed));
  return [
    ...context.periods.slice(0, -1),
    {
      ...last,
      from: end(joinedOn, last.from),
      to: end(leftOn, last.to),
      ...(source === undefined ? {} : { source }),
    },
  ];
}

export const membershipActs: Record<string, ActForm> = {
  "membership.recordAward": {
    fields: [
      { name: "edition", kind: "choice", from: "pastEditions", required: true },
      { name: "announcedOn", kind: "dated" },
      { name: "awardedOn", kind: "dated" },
      sources,
      reason,
    ],
    toData: ({ edition, announcedOn, awardedOn, sources, reason }) => ({
      edition,
      announced: announcedOn === undefined ? null : dated(String(announcedOn)),
      conferred: awardedOn === undefined ? null : dated(String(awardedOn)),
      sources: sourcesOf(sources),
      reason,
    }),
  },
  "membership.refuse": grave(reasoned),
  "membership.admit": {
    fields: [effectiveOn],
    toData: ({ effectiveOn }) => from(effectiveOn),
  },
  "membership.activate": plain,
  "membership.deactivate": effective,
  "membership.reactivate": effective,
  "membership.withdraw": grave(effective),
  "membership.readmit": effective,
  "membership.correct": {
    fields: [
      { name: "joinedOn", kind: "dated" },
      { name: "leftOn", kind: "dated" },
      { name: "source", kind: "line", atMost: 500 },
      reason,
    ],
    toData: (values, { context }) =>
      said({ periods: corrected(context, values), reason: values.reason }),
    initial: ({ context }) => ({
      joinedOn: textOf(lastOf(context)?.from),
      leftOn: textOf(lastOf(context)?.to),
    }),
  },
};
