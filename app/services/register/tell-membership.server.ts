import { whyNotReadMembershipFile } from "#app/domain/policy/membership.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { sayDated } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { isOfficer } from "#app/services/staff/require-officer.server.ts";
import { type FoundThing, findThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { Dated, MembershipContext } from "#machines/membership.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { mergeable, mergedInto } from "./merge-memberships.server.ts";

type City = { name: string; slug: string; code: string; country: string };

/** A city in the network: what is public of it, and its file for those who may read that. */
export async function tellMembership(found: FoundThing, reading: Reading) {
  const { visitor, locale } = reading;
  const words = say(locale);
  const { thing, id, ids } = found;
  const [city] = await inTransaction((tx) =>
    tx.run<City>(
      "select c.name, c.slug, k.code, k.name as country from city c join country k on k.code = c.country where c.id = $1",
      [ids.city],
    ),
  );
  const mayRead = whyNotReadMembershipFile(visitor.viewer, thing) === null;
  const into = mayRead ? await mergedInto(id) : null;
  const goesOn = into && (await findThing(visitor.viewer, "membership", into, reading.at));
  return {
    facts: [
      { name: words("field.city"), value: city?.name ?? "" },
      {
        name: words("register.country"),
        value: city ? sayCountry(locale, city.code, city.country) : "",
      },
    ],
    slug: city?.slug ?? null,
    file: mayRead ? fileOf(found.context as MembershipContext, reading) : null,
    goesOn: goesOn ? addressOf("membership", goesOn.id) : null,
    merge: isOfficer(visitor.viewer) && mergeable.includes(thing.state),
  };
}

/** Periods and awards with what they rest on, as exactly as the sources say. */
function fileOf(context: MembershipContext, { locale }: Reading) {
  const words = say(locale);
  const date = (given: Dated | null) => (given ? sayDated(locale, given) : words("upkeep.open"));
  return {
    periods: context.periods.map(({ from, to, inactive, source }) => ({
      from: date(from),
      to: date(to),
      source,
      inactive: inactive.map((spell) =>
        words("upkeep.spell", { from: date(spell.from), to: date(spell.to) }),
      ),
    })),
    awards: context.awards.map(({ edition, announced, conferred, sources }) => ({
      edition,
      announced: announced ? sayDated(locale, announced) : "",
      conferred: conferred ? sayDated(locale, conferred) : "",
      sources,
    })),
    sources: context.sources,
    corrections: context.corrections,
  };
}
