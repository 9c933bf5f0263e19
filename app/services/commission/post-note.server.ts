import { whyNotReadNote } from "#app/domain/policy/nomination.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import type { Field } from "#app/schemas/fields.ts";
import { type FormReply, formError, readForm } from "#app/schemas/read-form.ts";
import { drawForm } from "#app/services/acts/draw-form.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { requireTold } from "#app/services/desk/require-told.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { findNotes, saveNote } from "./note.server.ts";
import { countryOf } from "./tell-commission.server.ts";

const fields: readonly Field[] = [
  { name: "note", kind: "text", atMost: 4000, required: true },
  { name: "noteScore", kind: "number", min: 0, max: 100 },
];

type Asked = Awaited<ReturnType<typeof requireThing>>;

/** The nomination, for an officer of its country's Commission; 404 for everybody else. */
export async function requireNote(
  request: Request,
  id: string | undefined,
  reading: Omit<Reading, "visitor">,
): Promise<Asked> {
  const asked = await requireThing(request, { subject: "nomination", id }, reading);
  requireTold(whyNotReadNote(asked.visitor.viewer, asked.found.thing));
  return asked;
}

const listOf = ({ found }: Asked) => `/desk/commission/${encodeURIComponent(countryOf(found))}`;

export async function drawNote(asked: Asked) {
  const { found, visitor, at, locale } = asked;
  const note = (await findNotes([found.id])).get(found.id) ?? null;
  const drawing = {
    viewer: visitor.viewer,
    at,
    locale,
    zone: "UTC",
    subject: "nomination" as const,
    id: found.id,
  };
  const defaults = note
    ? { note: note.text, noteScore: note.score === null ? undefined : String(note.score) }
    : {};
  return {
    city: (await findNames(say(locale), [found])).get(found.id) ?? "",
    back: listOf(asked),
    form: await drawForm("note.save", { fields }, defaults, drawing),
    note,
  };
}

export type NoteReply = FormReply & { stale: boolean };
type Posted = { ok: true; to: string } | { ok: false; status: number; reply: NoteReply };

/** Writes the note where nobody was quicker; else both texts stand on the page. */
export async function postNote(asked: Asked, posted: FormData): Promise<Posted> {
  const { found, visitor, at, locale } = asked;
  const words = say(locale);
  const read = readForm(posted, fields, (_field, { code, ...figures }) =>
    words(keyOf("issue", code), figures),
  );
  if (!read.ok) return { ok: false, status: 422, reply: { ...read.reply, stale: false } };
  const { note, noteScore } = read.values;
  const seen = Number(posted.get("revision"));
  const saved = await saveNote(found.id, Number.isInteger(seen) ? seen : -1, {
    text: String(note),
    score: typeof noteScore === "number" ? noteScore : null,
    person: visitor.person.id,
    at,
  });
  if (saved) return { ok: true, to: listOf(asked) };
  return {
    ok: false,
    status: 409,
    reply: { ...formError([words("note.stale")], read.typed), stale: true },
  };
}
