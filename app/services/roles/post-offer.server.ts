import { needsStepUp } from "#app/domain/policy/step-up.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import type { Typed, Values } from "#app/schemas/fields.ts";
import { formError, readForm, typedOf } from "#app/schemas/read-form.ts";
import {
  AWARD,
  bodyOffered,
  type OfferName,
  offerFields,
  roleOfferOf,
} from "#app/schemas/role-offers.ts";
import type { Posted } from "#app/services/acts/post-act.server.ts";
import { findInstance } from "#app/services/public/find-instance.server.ts";
import { isSteppedUp } from "#app/services/sign-in/step-up.server.ts";
import { findThing } from "#app/services/things/find-things.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { Actor } from "#machines/actors.ts";
import { type MayOffer, mayOfferFor } from "./find-offers.server.ts";
import { offerRole } from "./offer-role.server.ts";

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const offerAddress = (name: OfferName) => `/desk/roles/${name}`;

/** What came of the form of an offer: the page of what was begun, or the form again with what is wrong. */
export async function postOffer(
  name: OfferName,
  reading: Reading,
  posted: FormData,
): Promise<Posted> {
  const { visitor, at, locale } = reading;
  const words = say(locale);
  const fields = offerFields(name);
  const typed = typedOf(posted, fields);
  const again = (status: number, sentences: readonly string[], more = {}): Posted => ({
    ok: false,
    status,
    reply: { ...formError(sentences, typed), ...more },
  });
  const read = readForm(posted, fields, (_field, { code, ...figures }) =>
    words(keyOf("issue", code), figures),
  );
  if (!read.ok) return { ok: false, status: 422, reply: read.reply };
  const body = String(read.values.body ?? read.values.scope ?? AWARD);
  const may = await mayOfferFor(visitor.viewer, name, body);
  if (!may) return again(422, [words("roles.notYours")]);
  if (needsStepUp(roleOfferOf(name).act, may.role) && !isSteppedUp(visitor, at)) {
    const to = `/me/confirm?next=${encodeURIComponent(offerAddress(name))}`;
    return again(403, [words("act.confirmFirst")], {
      confirm: { to, name: words("act.confirmLink") },
    });
  }
  const id = String(posted.get("newId") ?? "");
  if (!anId.test(id)) return again(422, [words("refusal.stale")]);
  return offered(name, { id, body, may, values: read.values, typed }, reading);
}

type Wanted = { id: string; body: string; may: MayOffer; values: Values; typed: Typed };

async function offered(
  name: OfferName,
  { id, body, may, values, typed }: Wanted,
  { visitor, at, locale }: Reading,
): Promise<Posted> {
  const { act, role, wording, toData } = roleOfferOf(name);
  const about = bodyOffered(roleOfferOf(name), body);
  if (!about) throw new Error(`${name} was found to be offered for "${body}", which is nothing`);
  const { demo } = await findInstance();
  const to = {
    name: String(values.holderName),
    email: String(values.holderEmail),
    locale: String(values.holderLanguage),
    demonstration: demo,
  };
  const data = toData?.(values) ?? {};
  const done = await offerRole(
    {
      id,
      act,
      role,
      wording,
      bodyKind: about.kind,
      body: about.id,
      data,
      to,
      proposes: may.proposes,
    },
    { kind: "person", person: visitor.viewer.person ?? "", role: may.role } as Actor,
    at,
  );
  // Sent twice: the first made it.
  const subject = may.proposes ? "proposal" : "mandate";
  const going = `${addressOf(subject, id)}?done=${may.proposes ? "proposal.open" : act}`;
  if (done.ok || (await findThing(visitor.viewer, subject, id, at))) return { ok: true, to: going };
  if ("held" in done) {
    const sentence = say(locale)(keyOf("roles.held", done.held.state));
    return { ok: false, status: 409, reply: formError([sentence], typed) };
  }
  const nameOf = await nameRefused(done.refusal, { viewer: visitor.viewer, at, locale });
  const sentences = explain(done.refusal, { locale, zone: "UTC", nameOf });
  return { ok: false, status: 409, reply: formError(sentences, typed) };
}
