import type { Named } from "#machines/facts.ts";
import { isSaid, none, reads, says } from "./asked.ts";

/** What a region's own decision stands on: its nominations, places, sheets, seats. */

const placed =
  (place: string) =>
  ({ placings }: { placings: { place: string; nomination: string }[] }) =>
    placings.filter((placing) => placing.place === place).map(({ nomination }) => nomination);
const recommended = placed("recommended");

/** One country, several awards: each country with what it would have and what it may have. */
function doubles(named: readonly Named[], allowed: number) {
  const byCountry = new Map<string, string[]>();
  for (const { country, nomination } of named)
    byCountry.set(country, [...(byCountry.get(country) ?? []), nomination]);
  return [...byCountry]
    .filter(([, nominations]) => nominations.length > allowed)
    .map(([country, nominations]) => ({ country, nominations, allowed }));
}

const reviewed = reads(["named"], ({ named }) =>
  none(
    "nominations",
    named
      // An accepted shortage may say 0 sheets; without any nothing is ever awarded.
      .map(({ nomination, sheets, needSheets }) => ({
        nomination,
        have: sheets,
        need: Math.max(1, needSheets),
      }))
      .filter(({ have, need }) => have < need),
  ),
);

const settled = ["submitted", "abstained", "recused", "lapsed"];
const open = ["assigned", "inProgress", "unlocked"];

export const trackConditions = {
  noOpenComplaint: reads(["openComplaints"], ({ openComplaints }) =>
    none("complaints", openComplaints),
  ),
  noNominationPending: reads(["pending"], ({ pending }) => none("nominations", pending)),
  eligibleExists: reads(["live"], ({ live }) => live.eligible > 0 || { eligible: 0 }),
  nothingToDecide: reads(
    ["live"],
    ({ live }) => live.undecided === 0 || { undecided: live.undecided },
  ),
  noUnplacedNomination: reads(["unplaced"], ({ unplaced }) => none("nominations", unplaced)),
  unplacedNominationExists: reads(
    ["unplaced"],
    ({ unplaced }) => unplaced.length > 0 || { nominations: [] },
  ),
  everyNominationPlaced: reads(["unplaced", "placings"], ({ unplaced, placings }) =>
    none(
      "nominations",
      unplaced.filter((id) => !placings.some(({ nomination }) => nomination === id)),
    ),
  ),
  someRecommended: reads(
    ["placings"],
    (facts) => recommended(facts).length > 0 || { recommended: 0 },
  ),
  noneRecommended: reads(["placings"], (facts) => none("recommended", recommended(facts))),
  decidedInSession: reads(["placings"], ({ placings }) =>
    none(
      "nominations",
      placings.filter(({ quorate }) => !quorate).map(({ nomination }) => nomination),
    ),
  ),
  recommendedAreReviewed: reviewed,
  awardsReviewed: reviewed,
  awardsEligible: reads(["named"], ({ named }) =>
    none(
      "nominations",
      named
        .filter(
          ({ state, failing }) => !["placed", "awarded"].includes(state) || failing.length > 0,
        )
        .map(({ nomination, state, failing }) => ({ nomination, state, failing })),
    ),
  ),
  withinSeats: reads(
    ["named", "limits"],
    ({ named, limits }) =>
      named.length <= limits.seats || { named: named.length, seats: limits.seats },
  ),
  onePerCountry: reads(["named", "limits"], ({ named, limits }) =>
    none("countries", doubles(named, limits.perCountryAwards)),
  ),
  tiesResolved: reads(["ties"], ({ ties }) => none("ties", ties)),
  noDeclarationPending: reads(["pendingDeclarations"], ({ pendingDeclarations }) =>
    none("declarations", pendingDeclarations),
  ),
  everyNominationCovered: reads(["coverage"], ({ coverage }) =>
    none(
      "nominations",
      coverage.filter(
        ({ sheets, need, minimum, accepted }) => sheets < need || (sheets < minimum && !accepted),
      ),
    ),
  ),
  shortageExists: reads(
    ["coverage"],
    ({ coverage }) =>
      coverage.some(
        ({ clear, sheets, minimum, floor }) => clear < minimum || sheets < minimum || clear < floor,
      ) || { coverage },
  ),
  everySheetSettled: reads(["sheets"], ({ sheets }) =>
    none(
      "sheets",
      sheets.filter(({ state }) => !settled.includes(state)),
    ),
  ),
  noSheetOpen: reads(["sheets"], ({ sheets }) =>
    none(
      "sheets",
      sheets.filter(({ state }) => open.includes(state)),
    ),
  ),
  returnsLeft: reads(
    ["limits"],
    ({ limits }, { context }) =>
      context.returns < limits.returns || { used: context.returns, allowed: limits.returns },
  ),
  reopeningsLeft: reads(
    ["limits"],
    ({ limits }, { context }) =>
      context.reopenings < limits.reopenings || {
        used: context.reopenings,
        allowed: limits.reopenings,
      },
  ),
  seatFree: reads(
    ["awarded", "limits"],
    ({ awarded, limits }) => awarded < limits.seats || { awarded, seats: limits.seats },
  ),
  nextReserve: reads(["reserves"], ({ reserves }, { data }) => {
    const wanted = reserves.find(({ nomination }) => nomination === data.nomination);
    if (wanted?.state !== "notAwarded") return { nomination: data.nomination ?? null, reserves };
    const before = reserves.filter(({ n, state }) => state === "notAwarded" && n < wanted.n);
    return before.length === 0 || isSaid(data.skipReason) || { next: before[0]?.nomination };
  }),
  recommendedSome: says(
    ({ context }) => (context.recommendation?.recommended.length ?? 0) > 0 || { recommended: 0 },
  ),
  recommendedNone: says(({ context }) =>
    context.recommendation === null
      ? { recommended: null }
      : none("recommended", context.recommendation?.recommended ?? []),
  ),
  // The causing event has named or not named this nomination; the door passes its answer on.
  isThePromoted: says(({ data }) => data.named === true || { named: false }),
  chosenForAward: says(({ data }) => data.named === true || { named: false }),
  notChosen: says(({ data }) => data.named !== true || { named: true }),
};
