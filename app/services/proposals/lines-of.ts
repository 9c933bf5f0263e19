import { isKey, type Locale } from "#app/i18n/catalogue.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import type { Say } from "#app/i18n/say.ts";

export type Saying = {
  locale: Locale;
  words: Say;
  /** In which instants are told. */
  zone: string;
  /** Names of things the reader is told of. */
  nameOf: (id: string) => string | undefined;
  /** Names of countries and people, by code or id. */
  names: ReadonlyMap<string, string>;
};

const MINUTE = 60_000;

/** A value of a payload as people read it: one line, or one for each part. */
export function linesOf(name: string, value: unknown, saying: Saying): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => linesOf(name, each, saying));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([part, each]) =>
      saying.words("proposal.part", {
        part: wordOf(part, name, saying),
        value: linesOf(part, each, saying).join("; "),
      }),
    );
  return [single(name, value, saying)];
}

function single(name: string, value: unknown, saying: Saying): string {
  const { words, locale, zone } = saying;
  if (value === null || value === undefined) return words("proposal.none");
  if (typeof value === "boolean") return words(value ? "proposal.yes" : "proposal.no");
  // A due instant is exclusive: its last minute is what people know.
  if (typeof value === "number" && name.endsWith("Due"))
    return sayInstant(locale, value - MINUTE, zone);
  if (typeof value === "number" && name.endsWith("At")) return sayInstant(locale, value, zone);
  if (typeof value === "number") return new Intl.NumberFormat(locale).format(value);
  return wordOf(String(value), name, saying);
}

/** A code by its word, an id by its name, and what somebody wrote as he wrote it. */
function wordOf(text: string, name: string, { words, nameOf, names }: Saying): string {
  const key = [
    `option.${name}.${text}`,
    `proposal.field.${text}`,
    ...["region", "rule", "role", "criterion", "field"].map((family) => `${family}.${text}`),
  ].find(isKey);
  return key ? words(key) : (names.get(text) ?? nameOf(text) ?? text);
}
