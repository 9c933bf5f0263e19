import { isSecretariat, whyNotSeeNames } from "#app/domain/policy/seeing.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { sayDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { type HeldFor, sayScope } from "#app/i18n/scope.ts";
import { isOfferName, roleOfferOf, scopeValue } from "#app/schemas/role-offers.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { mayOfferFor } from "./find-offers.server.ts";
import { heldFor, joinHeldFor } from "./held-for.ts";

type Row = HeldFor & { name: string; email: string; by: string | null; successors: string[] };

/** A role in finished words: whose, from whom, until when, and the way to a successor. */
export async function tellMandate(found: FoundThing, reading: Reading) {
  const { visitor, locale } = reading;
  const { viewer } = visitor;
  const words = say(locale);
  const { thing, context, id } = found;
  const [row] = await inTransaction((tx) => tx.run<Row>(text, [id]));
  const names = whyNotSeeNames(viewer, thing) === null;
  const day = (at: unknown, none: string) =>
    typeof at === "number" ? sayDay(locale, at, "UTC") : none;
  const until = typeof context.until === "number" ? context.until - 1 : null;
  const signs = ["mayor", "delegate"].includes(String(context.wording));
  const confirmed = context.confirmedForSilent
    ? "roles.confirmedForSilent"
    : context.confirmedAt
      ? "roles.confirmed"
      : "roles.unconfirmed";
  return {
    facts: [
      ...(names && row ? [{ name: words("roles.person"), value: row.name }] : []),
      ...(row && mayReadAddress(found, viewer)
        ? [{ name: words("roles.address"), value: row.email }]
        : []),
      ...(row ? [{ name: words("roles.for"), value: sayScope(words, row) }] : []),
      { name: words("offer.by"), value: (names && row?.by) || words("roles.somebody") },
      { name: words("offer.at"), value: day(context.offeredAt, words("date.unknown")) },
      ...(typeof context.from === "number"
        ? [{ name: words("offer.from"), value: day(context.from, "") }]
        : []),
      { name: words("offer.until"), value: day(until, words("offer.untilNone")) },
      ...(signs ? [{ name: words("roles.signatory"), value: words(confirmed) }] : []),
    ],
    mine: thing.authorId === viewer.person,
    succession: await succession(found, row?.successors ?? [], reading),
  };
}

/** Whose it is, who offered it, and the secretariat; others in the city or country need the name alone. */
const mayReadAddress = ({ thing, context }: FoundThing, viewer: Viewer): boolean =>
  isSecretariat(viewer, thing) ||
  (viewer.person !== null && [thing.authorId, context.offeredBy].includes(viewer.person));

const text = `select p.name, p.email, o.name as by, ${heldFor},
    array(select q.name from mandate n join person q on q.id = n.person_id
      where n.state = 'active' and n.role = m.role and n.body_kind = m.body_kind and n.body_id = m.body_id
        and n.person_id <> m.person_id order by q.name) as successors
  from mandate m join person p on p.id = m.person_id left join person o on o.id = m.context ->> 'offeredBy'
  ${joinHeldFor}
  where m.id = $1`;

/** The body as the form of the offer has it: of an observer or auditor with what kind of scope it is. */
const offeredFor = (role: string, kind: string, body: string) =>
  isOfferName(role) && roleOfferOf(role).bodyKind === "scope" ? scopeValue(kind, body) : body;

/** How a role passes to somebody else in the middle of a call; only while it is in force. */
async function succession(
  { thing, ids, context }: FoundThing,
  successors: string[],
  { visitor }: Reading,
) {
  if (thing.state !== "active" || context.wording === "delegate") return null;
  const { role, body } = ids;
  const may =
    role && body && isOfferName(role)
      ? await mayOfferFor(visitor.viewer, role, offeredFor(role, String(ids.bodyKind), body))
      : null;
  return {
    successors,
    offer: may
      ? `/desk/roles/${role}?body=${encodeURIComponent(offeredFor(String(role), String(ids.bodyKind), String(body)))}`
      : null,
    offeredBy: `roles.offeredBy.${role}`,
  };
}
