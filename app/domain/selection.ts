import {
  type Contender,
  inOrder,
  type OpenTie,
  openTies,
  type RecordedOrder,
  type TieRules,
} from "./ties.ts";

export type SelectionRules = TieRules & { seats: number; minSheets: number };

/** `acceptedSheets`: what an accepted shortage lets suffice instead of `minSheets`; never 0 in effect. */
export type Candidate = Contender & { acceptedSheets?: number };

/** Why a city holds no seat; `by` names who stands in the way, for "below" the last seat. */
export type Blocked =
  | { because: "notReviewed"; have: number; need: number }
  | { because: "countryHas"; by: string[] }
  | { because: "seatTaken"; by: string[] }
  | { because: "below"; by: string[] }
  | { because: "noSeats" }
  | { because: "tieUnresolved"; with: string[]; seat: OpenTie["seat"] };

export type Selection = {
  /** Best first. */
  winners: string[];
  /** All reviewed others in order: the next reserve first, whatever blocks it now. */
  reserve: string[];
  blocked: ReadonlyMap<string, Blocked>;
  openTies: OpenTie[];
};

/**
 * Each recorded order rearranges its members among the positions they hold, the later order on top
 * of the earlier one; all others stay where their totals put them.
 */
function withOrders(sorted: readonly Candidate[], orders: readonly RecordedOrder[]): Candidate[] {
  const list = [...sorted];
  for (const { ids } of orders) {
    const places = list.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
    const members = places
      .map((index) => list[index] as Candidate)
      .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    for (const [turn, index] of places.entries()) list[index] = members[turn] as Candidate;
  }
  return list;
}

const sheetsNeeded = (candidate: Candidate, minSheets: number): number =>
  Math.max(1, candidate.acceptedSheets ?? minSheets);

/**
 * The awards that totals and recorded orders give: at most `seats`, at most `perCountryAwards` a
 * country. While a country lies in exactly one track the two limits form a laminar matroid, so
 * taking the best that still fits is optimal (peers.md 2.2; proved against brute force in the
 * tests). A seat that splits an open tie goes to nobody: software breaks no tie (process.md 4.8).
 */
export function select(
  candidates: readonly Candidate[],
  rules: SelectionRules,
  orders: readonly RecordedOrder[] = [],
): Selection {
  const reviewed = candidates.filter(
    (candidate) => candidate.total.sheets >= sheetsNeeded(candidate, rules.minSheets),
  );
  const ranked = withOrders(reviewed.toSorted(inOrder), orders);
  const seated: Candidate[] = [];
  const ofCountry = (country: string) => seated.filter((item) => item.country === country);
  for (const candidate of ranked) {
    if (seated.length >= rules.seats) break;
    if (ofCountry(candidate.country).length < rules.perCountryAwards) seated.push(candidate);
  }

  const ties = openTies(ranked, new Set(seated.map(({ id }) => id)), rules, orders);
  const unseated = new Set(ties.map(({ inside }) => inside));
  const winners = seated.flatMap(({ id }) => (unseated.has(id) ? [] : [id]));
  const blocked = new Map<string, Blocked>();
  for (const candidate of candidates) {
    if (winners.includes(candidate.id)) continue;
    blocked.set(candidate.id, whyBlocked(candidate, { ranked, seated, ties, orders, rules }));
  }
  const reserve = ranked.flatMap(({ id }) => (winners.includes(id) ? [] : [id]));
  return { winners, reserve, blocked, openTies: ties };
}

type Found = {
  ranked: readonly Candidate[];
  seated: readonly Candidate[];
  ties: readonly OpenTie[];
  orders: readonly RecordedOrder[];
  rules: SelectionRules;
};

function whyBlocked(candidate: Candidate, { ranked, seated, ties, orders, rules }: Found): Blocked {
  const { id, country, total } = candidate;
  const need = sheetsNeeded(candidate, rules.minSheets);
  if (!ranked.includes(candidate)) return { because: "notReviewed", have: total.sheets, need };

  const mine = ties.filter(({ inside, outside }) => inside === id || outside === id);
  if (mine[0]) {
    const others = mine.map(({ inside, outside }) => (inside === id ? outside : inside));
    return { because: "tieUnresolved", with: [...new Set(others)], seat: mine[0].seat };
  }
  const unseated = new Set(ties.map(({ inside }) => inside));
  const compatriots = seated.filter((item) => item.country === country).map((item) => item.id);
  if (compatriots.length >= rules.perCountryAwards) {
    const undecided = compatriots.filter((other) => unseated.has(other));
    return undecided.length > 0
      ? { because: "tieUnresolved", with: undecided, seat: "country" }
      : { because: "countryHas", by: compatriots };
  }
  const last = seated.at(-1);
  if (!last) return { because: "noSeats" };
  const ahead = orders.flatMap(({ ids }) =>
    ids.includes(id) ? ids.slice(0, ids.indexOf(id)) : [],
  );
  const byOrder = seated.filter((item) => ahead.includes(item.id)).map((item) => item.id);
  if (byOrder.length > 0) return { because: "seatTaken", by: byOrder };
  return { because: "below", by: [last.id] };
}

/** What keeps this city from a seat; null for a winner. Throws RangeError for a city that was not in the selection. */
export function whyNot(selection: Selection, id: string): Blocked | null {
  if (selection.winners.includes(id)) return null;
  const blocked = selection.blocked.get(id);
  if (!blocked) throw new RangeError(`${id} was not in the selection`);
  return blocked;
}
