import { isKey, keyOf, type Locale } from "./catalogue.ts";
import { sayList } from "./list.ts";
import { say, type Value } from "./say.ts";

export type Finding = { code: string } & Record<string, unknown>;

/** What a check of rules or calendar found, a sentence each; values that want confirming share one. */
export function tellFindings(locale: Locale, findings: readonly Finding[]): string[] {
  const words = say(locale);
  const open = findings.filter(({ code }) => code === "unconfirmed");
  const rest = findings.filter(({ code }) => code !== "unconfirmed");
  const sentences = rest.map((finding) => tellFinding(locale, finding));
  if (open.length === 0) return sentences;
  const names = open.map(({ parameter }) => nameOf(locale, "rulebook", parameter));
  const values = { count: open.length, names: sayList(locale, names) };
  return [words("check.unconfirmed", values), ...sentences];
}

function tellFinding(locale: Locale, { code, ...figures }: Finding): string {
  const values: Record<string, Value> = {};
  for (const [name, figure] of Object.entries(figures))
    values[name] = figureOf(locale, name, figure);
  return say(locale)(keyOf("check", code), values);
}

const families: Record<string, string> = {
  parameter: "rulebook",
  key: "criterion",
  track: "region",
  earlier: "moment",
  later: "moment",
  moment: "moment",
};

function figureOf(locale: Locale, name: string, figure: unknown): Value {
  const family = families[name];
  return family ? nameOf(locale, family, figure) : (figure as Value);
}

function nameOf(locale: Locale, family: string, code: unknown): string {
  const key = `${family}.${String(code)}`;
  return isKey(key) ? say(locale)(key) : String(code);
}
