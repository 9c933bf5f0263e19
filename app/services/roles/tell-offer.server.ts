import { needsStepUp } from "#app/domain/policy/step-up.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import type { DrawnForm } from "#app/schemas/drawn.ts";
import { isOfferName, type OfferName, offerFields, roleOfferOf } from "#app/schemas/role-offers.ts";
import { drawForm } from "#app/services/acts/draw-form.server.ts";
import { requireStepUp } from "#app/services/sign-in/step-up.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { findOffers } from "./find-offers.server.ts";
import { offerAddress } from "./post-offer.server.ts";

/** The role that an address names, for somebody who may offer it; 404 otherwise. */
export function requireOffer(name: string | undefined, { visitor }: Reading): OfferName {
  if (name === undefined || !isOfferName(name) || !findOffers(visitor.viewer).includes(name))
    throw new Response(null, { status: 404 });
  return name;
}

/** The page of an offer in finished sentences: it runs in the browser, where no catalogue is. */
export async function tellOffer(name: OfferName, asked: URLSearchParams, reading: Reading) {
  const { visitor, at, locale } = reading;
  const words = say(locale);
  const { act, bodies } = roleOfferOf(name);
  const proposes = act === "mandate.grant";
  for (const role of ["officer", "director"] as const)
    if (needsStepUp(act, role) && visitor.viewer.mandates.some((held) => held.role === role))
      await requireStepUp(visitor, at, offerAddress(name));
  const drawing = {
    viewer: visitor.viewer,
    at,
    locale,
    zone: "UTC",
    subject: "mandate",
    id: "",
  } as const;
  const fields = offerFields(name);
  const drawn: DrawnForm = await drawForm(act, { fields }, { holderLanguage: "en" }, drawing);
  const field = drawn.fields.find(({ name }) => name === "body" || name === "scope");
  const offered = field?.offered ?? [];
  const wanted = asked.get("body") ?? (offered.length === 1 ? offered[0]?.value : undefined);
  const body = bodies && offered.some(({ value }) => value === wanted) ? wanted : undefined;
  const heading = words("roles.offerTitle", { role: words(keyOf("role", name)) });
  return {
    page: {
      title: words("page.title", { page: heading, site: words("frame.name") }),
      heading,
      means: words(keyOf(`act.${act}`, "means")),
      trail: [
        { to: "/desk", name: words("desk.title") },
        { to: "/desk/roles", name: words("roles.title") },
      ],
      trailName: words("frame.trail"),
      secondPerson: proposes ? words("act.secondPerson") : null,
      does: words(keyOf("roles.does", name)),
    },
    form: {
      ...drawn,
      defaults: { ...drawn.defaults, ...(field && body ? { [field.name]: body } : {}) },
    },
  };
}
