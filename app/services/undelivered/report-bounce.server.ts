import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import type { Field } from "#app/schemas/fields.ts";
import { formError, readForm, typedOf } from "#app/schemas/read-form.ts";
import type { Posted } from "#app/services/acts/post-act.server.ts";
import { ATTEMPTS } from "#app/services/send-mails.server.ts";
import { addressOf } from "#app/services/sign-in/address.ts";
import { LINK_TEMPLATE } from "#app/services/sign-in/mail-link.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

export const bounceFields: readonly Field[] = [
  { name: "bounced", kind: "email", required: true },
  { name: "said", kind: "line", required: true, atMost: 300 },
];

/**
 * A mail that a server had taken came back to the letter box of the award, which nobody but people reads: the latest
 * one to that address counts as not arrived from then on. Reported twice, it is reported once.
 */
export async function postBounce({ at, locale }: Reading, posted: FormData): Promise<Posted> {
  const words = say(locale);
  const read = readForm(posted, bounceFields, (_, { code, ...figures }) =>
    words(keyOf("issue", code), figures),
  );
  if (!read.ok) return { ok: false, status: 422, reply: read.reply };
  const email = addressOf(read.values.bounced);
  const found = email !== null && (await reportBounce(email, String(read.values.said), at));
  if (found) return { ok: true, to: "/desk/undelivered?done=bounced" };
  const sentence = words("undelivered.why.neverSent");
  const reply = formError([sentence], typedOf(posted, bounceFields));
  return { ok: false, status: 422, reply };
}

const reportBounce = (email: string, said: string, at: Date): Promise<boolean> =>
  inTransaction(async (tx) => {
    const [latest] = await tx.run<{ id: string; sent: boolean }>(
      `select m.id, m.sent_at is not null as sent from mail m join person p on p.id = m.receiver
       where p.email = $1 and m.template <> '${LINK_TEMPLATE}' and (m.sent_at is not null or m.error is not null)
       order by m.at desc, m.id desc limit 1 for update of m`,
      [email],
    );
    if (latest?.sent)
      await tx.run(
        `update mail set sent_at = null, attempts = ${ATTEMPTS}, error = $2 where id = $1`,
        [latest.id, `${at.toISOString()} ${said}`],
      );
    return latest !== undefined;
  });
