import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import {
  type Beginning,
  beginningFields,
  beginnings,
  whyNotCity,
} from "#app/schemas/new-membership.ts";
import { type FormReply, formError, readForm, typedOf } from "#app/schemas/read-form.ts";
import type { Posted } from "#app/services/acts/post-act.server.ts";
import { findInstance } from "#app/services/public/find-instance.server.ts";
import { findThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { beginMembership } from "./begin-membership.server.ts";

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What came of the form of a new membership: its page, or the form again with what is wrong. */
export async function postMembership(
  beginning: Beginning,
  { visitor, at, locale }: Reading,
  posted: FormData,
): Promise<Posted> {
  const words = say(locale);
  const fields = beginningFields(beginning);
  const typed = typedOf(posted, fields);
  const again = (status: number, reply: FormReply): Posted => ({ ok: false, status, reply });
  const read = readForm(posted, fields, (_field, { code, ...figures }) =>
    words(keyOf("issue", code), figures),
  );
  if (!read.ok) return again(422, read.reply);
  const wrong = Object.entries(whyNotCity(read.values));
  if (wrong.length > 0) {
    const errors = wrong.map(([field, code]) => [
      field,
      { type: "server", message: words(keyOf("membership.wrong", code)) },
    ]);
    return again(422, { errors: Object.fromEntries(errors), typed });
  }
  const id = String(posted.get("newId") ?? "");
  if (!anId.test(id)) return again(422, formError([words("refusal.stale")], typed));
  const { demo } = await findInstance();
  const done = await beginMembership(id, beginning, read.values, {
    viewer: visitor.viewer,
    demo,
    at,
  });
  // Sent twice: the first made it.
  if (done.ok || (await findThing(visitor.viewer, "membership", id, at)))
    return {
      ok: true,
      to: `${addressOf("membership", id)}?done=${beginnings[beginning]}`,
    };
  if ("notYours" in done) return again(422, formError([words("membership.wrong.notYours")], typed));
  return again(409, formError(explain(done.refusal, { locale, zone: "UTC" }), typed));
}
