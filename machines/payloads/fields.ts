import { z } from "zod";
import { readLink } from "#machines/link-address.ts";
import { Dated, PastAward, Period } from "#machines/membership.ts";

/** What payloads are made of, each with its bounds: nobody fills the log with one field. */

/** PostgreSQL keeps neither NUL nor half a character. */
const plain = (said: string) =>
  !said.includes("\0") && (said as string & { isWellFormed(): boolean }).isWellFormed();
const upTo = (most: number, least = 0) => z.string().min(least).max(most).refine(plain);
/** As `plain`, of the JSON of something: the two as they are escaped there. */
const escaped = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

export const id = z.string().regex(/^[\w.:@/ -]{1,200}$/);
/** A hash, a key of the store, a number of a certificate. */
export const short = upTo(300, 1);
/** The name of a rule, a criterion, a reason, a region. */
export const key = upTo(100, 1);
export const text = upTo(10_000);
export const title = upTo(500);
/** As `readLink` keeps it. */
export const link = z.string().refine((said) => {
  const read = readLink(said);
  return typeof read === "object" && read.href === said;
});
/** Milliseconds since 1970, UTC. */
export const instant = z.number().int().min(0).max(8_640_000_000_000_000);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const count = z.number().int().min(0).max(1_000_000);
export const bytes = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const list = <T extends z.ZodType>(of: T, most = 1000) => z.array(of).max(most);

/** A map of so many entries at most. */
export const mapOf = <T extends z.ZodType>(of: T, most = 1000) =>
  z.record(key, of).refine((map) => Object.keys(map).length <= most);

/** Plain data whose shape is judged elsewhere; bounded by the length of its JSON. */
export const anything = (most = 100_000) =>
  z.json().refine((value) => {
    const json = JSON.stringify(value);
    return json.length <= most && !escaped.test(json);
  });

export const dated = z.strictObject(Dated.shape);
export const period = z.strictObject({
  ...Period.shape,
  from: dated,
  to: dated.nullable(),
  inactive: list(z.strictObject({ from: dated, to: dated.nullable() })),
  source: title,
});
export const pastAward = z.strictObject({
  ...PastAward.shape,
  edition: title,
  announced: dated.nullable(),
  conferred: dated.nullable(),
  sources: list(title, 50),
});

export const calendarOfTrack = z.strictObject({
  opensAt: instant,
  cityDue: instant,
  commissionDue: instant,
  scoringDue: instant,
});
/** By region. */
export const calendar = mapOf(calendarOfTrack, 50);

/** Only what no condition asks for has to be there; the rest is missed by name. */
export const profile = z.strictObject({
  nationalities: list(key, 20).optional(),
  residence: key.optional(),
  languages: list(key, 50).optional(),
  commissions: list(key, 50),
  employments: list(
    z.strictObject({
      kind: z.enum(["city", "commission", "other"]),
      body: title,
      from: dated,
      to: dated.nullable(),
    }),
    200,
  ).optional(),
});

export const place = z.enum(["recommended", "reserve", "notRecommended"]);
