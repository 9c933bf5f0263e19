import type { Field, Source, Typed } from "#app/schemas/fields.ts";

/** What a careful person types into a field. Ids and dates are those of the machines' samples. */

export const WORDS = "as the enclosed letter explains";

const chosen: Partial<Record<Source, readonly string[]>> = {
  ballotOptions: ["n1", "n2"],
  electors: ["a1", "a2", "a3"],
  itemJurors: ["a1", "a2", "a3"],
  seatedJurors: ["a1", "a2", "a3"],
  criteria: ["plan"],
  languages: ["en"],
  reservesOfTrack: ["n2"],
  tracksOfEdition: ["t2"],
  regionsOfEdition: ["AFR"],
  regionsWithoutTrack: ["AFR"],
  countries: ["KEN"],
};
/** Where two fields of one form choose from one list. */
const apart: Record<string, string> = { second: "n2", third: "n3", fourth: "n4", substitute: "a2" };

const optionsOf = (field: Field): readonly string[] => {
  if ("options" in field) return field.options;
  return ("from" in field && chosen[field.from]) || ["n1"];
};

export function typedInto(field: Field): string | string[] {
  switch (field.kind) {
    case "line":
    case "text":
      return WORDS;
    case "email":
      return "carla@example.org";
    case "link":
      return "https://example.org/report";
    case "day":
    case "dated":
      return "2027-03-20";
    case "moment":
      return "2027-03-20T12:00";
    case "number":
      return field.name === "against" ? "0" : String(Math.max(2, field.min));
    case "tick":
      return "on";
    case "choice":
      return apart[field.name] ?? optionsOf(field)[0] ?? "";
    case "choices":
      return [...optionsOf(field)];
    default:
      return "hash-1";
  }
}

export const filled = (fields: readonly Field[]): Typed =>
  Object.fromEntries(fields.map((field) => [field.name, typedInto(field)]));
