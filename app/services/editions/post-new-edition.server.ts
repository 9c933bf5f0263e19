import { needsStepUp } from "#app/domain/policy/step-up.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { newEditionFields, newEditionOf, whyNotNewEdition } from "#app/schemas/new-edition.ts";
import { type FormReply, formError, readForm, typedOf } from "#app/schemas/read-form.ts";
import type { Posted } from "#app/services/acts/post-act.server.ts";
import { isSteppedUp } from "#app/services/sign-in/step-up.server.ts";
import { findThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { beginEdition, isSlugTaken, requireMayBegin } from "./begin-edition.server.ts";

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NEW = "/desk/editions/new";

/** What came of the form of a new edition: its page, or the form again with what is wrong. */
export async function postNewEdition(reading: Reading, posted: FormData): Promise<Posted> {
  const { visitor, at, locale } = reading;
  const words = say(locale);
  const role = requireMayBegin(visitor.viewer);
  const typed = typedOf(posted, newEditionFields);
  const again = (status: number, reply: FormReply): Posted => ({ ok: false, status, reply });
  if (needsStepUp("edition.create", role) && !isSteppedUp(visitor, at)) {
    const confirm = { to: `/me/confirm?next=${NEW}`, name: words("act.confirmLink") };
    const reply = { ...formError([words("act.confirmFirst")], typed), confirm };
    return again(403, reply);
  }
  const read = readForm(posted, newEditionFields, (_field, { code, ...figures }) =>
    words(keyOf("issue", code), figures),
  );
  if (!read.ok) return again(422, read.reply);
  const id = String(posted.get("newId") ?? "");
  if (!anId.test(id)) return again(422, formError([words("refusal.stale")], typed));
  const wanted = newEditionOf(read.values);
  const wrong: Partial<Record<string, string>> = whyNotNewEdition(wanted);
  if (!wrong.slug && (await isSlugTaken(wanted.slug, id))) wrong.slug = "slugTaken";
  if (Object.keys(wrong).length > 0) {
    const errors = Object.entries(wrong).map(([field, code]) => [
      field,
      { type: "server", message: words(keyOf("newEdition.wrong", String(code))) },
    ]);
    return again(422, { errors: Object.fromEntries(errors), typed });
  }
  const done = await beginEdition(id, wanted, visitor.viewer, at.getTime());
  // Sent twice: the first made it.
  if (done.ok || (await findThing(visitor.viewer, "edition", id, at)))
    return { ok: true, to: `${addressOf("edition", id)}?done=edition.create` };
  return again(409, formError(explain(done.refusal, { locale, zone: wanted.zone }), typed));
}
