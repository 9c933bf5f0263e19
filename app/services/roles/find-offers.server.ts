import { roleToAct, roleToPropose } from "#app/domain/policy/acting.ts";
import { offers } from "#app/domain/policy/mandate.ts";
import { type Body, rolesOf, type Thing, type Viewer } from "#app/domain/viewer.ts";
import {
  AWARD,
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
  const thing = await requireBody(offer.bodyKind, body);
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
  return kind === "country" ? { subject, countryIds: [id] } : { subject };
}

/** A city connects to its country, whose Commission offers its roles. */
async function requireBody(kind: RoleOffer["bodyKind"], id: string): Promise<Thing | null> {
  if (kind === "instance") return id === AWARD ? { subject: "mandate" } : null;
  const text =
    kind === "city"
      ? "select country from city where id = $1"
      : "select code as country from country where code = $1";
  const [row] = await inTransaction((tx) => tx.run<{ country: string }>(text, [id]));
  if (!row) return null;
  return kind === "city"
    ? { subject: "mandate", cityIds: [id], countryIds: [row.country] }
    : { subject: "mandate", countryIds: [id] };
}
