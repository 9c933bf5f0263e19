import { randomUUID } from "node:crypto";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { described } from "#app/schemas/acts/evidence.ts";
import { type FileIssue, kindOf } from "#app/schemas/file-field.ts";
import { type FormReply, formError, readForm, typedOf } from "#app/schemas/read-form.ts";
import type { AskedAct } from "#app/services/acts/require-act.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import { beginEvidence, completeEvidence } from "#app/services/upload-evidence.server.ts";
import { configuredStore } from "#app/storage/configured-store.server.ts";
import type { Actor } from "#machines/actors.ts";
import { findLimits } from "./find-limits.server.ts";
import { receiveFile } from "./receive-file.server.ts";
import { tellFile } from "./tell-file.server.ts";

export type Added = { ok: true; to: string } | { ok: false; status: number; reply: FormReply };

/** Adds a file with its description in one posted form: all of it, or nothing. */
export async function addEvidence(request: Request, asked: AskedAct): Promise<Added> {
  const { found, visitor, at, locale, zone } = asked;
  const store = configuredStore();
  const limits = await findLimits(found.id);
  const key = `incoming/${randomUUID()}`;
  const words = say(locale);
  const read = (fields: FormData) =>
    readForm(fields, described, (_field, { code, ...figures }) =>
      words(keyOf("issue", code), figures),
    );
  const isAllowed = (name: string) => limits.kinds.includes(kindOf(name) ?? "");
  const received = await receiveFile(request, {
    store,
    key,
    maxBytes: limits.maxBytes,
    isWanted: (fields, name) => read(fields).ok && isAllowed(name),
  });
  const form = read(received.fields);
  if (!form.ok) return { ok: false, status: 422, reply: form.reply };
  const { file } = received;
  if (!file) {
    const { sentences } = await tellFile(asked);
    const issue: FileIssue = received.tooLarge ? "tooLarge" : "missing";
    const errors = { file: { type: "server", message: sentences[issue] } } as const;
    return { ok: false, status: 422, reply: { errors, typed: form.typed } };
  }
  const by = { kind: "person", person: visitor.person.id, role: "coordinator" } as Actor;
  const id = randomUUID();
  const { values } = form;
  const added = await beginEvidence(
    found.id,
    {
      id,
      kind: kindOf(file.name) ?? "",
      size: file.size,
      title: String(values.title),
      language: String(values.language),
      dated: String(values.dated),
      rights: String(values.rights),
      criteria: values.criteria as string[],
      ...(values.caption ? { caption: String(values.caption) } : {}),
      publicationConsent: values.publicationConsent === true,
    },
    by,
    at.getTime(),
    randomUUID,
    key,
  );
  if (!added.ok) {
    await store.deleteObject(key);
    const nameOf = await nameRefused(added.refusal, { viewer: visitor.viewer, at, locale });
    const sentences = explain(added.refusal, { locale, zone, nameOf });
    const reply = formError(sentences, typedOf(received.fields, described));
    return { ok: false, status: 409, reply };
  }
  await completeEvidence(store, id, by, at.getTime());
  return { ok: true, to: `${addressOf("evidence", id)}?done=evidence.complete` };
}
