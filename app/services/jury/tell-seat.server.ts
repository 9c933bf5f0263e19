import { whyNotReadProfile } from "#app/domain/policy/appointment.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { sayList } from "#app/i18n/list.ts";
import { sayDated, sayDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { AppointmentContext, JurorProfile } from "#machines/appointment.ts";
import { inTransaction } from "#prisma/transaction.ts";

type Asked = Reading & { found: FoundThing };
type Named = Map<string, string>;

/**
 * Terms of office, their dates and the profile behind a seat, for its juror and the secretariat; null for
 * everybody else.
 */
export async function tellSeat({ visitor, found, locale }: Asked) {
  if (whyNotReadProfile(visitor.viewer, found.thing)) return null;
  const words = say(locale);
  const zone = await findZone(found.thing.editionId);
  const { scope, invitedAt, endedAt, undertaking, profile } = found.context as AppointmentContext;
  const [dates] = await inTransaction((tx) =>
    tx.run<{ accepted: number | null; active: number | null }>(
      `select (select ms(max(l.at)) from log_event l where l.subject_id = $1 and l.type = 'appointment.accept') as accepted,
         (select ms(max(l.at)) from log_event l where l.subject_id = $1 and l.type = 'appointment.activate') as active`,
      [found.id],
    ),
  );
  const day = (name: Parameters<typeof words>[0], at: number | null | undefined) =>
    typeof at === "number" ? [{ name: words(name), value: sayDay(locale, at, zone) }] : [];
  const named = await namesFor(profile, scope === "all" ? [] : scope, locale);
  return {
    terms: words("profile.undertakingText"),
    facts: [
      ...day("seat.invited", invitedAt),
      ...day("seat.accepted", dates?.accepted),
      ...day("seat.active", dates?.active),
      ...day("seat.ended", endedAt),
      {
        name: words("seat.undertaking"),
        value: words(undertaking === null ? "seat.unsigned" : "seat.signed"),
      },
      {
        name: words("seat.scope"),
        value:
          scope === "all" ? words("seat.all") : sayList(locale, scope.map(nameIn(named)).sort()),
      },
    ],
    profile: profile && factsOf(profile, named, { locale, words }),
  };
}

const nameIn = (named: Named) => (id: string) => named.get(id) ?? id;

function factsOf(
  profile: JurorProfile,
  named: Named,
  { locale, words }: { locale: Reading["locale"]; words: ReturnType<typeof say> },
) {
  const language = new Intl.DisplayNames([locale], { type: "language", fallback: "code" });
  const list = (values: readonly string[]) =>
    values.length > 0 ? sayList(locale, values) : words("seat.none");
  const span = ({ from, to }: JurorProfile["employments"][number]) =>
    words("seat.span", {
      from: sayDated(locale, from),
      to: to ? sayDated(locale, to) : words("seat.today"),
    });
  return [
    { name: words("profile.nationality"), value: list(profile.nationalities.map(nameIn(named))) },
    { name: words("profile.residence"), value: nameIn(named)(profile.residence) },
    {
      name: words("profile.language"),
      value: list(profile.languages.map((code) => language.of(code) ?? code)),
    },
    { name: words("profile.commission"), value: list(profile.commissions.map(nameIn(named))) },
    ...profile.employments.map((one) => ({
      name: words(`profile.employer.${one.kind}`),
      value: words("seat.employment", { body: nameIn(named)(one.body), span: span(one) }),
    })),
  ];
}

/** Countries and cities of a profile, and the nominations of a borrowed seat, by what they are called. */
async function namesFor(
  profile: JurorProfile | null,
  nominations: readonly string[],
  locale: Reading["locale"],
): Promise<Named> {
  const bodies = profile
    ? [
        ...profile.nationalities,
        profile.residence,
        ...profile.commissions,
        ...profile.employments.map(({ body }) => body),
      ]
    : [];
  const rows = await inTransaction((tx) =>
    tx.run<{ id: string; name: string; country: boolean }>(
      `select code as id, name, true as country from country where code = any($1)
       union all select id, name, false from city where id = any($1)
       union all select n.id, c.name, false from nomination n join city c on c.id = n.city_id where n.id = any($2)`,
      [bodies, nominations],
    ),
  );
  return new Map(
    rows.map(({ id, name, country }) => [id, country ? sayCountry(locale, id, name) : name]),
  );
}
