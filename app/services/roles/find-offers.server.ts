import { roleToAct, roleToPropose } from "#app/domain/policy/acting.ts";
import { offers } from "#app/domain/policy/mandate.ts";
import { type Body, rolesOf, type Thing, type Viewer } from "#app/domain/viewer.ts";
import {
  AWARD,
  bodyOffered,
  isOfferName,
  type OfferName,
  type RoleOffer,
  roleOfferOf,
  roleOffers,
} from "#app/schemas/role-offers.ts";
import type { Role } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** In which role somebody would offer, and whether a second person must agree. */
export type MayOffer = { role: Role; proposes: boolean };

/** What this viewer may offer to anybody, in the order in which roles are listed. */
export const findOffers = (viewer: Viewer): OfferName[] =>
  Object.keys(roleOffers).filter(
    (name): name is OfferName =>
      isOfferName(name) &&
      viewer.mandates.some(({ body }) => mayOffer(viewer, roleOfferOf(name), thingOf(body))),
  );

/** Whether this viewer may offer this role for this city, country or the award; null where not, or where there is none such. */
export async function mayOfferFor(
  viewer: Viewer,
  name: OfferName,
  body: string,
): Promise<MayOffer | null> {
  const offer = roleOfferOf(name);
  const asked = bodyOffered(offer, body);
  const thing = asked && (await requireBody(asked.kind, asked.id));
  return thing && mayOffer(viewer, offer, thing);
}

function mayOffer(viewer: Viewer, { act, role }: RoleOffer, body: Thing): MayOffer | null {
  if (act === "mandate.offer") {
    const held = rolesOf(viewer, body).find((each) => offers[each]?.includes(role));
    return held ? { role: held, proposes: false } : null;
  }
  const begun = { ...body, state: null };
  const alone = roleToAct(viewer, act, begun);
  if (alone) return { role: alone, proposes: false };
  const first = roleToPropose(viewer, act, begun);
  return first ? { role: first, proposes: true } : null;
}

function thingOf({ kind, id }: Body): Thing {
  const subject = "mandate";
  if (kind === "city") return { subject, cityIds: [id] };
  if (kind === "country") return { subject, countryIds: [id] };
  return kind === "instance" ? { subject } : { subject, ...scopeOf(kind, id) };
}

const scopeOf = (kind: string, id: string): Partial<Thing> => {
  if (kind === "edition") return { editionId: id };
  return kind === "track" ? { trackIds: [id] } : { regions: [id] };
};

const bodies: Record<string, string> = {
  city: "select country from city where id = $1",
  country: "select code as country from country where code = $1",
  edition: "select null as country from edition where id = $1",
  track: "select null as country from track where id = $1",
  region: "select null as country from region where code = $1",
};

/** A city connects to its country, whose Commission offers its roles. */
async function requireBody(kind: string, id: string): Promise<Thing | null> {
  const subject = "mandate";
  if (kind === "instance") return id === AWARD ? { subject } : null;
  const [row] = await inTransaction((tx) =>
    tx.run<{ country: string | null }>(bodies[kind] ?? "", [id]),
  );
  if (!row) return null;
  if (kind === "city") return { subject, cityIds: [id], countryIds: [row.country ?? ""] };
  return kind === "country" ? { subject, countryIds: [id] } : { subject, ...scopeOf(kind, id) };
}
