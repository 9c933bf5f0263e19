import { addYears } from "#app/domain/civil-time.ts";
import {
  type Answer,
  all,
  between,
  type Dated,
  datedText,
  isBefore,
  isNotAfter,
  monthsLater,
} from "#app/domain/dated.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import type { AwardFact } from "./facts.ts";
import { type Finding, finding } from "./finding.ts";

/**
 * The date the bar runs from. What is not written is bounded by the other date, as no award is
 * conferred before it is announced; both missing leaves it wholly open.
 */
function barFrom({ announced, conferred }: AwardFact, from: Rulebook["coolDownFrom"]): Dated {
  if (from === "conferred") return conferred ?? between(announced?.earliest ?? null, null);
  return announced ?? between(null, conferred?.latest ?? null);
}

/** Was the award known on `on`? An award that comes after the reference date bars nobody on it. */
function precedes({ announced, conferred }: AwardFact, on: Dated): Answer {
  const known = announced ?? conferred;
  return known ? isNotAfter(known, on) : "unknown";
}

type Bar = { award: AwardFact; barred: Answer; until: string | null; from: Dated };

function barOf(
  award: AwardFact,
  on: Dated,
  rules: Pick<Rulebook, "coolDownYears" | "coolDownFrom">,
): Bar {
  const from = barFrom(award, rules.coolDownFrom);
  const end = monthsLater(from, 12 * rules.coolDownYears);
  const barred =
    award.standing === "declined" || rules.coolDownYears === 0
      ? false
      : all(precedes(award, on), isBefore(on, end));
  return { award, barred, from, until: from.latest && addYears(from.latest, rules.coolDownYears) };
}

/**
 * E3: no award within `coolDownYears` before the reference date, by the exact dates of conferral or
 * announcement (`coolDownFrom`), never by calendar years. The bar ends on the anniversary, which is
 * free: conferred on 27 October 2021 means eligible from 27 October 2027. 29 February ends on
 * 28 February. `awards` are those of other editions (award.md 0.2, 5.c; process.md 4.1).
 */
export function coolDown(
  awards: readonly AwardFact[],
  on: Dated,
  rules: Pick<Rulebook, "coolDownYears" | "coolDownFrom">,
): Finding {
  const reference = datedText(on);
  const years = rules.coolDownYears;
  const bars = awards.map((award) => barOf(award, on, rules));
  const standing = bars.filter(({ barred }) => barred === true);
  const open = bars.filter(({ barred }) => barred === "unknown");
  const decisive = standing.length > 0 ? standing : open;
  if (decisive.length === 0) {
    const last = awards.at(-1);
    const figures = { reference, years, edition: last?.edition ?? null, from: null, until: null };
    const because = awards.length === 0 ? "neverAwarded" : "barOver";
    return finding("coolDown", "pass", because, figures, { source: last?.source ?? "" });
  }
  // Of several bars the last to end counts; one without a known end outlasts all.
  const longest = decisive.reduce((a, b) =>
    a.until === null || (b.until !== null && b.until <= a.until) ? a : b,
  );
  const figures = {
    reference,
    years,
    edition: longest.award.edition,
    from: datedText(longest.from),
    until: longest.until,
  };
  const rest = { whenEligible: longest.until, source: longest.award.source };
  return standing.length > 0
    ? finding("coolDown", "fail", "barred", figures, rest)
    : finding("coolDown", "unknown", "awardDateOpen", figures, rest);
}
