import type { Field, Option, Typed } from "./fields.ts";

/** A field with every sentence that a person may read at it, so that a browser needs no catalogue. */
export type DrawnField = Field & {
  label: string;
  help: string | null;
  /** What is allowed, stated before anything is typed. */
  limits: string | null;
  /** What may be chosen, by its name; `options` of a field are codes. */
  offered?: readonly Option[];
  /** The sentence for each issue this field can have, by the code. */
  sentences: Readonly<Record<string, string>>;
};

export type DrawnForm = {
  fields: readonly DrawnField[];
  /** What stands in the fields before anybody types. */
  defaults: Typed;
  /** The name of the one button. */
  submit: string;
  optional: string;
  choose: string;
  noOptions: string;
  /** Head of the summary for one mistake and for several: `{n}` is theirs to fill. */
  summary: { one: string; other: string };
  grave: boolean;
  /** What is ticked before something that cannot be undone. */
  sure: string | null;
};
