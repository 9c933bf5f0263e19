import { isKey, type Key, type Locale } from "./catalogue.ts";
import { sayList } from "./list.ts";
import { sayInstant } from "./moment.ts";
import { argumentsOf, say, type Value } from "./say.ts";

/** Why something was refused, as the machines and the door answer it. */
export type Refusal =
  | { because: "state"; state: string; subject?: string }
  | { because: "conditions"; unmet: readonly ({ condition: string } & Record<string, unknown>)[] }
  | { because: "stale" }
  | { because: "actor"; may?: readonly string[] }
  | { because: "payload"; issues: readonly { path: string }[] }
  | { because: "gone"; ref?: string };

export type Telling = {
  locale: Locale;
  /** The zone in which instants are told. */
  zone: string;
  /** A name for an id among the figures, if there is one to be told to this reader. */
  nameOf?: (id: string) => string | undefined;
};

const MINUTE = 60_000;
const instants = new Set(["dueAt", "announceAt", "releasedAt", "latest"]);

/** One sentence or two for each condition that does not hold, in the order of the refusal. */
export function explain(refusal: Refusal, telling: Telling): string[] {
  const words = say(telling.locale);
  switch (refusal.because) {
    case "state":
      return [words("refusal.state", { state: stateWord(telling.locale, refusal) })];
    case "stale":
      return [words("refusal.stale")];
    case "actor":
      return [words("refusal.actor")];
    case "payload": {
      const places = [...new Set(refusal.issues.map(({ path }) => path))];
      return [words("refusal.payload", { fields: sayList(telling.locale, places) })];
    }
    case "gone":
      return [goneIn(refusal.ref, telling)];
    case "conditions":
      return refusal.unmet.flatMap((unmet) => [
        explainCondition(unmet, telling),
        ...(isRefusal(unmet.refusal) ? explain(unmet.refusal, telling) : []),
      ]);
  }
}

/** What the target of a proposal says, within what the proposal says. */
const isRefusal = (given: unknown): given is Refusal =>
  typeof given === "object" && given !== null && "because" in given;

function goneIn(ref: string | undefined, { locale }: Telling): string {
  const words = say(locale);
  if (ref === undefined) return words("refusal.gone");
  const subject = `subject.${ref}`;
  return words("refusal.goneRef", { what: isKey(subject) ? words(subject) : ref });
}

/** What is missing and, where every figure of the second sentence is there, until when or how much. */
export function explainCondition(
  unmet: { condition: string } & Record<string, unknown>,
  telling: Telling,
): string {
  const key = `condition.${unmet.condition}`;
  if (!isKey(key)) throw new Error(`no message for the condition ${unmet.condition}`);
  const words = say(telling.locale);
  const detail = `${key}.figures`;
  if (!isKey(detail)) return words(key);
  const figures = figuresOf(unmet, telling);
  const known = [...argumentsOf(telling.locale, detail)].every((name) => name in figures);
  return known
    ? words("refusal.withFigures", { sentence: words(key), figures: words(detail, figures) })
    : words(key);
}

function figuresOf(unmet: Record<string, unknown>, telling: Telling): Record<string, Value> {
  const figures: Record<string, Value> = {};
  for (const [name, figure] of Object.entries(unmet)) {
    if (figure === null || figure === undefined) continue;
    if (instants.has(name) && typeof figure === "number") {
      figures[name] = sayInstant(telling.locale, figure, telling.zone);
      if (name === "dueAt") {
        figures.dueBy = sayInstant(telling.locale, figure - MINUTE, telling.zone);
      }
    } else if (Array.isArray(figure)) {
      if (figure.length === 0) continue;
      figures[name] = listOf(figure, telling);
      figures[`${name}Count`] = figure.length;
    } else if (typeof figure === "object") {
      figures[name] = listOf(
        Object.entries(figure).map(([what, n]) =>
          say(telling.locale)("refusal.figureOf", { what, figure: String(n) }),
        ),
        telling,
      );
    } else {
      const word = name === "state" ? stateWord(telling.locale, unmet) : figure;
      figures[name] = typeof word === "string" ? (telling.nameOf?.(word) ?? word) : (word as Value);
    }
  }
  return figures;
}

function listOf(items: readonly unknown[], telling: Telling): string {
  return sayList(
    telling.locale,
    items.map((item) => wordOf(item, telling)),
  );
}

const telltale = ["region", "rule", "country", "question", "code", "nomination"] as const;

/** The word for one item of a list: a criterion, rule or region by its name, anything else as the caller names it. */
function wordOf(item: unknown, telling: Telling): string {
  if (typeof item === "object" && item !== null) {
    const field = telltale.find((name) => name in item);
    return field ? wordOf((item as Record<string, unknown>)[field], telling) : "";
  }
  const text = String(item);
  const key = (["criterion", "rule", "region"] as const)
    .map((kind) => `${kind}.${text}`)
    .find(isKey);
  return key ? say(telling.locale)(key as Key) : (telling.nameOf?.(text) ?? text);
}

function stateWord(locale: Locale, of: { subject?: unknown; state?: unknown } & object): string {
  const state = String(of.state);
  const subject =
    of.subject ??
    (["track", "edition", "nomination", "session", "jury"].find((kind) => kind in of) as unknown);
  const key = `state.${String(subject)}.${state}`;
  return isKey(key) ? say(locale)(key) : state;
}
