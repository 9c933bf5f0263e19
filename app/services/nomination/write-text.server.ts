import { answerKey } from "#app/domain/nomination-form.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import type { TextReply } from "#app/schemas/drawn-text.ts";
import { issueOf, schemaOf } from "#app/schemas/fields.ts";
import { fieldOf, languageField } from "#app/schemas/nomination-text.ts";
import { optionsFor } from "#app/services/acts/options.server.ts";
import { possibleNow, sayTold } from "#app/services/acts/require-act.server.ts";
import type { Applied, Refused } from "#app/services/apply-event.server.ts";
import type { requireThing } from "#app/services/desk/require-thing.server.ts";
import { type Answers, saveAnswers } from "#app/services/save-answers.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { type Dossier, findDossier } from "./find-dossier.server.ts";

type Asked = Awaited<ReturnType<typeof requireThing>>;

/** The text that a coordinator writes on, also while it is sealed, and then with why not; 404 for everybody else. */
export async function requireText(asked: Asked) {
  const { visitor, found } = asked;
  const possible = await possibleNow(asked, "nomination.edit");
  const dossier = possible && (await findDossier(visitor.viewer, found));
  if (!possible || !dossier) throw new Response(null, { status: 404 });
  const revision = Number(found.context.revision);
  return { possible, dossier, revision };
}

export type Written = { ok: true; to: string } | { ok: false; status: number; reply: TextReply };

/** Saves what was changed; where somebody else saved meanwhile, keeps both for the writer to see. */
export async function writeText(asked: Asked, posted: FormData): Promise<Written> {
  const { visitor, found, at, locale } = asked;
  const { possible, dossier, revision } = await requireText(asked);
  const typed = typedIn(dossier, posted);
  const seen = Number(posted.get("revision") ?? -1);
  const base = await answersAt(found.id, seen);
  const errors = await mistakesIn(asked, dossier, typed, base);
  if (Object.keys(errors).length > 0)
    return {
      ok: false,
      status: 422,
      reply: { refused: [], errors, typed, theirs: {}, revision: seen },
    };
  const changed = changedIn(dossier, typed, base);
  const to = `${addressOf("nomination", found.id)}/text?done=nomination.edit`;
  if (seen === revision && Object.keys(changed).length === 0) return { ok: true, to };
  const by = {
    kind: "person",
    person: visitor.person.id,
    role: possible.role,
  } as Actor;
  // A text that is sealed is not asked of the door: its refusal would name a state that the city is not told.
  const sealed = possible.refusal?.because === "state" ? possible.refusal : null;
  const saved: Applied | Refused = sealed
    ? { ok: false, refusal: sealed }
    : await saveAnswers(found.id, changed, seen, by, at.getTime());
  if (saved.ok) return { ok: true, to };
  const { refusal } = saved;
  const told =
    refusal.because === "state" ? { ...refusal, state: sayTold(locale, found) } : refusal;
  const zone = await findZone(found.thing.editionId);
  const now = await currentOf(found.id);
  return {
    ok: false,
    status: 409,
    reply: {
      refused: explain(told, { locale, zone }),
      errors: {},
      ...merged(typed, base, now.answers),
      revision: now.revision,
    },
  };
}

function typedIn(dossier: Dossier, posted: FormData): Record<string, string> {
  const typed: Record<string, string> = { language: String(posted.get("language") ?? "") };
  for (const { section, question } of dossier.sections.flatMap(({ answers }) => answers)) {
    const key = answerKey(section, question);
    const given = String(posted.get(key) ?? "");
    typed[key] = given.replaceAll("\r\n", "\n").replaceAll("\0", "").trim();
  }
  return typed;
}

/** What of it cannot be kept, by the same schema as in the browser; what is kept already may stay. */
async function mistakesIn(
  { found, visitor, at, locale }: Asked,
  dossier: Dossier,
  typed: Record<string, string>,
  base: Map<string, string>,
): Promise<TextReply["errors"]> {
  const words = say(locale);
  const offered = await optionsFor("languages", "nomination", found.id, visitor.viewer, at);
  const fields = dossier.sections.flatMap(({ answers }) => answers.map(fieldOf));
  const language = languageField(offered.map(({ value }) => value));
  const checked = schemaOf([language, ...fields]).safeParse(typed);
  const errors: TextReply["errors"] = {};
  for (const { path, message } of checked.error?.issues ?? []) {
    const name = String(path[0]);
    if (base.has(name) && base.get(name) === typed[name]) continue;
    const { code, ...figures } = issueOf(message);
    errors[name] ??= { type: "server", message: words(keyOf("issue", code), figures) };
  }
  return errors;
}

function changedIn(
  dossier: Dossier,
  typed: Record<string, string>,
  base: Map<string, string>,
): Answers {
  const { language = "" } = typed;
  const changed: Answers = {};
  for (const { section, question } of dossier.sections.flatMap(({ answers }) => answers)) {
    const key = answerKey(section, question);
    const before = base.get(key) ?? "";
    // A box that was never ticked says nothing; one whose tick is taken away says no.
    const text = section === "consent" && !typed[key] && before !== "" ? "no" : (typed[key] ?? "");
    if (text !== before) changed[key] = { text, language };
  }
  return changed;
}

/** An answer that the writer left alone becomes the other's; one that both changed keeps both. */
function merged(
  typed: Record<string, string>,
  base: Map<string, string>,
  now: Map<string, string>,
) {
  const kept = { ...typed };
  const theirs: Record<string, string> = {};
  for (const key of Object.keys(typed)) {
    const [mine, before, other] = [typed[key] ?? "", base.get(key) ?? "", now.get(key) ?? ""];
    if (other === before || other === mine) continue;
    if (mine === before) kept[key] = other;
    else theirs[key] = other;
  }
  return { typed: kept, theirs };
}

async function answersAt(id: string, revision: number): Promise<Map<string, string>> {
  const rows = await inTransaction((tx) =>
    tx.run<{ question: string; text: string }>(
      `select distinct on (question) question, text from answer
       where nomination_id = $1 and revision <= $2 order by question, revision desc`,
      [id, Number.isSafeInteger(revision) ? Math.min(Math.max(revision, -1), 2_000_000_000) : -1],
    ),
  );
  return new Map(rows.map(({ question, text }) => [question, text]));
}

async function currentOf(id: string) {
  const [row] = await inTransaction((tx) =>
    tx.run<{ revision: number }>(
      "select (context ->> 'revision')::int as revision from nomination where id = $1",
      [id],
    ),
  );
  const revision = row?.revision ?? 0;
  return { revision, answers: await answersAt(id, revision) };
}
