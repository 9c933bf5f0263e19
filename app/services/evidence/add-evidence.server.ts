import { randomUUID } from "node:crypto";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { type Say, say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { described } from "#app/schemas/acts/evidence.ts";
import { type FormReply, formError, readForm, typedOf } from "#app/schemas/read-form.ts";
import type { requireThing } from "#app/services/desk/require-thing.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import { beginEvidence, completeEvidence } from "#app/services/upload-evidence.server.ts";
import { configuredStore } from "#app/storage/configured-store.server.ts";
import type { Actor } from "#machines/actors.ts";
import { type FileLimits, findLimits } from "./find-limits.server.ts";
import { type Received, receiveFile } from "./receive-file.server.ts";

export type Added = { ok: true; to: string } | { ok: false; status: number; reply: FormReply };

/** The kind that a name promises; the scan looks at the bytes. */
const kinds: Record<string, string> = {
  pdf: "pdf",
  docx: "docx",
  odt: "odt",
  jpg: "jpeg",
  jpeg: "jpeg",
  png: "png",
  webp: "webp",
  mp4: "mp4",
};
const kindOf = (name: string): string | null =>
  kinds[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? null;

type Asked = Awaited<ReturnType<typeof requireThing>> & { zone: string };

/** Adds a file with its description in one posted form: all of it, or nothing. */
export async function addEvidence(request: Request, asked: Asked): Promise<Added> {
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
    const reply = formError([fileMissing(words, received, limits)], form.typed);
    return { ok: false, status: 422, reply };
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

function fileMissing(words: Say, { tooLarge }: Received, limits: FileLimits): string {
  const megabytes = Math.floor(limits.maxBytes / 1_000_000);
  if (tooLarge) return words("upload.tooLarge", { megabytes });
  return words("upload.missing", { kinds: limits.kinds.join(", ") });
}
