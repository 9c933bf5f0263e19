import { type ActForm, asTyped, grave } from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";

const seat: Field = { name: "appointment", kind: "choice", from: "seatedJurors", required: true };
const votes = (name: string): Field => ({
  name,
  kind: "number",
  min: 0,
  max: 50,
  required: true,
});

const elected: ActForm = {
  fields: [seat, votes("for"), votes("against")],
  toData: ({ appointment, for: yes, against }) => ({
    appointment,
    election: { for: yes, against },
  }),
};

/** The balance of the jury, as the director reports it. */
const composition: Field[] = ["regions", "languages", "gender", "nationalities"].map((name) => ({
  name,
  kind: "line",
  atMost: 300,
  required: true,
}));

export const juryActs: Record<string, ActForm> = {
  "jury.form": asTyped({
    name: "tracks",
    kind: "choices",
    from: "tracksOfEdition",
    required: true,
  }),
  "jury.serve": {
    fields: [
      { name: "track", kind: "choice", from: "tracksOfEdition", required: true },
      { name: "change", kind: "choice", options: ["serve", "leave"], required: true },
    ],
    toData: ({ track, change }) => ({ track, leave: change === "leave" }),
  },
  "chair.elect": elected,
  "deputy.elect": elected,
  "chair.designate": asTyped(seat),
  // The chair leaves the chair's own seat, whichever appointment holds it.
  "chair.vacate": grave({
    fields: [],
    toData: (_, { context }) => ({ appointment: context.chair }),
  }),
  "jury.constitute": {
    fields: composition,
    toData: (values) => ({ composition: values }),
  },
};
