import { datedText } from "#app/domain/dated.ts";
import { whyNotReadProfile } from "#app/domain/policy/appointment.ts";
import { sayCountries } from "#app/i18n/country.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { rowName } from "#app/schemas/profile.ts";
import { languages } from "#app/services/acts/options/of-registers.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { JurorProfile } from "#machines/appointment.ts";
import { inTransaction } from "#prisma/transaction.ts";

type Choice = { value: string; name: string };

/** What can be chosen in a profile: countries, member cities, languages. */
export async function findProfileChoices(asked: Reading & { found: FoundThing }) {
  const { locale, visitor, at, found } = asked;
  const { countries, cities } = await inTransaction(async (tx) => ({
    countries: await tx.run<{ code: string; name: string }>(
      "select code, name from country order by name",
    ),
    cities: await tx.run<Choice>("select id as value, name from city order by name, id"),
  }));
  return {
    countries: asChoices(locale, countries),
    cities,
    languages: await languages({ viewer: visitor.viewer, at, on: found }),
  };
}

const asChoices = (locale: Locale, countries: { code: string; name: string }[]): Choice[] =>
  sayCountries(locale, countries).map(({ code, name }) => ({ value: code, name }));

/** The profile, for its juror and for those who look for conflicts; null for others or before there is one. */
export function profileOf({
  visitor,
  found,
}: Reading & { found: FoundThing }): JurorProfile | null {
  if (whyNotReadProfile(visitor.viewer, found.thing)) return null;
  return (found.context.profile as JurorProfile | null) ?? null;
}

/** A profile as the fields of its form hold it. */
export function typedProfile(profile: JurorProfile | null): Record<string, string[]> {
  if (!profile) return {};
  const typed: Record<string, string[]> = {
    nationality: profile.nationalities,
    residence: [profile.residence],
    spoken: profile.languages,
    commission: profile.commissions,
  };
  for (const kind of ["city", "commission", "other"] as const)
    profile.employments
      .filter((one) => one.kind === kind)
      .forEach(({ body, from, to }, i) => {
        typed[rowName(kind, "body", i)] = [body];
        typed[rowName(kind, "from", i)] = [datedText(from)];
        typed[rowName(kind, "to", i)] = to ? [datedText(to)] : [];
      });
  return typed;
}
