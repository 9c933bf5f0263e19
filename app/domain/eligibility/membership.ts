import { addDays, addMonths } from "#app/domain/civil-time.ts";
import {
  type Answer,
  all,
  any,
  type Dated,
  datedText,
  isBefore,
  isNotAfter,
  monthsLater,
  not,
} from "#app/domain/dated.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import type { MembershipFacts, MembershipPeriod } from "./facts.ts";
import { type Finding, finding } from "./finding.ts";

const covers = (from: Dated, to: Dated | null, on: Dated): Answer =>
  all(isNotAfter(from, on), to === null ? true : isBefore(on, to));

const isActiveOn = (period: MembershipPeriod, on: Dated): Answer =>
  all(
    covers(period.from, period.to, on),
    ...period.inactive.map((spell) => not(covers(spell.from, spell.to, on))),
  );

/** The latest period not surely after `on`: the one whose continuity counts. */
const currentOn = (periods: readonly MembershipPeriod[], on: Dated) =>
  periods.findLast((period) => isNotAfter(period.from, on) !== false);

/** E1: member of the network, and active, on the reference date (award.md 5.c). */
export function activeMember(membership: MembershipFacts | null, on: Dated): Finding {
  const reference = datedText(on);
  if (!membership) return finding("activeMember", "fail", "notInNetwork", { reference });
  const answer = any(...membership.periods.map((period) => isActiveOn(period, on)));
  const period = currentOn(membership.periods, on);
  const figures = {
    reference,
    from: period ? datedText(period.from) : null,
    to: period?.to ? datedText(period.to) : null,
  };
  const source = period?.source ?? membership.periods.at(-1)?.source ?? "";
  if (membership.periods.length === 0 || answer === "unknown") {
    return finding("activeMember", "unknown", "membershipDateOpen", figures, { source });
  }
  if (answer) return finding("activeMember", "pass", "active", figures, { source });
  if (!period) {
    const first = membership.periods[0]?.from;
    return finding(
      "activeMember",
      "fail",
      "joinsLater",
      { ...figures, from: first ? datedText(first) : null },
      { source, whenEligible: first?.latest ?? null },
    );
  }
  const because = covers(period.from, period.to, on) === false ? "left" : "inactive";
  return finding("activeMember", "fail", because, figures, { source });
}

/** Where the continuous membership that counts on `on` began, by `monthsRestartOn`. */
function countsFrom(
  membership: MembershipFacts,
  on: Dated,
  restartOn: Rulebook["monthsRestartOn"],
): MembershipPeriod["from"] | null {
  const period = currentOn(membership.periods, on);
  if (!period) return null;
  if (restartOn === "never") return membership.periods[0]?.from ?? null;
  if (restartOn === "readmitted") return period.from;
  const reactivated = period.inactive.findLast(
    ({ to }) => to !== null && isNotAfter(to, on) !== false,
  );
  return reactivated?.to ?? period.from;
}

/**
 * E2: membership for strictly more than `memberMonths` civil months before the reference date,
 * counted over the continuous current period (award.md 5.c; process.md 9). Joined on 14 February
 * 2024 with 12 months: the first good day is 15 February 2025. With 0 months the joining day must
 * lie before the reference date.
 */
export function membershipMonths(
  membership: MembershipFacts | null,
  on: Dated,
  { memberMonths, monthsRestartOn }: Pick<Rulebook, "memberMonths" | "monthsRestartOn">,
): Finding {
  const reference = datedText(on);
  const from = membership && countsFrom(membership, on, monthsRestartOn);
  const figures = { reference, months: memberMonths, from: from ? datedText(from) : null };
  if (!membership) return finding("membershipMonths", "fail", "notInNetwork", figures);
  if (membership.periods.length === 0) {
    return finding("membershipMonths", "unknown", "joiningDateOpen", figures);
  }
  const period = currentOn(membership.periods, on);
  const source = (period ?? membership.periods[0])?.source ?? "";
  if (period?.to && isNotAfter(period.to, on) === true) {
    return finding("membershipMonths", "fail", "left", figures, { source });
  }
  const begin = from ?? membership.periods[0]?.from;
  if (!begin) return finding("membershipMonths", "unknown", "joiningDateOpen", figures, { source });
  const whenEligible = begin.latest && addDays(addMonths(begin.latest, memberMonths), 1);
  const rest = { source, whenEligible };
  const answer = isBefore(monthsLater(begin, memberMonths), on);
  if (answer === "unknown") {
    return finding("membershipMonths", "unknown", "joiningDateOpen", figures, rest);
  }
  if (!answer) return finding("membershipMonths", "fail", "tooShort", figures, rest);
  return finding("membershipMonths", "pass", "longEnough", figures, { source });
}
