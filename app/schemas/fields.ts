import { z } from "zod";
import { isCivilDate } from "#app/domain/civil-time.ts";
import { LONGEST_LINK, readLink } from "#machines/link-address.ts";

/**
 * Fields of a form as data: one description from which the server checks, the browser checks, and the
 * page is drawn. Issues are codes with figures; the catalogue has the words (`issue.*`).
 */
export type Field = {
  name: string;
  required?: boolean;
} & (
  | { kind: "line"; atLeast?: number; atMost: number }
  /** `lines` is how many that are not empty it must have. */
  | { kind: "text"; atLeast?: number; atMost: number; lines?: number }
  | { kind: "email" }
  /** An address of a page that everybody can reach, https only. */
  | { kind: "link" }
  /** A day, `2027-05-31`. */
  | { kind: "day" }
  /** A day, a month or a year, as well as it is known: `2027-05-31`, `2027-05`, `2027`. */
  | { kind: "dated" }
  /** A minute in the edition's zone, `2027-05-31T12:00`. */
  | { kind: "moment" }
  | { kind: "number"; min: number; max: number }
  /** One of a list; `from` names who knows the list, `options` are codes with words of their own. */
  | { kind: "choice"; options: readonly string[] }
  /** `unlike` names fields of the same form that must not choose the same. */
  | { kind: "choice"; from: Source; unlike?: readonly string[] }
  | { kind: "choices"; options: readonly string[] }
  | { kind: "choices"; from: Source; exactly?: number }
  /** A box to tick; `required` means that it must be ticked. */
  | { kind: "tick" }
  /** Carried along, never shown: a version, a hash. */
  | { kind: "hidden" }
);

/** Lists that only the server knows, each read for one thing and one viewer. */
export const sources = [
  "tracksOfEdition",
  "tracksNotServed",
  "regionsOfEdition",
  "regionsWithoutTrack",
  "countries",
  "countriesUnplaced",
  "seatedJurors",
  "acceptedJurors",
  "nominationsOfTrack",
  "nominationsShort",
  "nominationsOfEdition",
  "recommendedOfTrack",
  "reservesOfTrack",
  "people",
  "languages",
  "filesOfNomination",
  "criteria",
  "checklistFailing",
  "cities",
  "ownCities",
  "citiesReached",
  "countriesReached",
  "scopes",
  "languagesOfSite",
  "pastEditions",
  "signatories",
  "ballotOptions",
  "electors",
  "itemJurors",
  "countedBallots",
] as const;
export type Source = (typeof sources)[number];

/** `key` is the catalogue's, where the name is a word of ours and not somebody's own. */
export type Option = { value: string; name: string; key?: string };

/** What was typed: one text for most fields, several for choices, absent for a box left empty. */
export type Typed = Record<string, string | string[] | undefined>;
/** What was meant: texts, numbers, lists of codes, true or false. */
export type Values = Record<string, string | number | boolean | string[] | undefined>;

/** An issue as the schemas raise it: a code of the catalogue's `issue.*` with its figures. */
export type Issue = { code: string } & Record<string, string | number>;

const issue = (code: string, figures: Record<string, string | number> = {}) =>
  JSON.stringify({ code, ...figures });

/** Reads an issue back; a message that is none of ours is told as a plain mistake. */
export function issueOf(message: string): Issue {
  if (!message.startsWith("{")) return { code: "invalid" };
  return JSON.parse(message) as Issue;
}

/** The schema of a whole form. Empty is absent, as a browser sends every field. */
export function schemaOf(fields: readonly Field[]): z.ZodType<Values, Typed> {
  const shape = Object.fromEntries(fields.map((field) => [field.name, checkOf(field)]));
  const whole = z.object(shape).superRefine((values, context) => {
    for (const { name, unlike = [] } of choicesIn(fields))
      if (values[name] !== undefined && unlike.some((other) => values[other] === values[name]))
        context.addIssue({ code: "custom", path: [name], message: issue("chosenTwice") });
  });
  return whole as unknown as z.ZodType<Values, Typed>;
}

const choicesIn = (fields: readonly Field[]) =>
  fields.flatMap((field) => (field.kind === "choice" && "from" in field ? [field] : []));

function checkOf(field: Field): z.ZodType {
  const { required = false } = field;
  switch (field.kind) {
    case "tick":
      return z
        .preprocess((given) => given === "on" || given === "true" || given === true, z.boolean())
        .refine((ticked) => ticked || !required, issue("notTicked"));
    case "choices":
      return z
        .preprocess(listOf, manyOf(field))
        .refine((list) => !required || (list as string[]).length > 0, issue("noneChosen"))
        .refine(...countOf(field));
    default:
      return z.preprocess(
        (given) => (typeof given === "string" && given.trim() !== "" ? given.trim() : undefined),
        required
          ? z.custom((given) => given !== undefined, issue("missing")).pipe(oneOf(field))
          : oneOf(field).optional(),
      );
  }
}

function countOf(field: Field): [(list: unknown) => boolean, string] {
  const exactly = "exactly" in field ? (field.exactly ?? null) : null;
  return [
    (list) => exactly === null || (list as string[]).length === exactly,
    issue("notSoMany", { exactly: exactly ?? 0 }),
  ];
}

const listOf = (given: unknown) =>
  (Array.isArray(given) ? given : [given]).filter(
    (one) => typeof one === "string" && one.trim() !== "",
  );

const manyOf = (field: Field) =>
  "options" in field ? z.array(z.enum(field.options, issue("notOffered"))) : z.array(z.string());

function oneOf(field: Field): z.ZodType {
  switch (field.kind) {
    case "line":
    case "text":
      return textOf(field);
    case "email":
      return z.email(issue("notAnAddress")).max(254, issue("tooLong", { atMost: 254 }));
    case "link":
      return z.string().transform((typed, context) => {
        const read = readLink(typed);
        if (typeof read === "object") return read.href;
        context.addIssue({ code: "custom", message: issue(read, { atMost: LONGEST_LINK }) });
        return z.NEVER;
      });
    case "day":
      return z.iso.date(issue("notADay"));
    case "dated":
      return z
        .string()
        .refine(
          (text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && isDated(text),
          issue("notADate"),
        );
    case "moment":
      return z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, issue("notAMoment"))
        .refine(
          (text) => isCivilDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(`${text}Z`)),
          issue("notAMoment"),
        );
    case "number": {
      const { min, max } = field;
      const range = issue("outOfRange", { min, max });
      return z
        .string()
        .regex(/^-?\d+$/, issue("notANumber"))
        .transform(Number)
        .pipe(z.number().min(min, range).max(max, range));
    }
    case "choice":
      return "options" in field ? z.enum(field.options, issue("notOffered")) : z.string();
    default:
      return z.string().max(500, issue("tooLong", { atMost: 500 }));
  }
}

/** A day that exists, or the first of a month or a year that does. */
const isDated = (text: string) => isCivilDate(`${text}-01-01`.slice(0, 10));

type Text = { atLeast?: number; atMost: number; lines?: number };

function textOf({ atLeast = 1, atMost, lines }: Text): z.ZodType {
  return z
    .string()
    .min(atLeast, issue("tooShort", { atLeast }))
    .max(atMost, issue("tooLong", { atMost }))
    .refine(
      (text) => lines === undefined || linesOf(text).length === lines,
      issue("notSoManyLines", { lines: lines ?? 0 }),
    );
}

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
