import { compareTotals, isTied, type Total } from "./scoring.ts";

/** A nomination as ties and seats see it. */
export type Contender = { id: string; country: string; total: Total };

/** An order that the jury recorded among tied nominations, first goes first. */
export type RecordedOrder = {
  by: "consensus" | "ballot" | "runOff" | "rubricOrder" | "castingVote";
  ids: readonly string[];
};

/** `margin` in hundredths of a point, `weights` = W of the rubric. */
export type TieRules = { margin: number; weights: number; perCountryAwards: number };

/** `seat`: the track's last seat, or a country's own. */
export type OpenTie = {
  code: "tieSplit";
  inside: string;
  outside: string;
  seat: "last" | "country";
};

/**
 * Everybody tied with the last seat's total, the last seat itself included, best first: all within
 * the margin of the lowest total among `inside` (process.md 4.8, 8). Empty where nobody is inside.
 */
export function tieSet<Item extends Contender>(
  contenders: readonly Item[],
  inside: ReadonlySet<string>,
  rules: Pick<TieRules, "margin" | "weights">,
): Item[] {
  const last = contenders
    .filter(({ id }) => inside.has(id))
    .toSorted(inOrder)
    .at(-1);
  if (!last) return [];
  return contenders
    .filter(({ total }) => isTied(total, last.total, rules.margin, rules.weights))
    .toSorted(inOrder);
}

/** Best total first; equal totals by id, which is no verdict: it only keeps lists stable. */
export const inOrder = (a: Contender, b: Contender): number =>
  compareTotals(a.total, b.total) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The last recorded order that names both decides; null where none does. */
function recordedBefore(a: string, b: string, orders: readonly RecordedOrder[]): boolean | null {
  const order = orders.findLast(({ ids }) => ids.includes(a) && ids.includes(b));
  return order ? order.ids.indexOf(a) < order.ids.indexOf(b) : null;
}

/**
 * Every pair that a seat splits although the two are tied and no recorded order puts the seated one
 * first. Two seats can split a tie: the track's last one, and a country's own, where two of its
 * cities are tied. A city that its country's other award keeps out anyway is split by no last seat.
 */
export function openTies(
  contenders: readonly Contender[],
  inside: ReadonlySet<string>,
  rules: TieRules,
  orders: readonly RecordedOrder[],
): OpenTie[] {
  const seated = contenders.filter(({ id }) => inside.has(id));
  const others = contenders.filter(({ id }) => !inside.has(id));
  const tiedForLast = new Set(tieSet(contenders, inside, rules).map(({ id }) => id));
  const awardsOf = (country: string) => seated.filter((item) => item.country === country).length;

  const ties: OpenTie[] = [];
  for (const outside of others) {
    const countryFull = awardsOf(outside.country) >= rules.perCountryAwards;
    for (const seat of seated) {
      const sameCountry = seat.country === outside.country;
      const forCountry =
        countryFull &&
        sameCountry &&
        isTied(seat.total, outside.total, rules.margin, rules.weights);
      const forLast = !countryFull && tiedForLast.has(seat.id) && tiedForLast.has(outside.id);
      if (!forCountry && !forLast) continue;
      if (recordedBefore(seat.id, outside.id, orders) === true) continue;
      ties.push({
        code: "tieSplit",
        inside: seat.id,
        outside: outside.id,
        seat: forLast ? "last" : "country",
      });
    }
  }
  return ties;
}

/** A reviewed contender as the jury placed it; one without enough sheets has no place in a tie. */
export type Placed = Contender & { place: "recommended" | "reserve" | "notRecommended" };

/** The condition `tiesResolved`: the open ties of the jury's places, empty = resolved (process.md 5.2). */
export const tiesResolved = (
  places: readonly Placed[],
  orders: readonly RecordedOrder[],
  rules: TieRules,
): OpenTie[] =>
  openTies(
    places,
    new Set(places.filter(({ place }) => place === "recommended").map(({ id }) => id)),
    rules,
    orders,
  );
