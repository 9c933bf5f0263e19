import { dayOf } from "#app/domain/civil-time.ts";
import { needsStepUp } from "#app/domain/policy/step-up.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { reason } from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";
import { formError, readForm, typedOf } from "#app/schemas/read-form.ts";
import type { Posted } from "#app/services/acts/post-act.server.ts";
import { isSteppedUp } from "#app/services/sign-in/step-up.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { mergedInto, mergeMemberships } from "./merge-memberships.server.ts";

export const mergeFields: readonly Field[] = [
  { name: "stays", kind: "line", atMost: 60, required: true },
  reason,
];

/** What came of giving up one entry for another. */
export async function postMerge(
  found: FoundThing,
  { visitor, at, locale }: Reading,
  posted: FormData,
): Promise<Posted> {
  const words = say(locale);
  const typed = typedOf(posted, mergeFields);
  const again = (status: number, sentences: readonly string[], more = {}): Posted => ({
    ok: false,
    status,
    reply: { ...formError(sentences, typed), ...more },
  });
  const here = `${addressOf("membership", found.id)}/merge`;
  if (needsStepUp("membership.withdraw", "officer") && !isSteppedUp(visitor, at)) {
    const to = `/me/confirm?next=${encodeURIComponent(here)}`;
    return again(403, [words("act.confirmFirst")], {
      confirm: { to, name: words("act.confirmLink") },
    });
  }
  const read = readForm(posted, mergeFields, (_field, { code, ...figures }) =>
    words(keyOf("issue", code), figures),
  );
  if (!read.ok) return { ok: false, status: 422, reply: read.reply };
  const stays = String(read.values.stays);
  const officer = visitor.viewer.person ?? "";
  const merging = { doomed: found.id, stays, reason: String(read.values.reason), officer };
  const done = await mergeMemberships(merging, dayOf(at.getTime(), "UTC"), at);
  const to = `${addressOf("membership", found.id)}?done=membership.withdraw`;
  // Sent twice: the first gave it up.
  if (done.ok || (await mergedInto(found.id)) === stays) return { ok: true, to };
  if ("why" in done) return again(409, [words(keyOf("merge.why", done.why))]);
  return again(409, explain(done.refusal, { locale, zone: "UTC" }));
}
