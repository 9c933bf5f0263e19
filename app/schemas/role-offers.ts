import { instantOf } from "#app/domain/civil-time.ts";
import type { MandateRole } from "#app/domain/viewer.ts";
import type { Data } from "#machines/life.ts";
import { dueOn, reason } from "./act-form.ts";
import type { Field, Source, Values } from "./fields.ts";

/** A role that somebody can offer to somebody else: by which act, for what body, and what else is asked. */
export type RoleOffer = {
  act: "mandate.offer" | "mandate.delegate" | "mandate.grant" | "mandate.substitute";
  /** The role that is held; the wording where it is held under another name. */
  role: MandateRole;
  wording?: string;
  /** `scope` is the whole award, an edition, a region, or a region of an edition: what an observer or auditor sees. */
  bodyKind: "city" | "country" | "instance" | "scope";
  /** Who knows the cities or countries that come into question; none where it is the whole award. */
  bodies?: Source;
  more?: readonly Field[];
  toData?: (values: Values) => Data;
};

/** Days of a role are those of UTC: it belongs to no edition. */
const zone = "UTC";
const day = (name: string): Field => ({ name, kind: "day", required: true });

const offer = (
  role: MandateRole,
  bodyKind: RoleOffer["bodyKind"],
  bodies?: Source,
  over: Partial<RoleOffer> = {},
): RoleOffer => ({
  act: "mandate.offer",
  role,
  bodyKind,
  ...(bodies ? { bodies } : {}),
  ...over,
});

/** By the name under which the role is offered, in the order in which they are listed. */
export const roleOffers = {
  coordinator: offer("coordinator", "city", "citiesReached"),
  mayor: offer("mayor", "city", "citiesReached"),
  collaborator: offer("collaborator", "city", "citiesReached", {
    more: [{ name: "wording", kind: "choice", options: ["commenter", "viewer"], required: true }],
    toData: ({ wording }) => ({ wording }),
  }),
  delegate: offer("mayor", "city", "citiesReached", {
    act: "mandate.delegate",
    wording: "delegate",
    more: [day("from"), day("until")],
    toData: ({ from, until }) => ({
      from: instantOf(`${from}T00:00`, zone),
      until: dueOn(until, { zone, context: {}, person: "", at: 0, seal: () => "" }),
    }),
  }),
  commission: offer("commission", "country", "countriesReached"),
  delegation: offer("commission", "country", "countriesReached", {
    act: "mandate.substitute",
    wording: "delegation",
    more: [reason],
    toData: ({ reason }) => ({ reason }),
  }),
  observer: offer("observer", "scope", "scopes"),
  auditor: offer("auditor", "scope", "scopes"),
  officer: offer("officer", "instance", undefined, {
    act: "mandate.grant",
    more: [reason],
    toData: ({ reason }) => ({ reason }),
  }),
  director: offer("director", "instance", undefined, {
    act: "mandate.grant",
    more: [reason],
    toData: ({ reason }) => ({ reason }),
  }),
} as const satisfies Record<string, RoleOffer>;

export type OfferName = keyof typeof roleOffers;
export const isOfferName = (name: string): name is OfferName => Object.hasOwn(roleOffers, name);
export const roleOfferOf = (name: OfferName): RoleOffer => roleOffers[name];

/** The whole award, to which roles of the secretariat belong. */
export const AWARD = "award";

export const scopeKinds = ["instance", "edition", "region", "track"] as const;
type ScopeKind = (typeof scopeKinds)[number];

/** A scope as a form and an address have it, `edition:<id>`. */
export const scopeValue = (kind: string, id: string): string => `${kind}:${id}`;

/** For what body a role is offered, by what the form says; null where it says none. */
export function bodyOffered(
  { bodyKind }: RoleOffer,
  said: string,
): { kind: string; id: string } | null {
  if (bodyKind !== "scope") return { kind: bodyKind, id: said };
  const [, kind = "", id = ""] = /^([a-z]+):(.+)$/.exec(said) ?? [];
  return scopeKinds.includes(kind as ScopeKind) ? { kind, id } : null;
}

/** Who it is offered to: somebody who may be unknown here. */
export const personFields: readonly Field[] = [
  { name: "holderName", kind: "line", atLeast: 2, atMost: 120, required: true },
  { name: "holderEmail", kind: "email", required: true },
  { name: "holderLanguage", kind: "choice", from: "languagesOfSite", required: true },
];

export function offerFields(name: OfferName): readonly Field[] {
  const { bodies, more = [] } = roleOfferOf(name);
  const scoped = roleOfferOf(name).bodyKind === "scope";
  const body: Field[] = bodies
    ? [{ name: scoped ? "scope" : "body", kind: "choice", from: bodies, required: true }]
    : [];
  return [...body, ...personFields, ...more];
}
