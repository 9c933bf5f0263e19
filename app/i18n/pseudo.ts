import type { IntlMessageFormat } from "intl-messageformat";
import type { Pseudo } from "./locales.ts";

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
type Part = Ast[number];
const LITERAL = 0;

/** A parsed English message in a made-up language: its text changed, its arguments where they were. */
export function pseudoMessage(locale: Pseudo, message: Ast): Ast {
  const changed = changeTexts(message, locale === "en-XA" ? accented : turned);
  return locale === "en-XA" ? bracketed(changed) : changed;
}

function changeTexts(parts: Ast, change: (text: string) => string): Ast {
  return parts.map((part): Part => {
    if (part.type === LITERAL) return { ...part, value: change(part.value) };
    if (!("options" in part)) return part;
    const options = Object.entries(part.options).map(([arm, option]) => [
      arm,
      { ...option, value: changeTexts(option.value, change) },
    ]);
    return { ...part, options: Object.fromEntries(options) } as Part;
  });
}

const from = "AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
const to = "ÅåÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž";
const accents = new Map([...from].map((letter, at) => [letter, [...to][at] ?? letter]));

/** Two fifths longer, as German or Russian is where English is short. */
function accented(text: string): string {
  const letters = text.replace(/\p{L}/gu, (letter) => accents.get(letter) ?? letter);
  const words = text.match(/\p{L}+/gu)?.join("").length ?? 0;
  return letters + "~".repeat(Math.ceil(words * 0.4));
}

/** Each word is forced to run from right to left, so that its place among the others shows. */
const turned = (text: string): string =>
  text.replace(/[\p{L}\p{N}'’-]+/gu, (word) => `\u200f\u202e${word}\u202c\u200f`);

const bracketed = (parts: Ast): Ast => [literal("["), ...parts, literal("]")];
const literal = (value: string) => ({ type: LITERAL, value }) as Part;
