import { Rulebook } from "#app/domain/rulebook.ts";
import { changedRulebook } from "#app/domain/rulebook-edit.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { reason } from "#app/schemas/act-form.ts";
import type { Field } from "#app/schemas/fields.ts";
import { readForm, typedOf } from "#app/schemas/read-form.ts";
import { changesFrom, rulebookFields } from "#app/schemas/rulebook-form.ts";
import type { Posted } from "#app/services/acts/post-act.server.ts";
import { findRulebook } from "./find-rulebook.server.ts";
import { type AskedChange, makeChange, whyNotPosted } from "./require-change.server.ts";

const name: Field = { name: "name", kind: "line", required: true, atMost: 200 };

/** The rules as posted: saved in a draft, proposed with a reason once they are in force. */
export async function postRulebook(asked: AskedChange, posted: FormData): Promise<Posted> {
  const { found, possible, locale } = asked;
  const words = say(locale);
  const { rules } = await findRulebook(found.id);
  const fields = [...rulebookFields(rules), possible.proposes ? reason : name];
  const typed = typedOf(posted, fields);
  const here = `${addressOf("edition", found.id)}/rulebook`;
  const refused = whyNotPosted(asked, posted, here, typed);
  if (refused) return refused;
  const read = readForm(posted, fields, (field, { code, ...figures }) =>
    words(keyOf("issue", code), { ...limitsFor(fields, field), ...figures }),
  );
  if (!read.ok) return { ok: false, status: 422, reply: read.reply };
  const rulebook = Rulebook.parse(changedRulebook(rules, changesFrom(rules, read.values)));
  return makeChange(
    asked,
    posted,
    possible.proposes
      ? {
          draft: null,
          data: {
            rulebook,
            previousHash: found.context.rulebookHash ?? null,
            reason: read.values.reason,
          },
        }
      : { draft: { rulebook, name: String(read.values.name) }, data: {} },
    typed,
  );
}

function limitsFor(fields: readonly Field[], name: string): Record<string, number> {
  const field = fields.find((one) => one.name === name);
  return field?.kind === "number" ? { min: field.min, max: field.max } : {};
}
