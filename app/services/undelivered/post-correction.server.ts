import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { reason } from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";
import { formError, readForm, typedOf } from "#app/schemas/read-form.ts";
import type { Posted } from "#app/services/acts/post-act.server.ts";
import { addressOf } from "#app/services/sign-in/address.ts";
import { isSteppedUp } from "#app/services/sign-in/step-up.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { correctAddress, sendAgain } from "./correct-address.server.ts";
import type { Undelivered } from "./list-undelivered.server.ts";

export const correctionFields: readonly Field[] = [
  { name: "holderEmail", kind: "email", required: true },
  reason,
];

/** What came of the forms beside a mail that did not arrive: sent again as it is, or to the address put right. */
export async function postCorrection(
  mail: Undelivered,
  { visitor, at, locale }: Reading,
  posted: FormData,
): Promise<Posted> {
  const words = say(locale);
  const typed = typedOf(posted, correctionFields);
  const again = (status: number, message: string, more = {}): Posted => ({
    ok: false,
    status,
    reply: { ...formError([message], typed), ...more },
  });
  if (mail.person === null) return again(409, words("undelivered.why.gone"));
  if (posted.get("intent") === "again") {
    await sendAgain(mail.person);
    return { ok: true, to: "/desk/undelivered?done=again" };
  }
  if (!isSteppedUp(visitor, at)) {
    const to = `/me/confirm?next=${encodeURIComponent(`/desk/undelivered/${mail.id}`)}`;
    return again(403, words("act.confirmFirst"), {
      confirm: { to, name: words("act.confirmLink") },
    });
  }
  const read = readForm(posted, correctionFields, (_field, { code, ...figures }) =>
    words(keyOf("issue", code), figures),
  );
  if (!read.ok) return { ok: false, status: 422, reply: read.reply };
  const email = addressOf(read.values.holderEmail) ?? "";
  const by = visitor.viewer.person ?? "";
  const correction = { person: mail.person, email, by, reason: String(read.values.reason) };
  const why = await correctAddress(correction, at);
  if (why === "same") return { ok: true, to: "/desk/undelivered?done=corrected" };
  if (why) return again(409, words(keyOf("undelivered.why", why)));
  return { ok: true, to: "/desk/undelivered?done=corrected" };
}
