import { answerKey } from "#app/domain/nomination-form.ts";
import { explain } from "#app/i18n/explain.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { foreseeOne } from "#app/services/acts/foresee.server.ts";
import type { requireThing } from "#app/services/desk/require-thing.server.ts";
import { type Answers, saveAnswers } from "#app/services/save-answers.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { type Dossier, findDossier } from "./find-dossier.server.ts";

type Asked = Awaited<ReturnType<typeof requireThing>>;

/** The text that a coordinator may write on now; 404 for everybody else, and while it is sealed. */
export async function requireText(asked: Asked) {
  const { visitor, found, at } = asked;
  const possible = await foreseeOne(visitor.viewer, found, "nomination.edit", at);
  const dossier = possible && (await findDossier(visitor.viewer, found));
  if (!possible || !dossier) throw new Response(null, { status: 404 });
  const revision = Number(found.context.revision);
  return { possible, dossier, revision };
}

export type TextReply = {
  refused: string[];
  typed: Record<string, string>;
  /** By answer: what somebody else has saved meanwhile where the writer changed it too. */
  theirs: Record<string, string>;
  revision: number;
};
export type Written = { ok: true; to: string } | { ok: false; status: number; reply: TextReply };

const MOST_CHARACTERS = 20_000;

/** Saves what was changed; where somebody else saved meanwhile, keeps both for the writer to see. */
export async function writeText(asked: Asked, posted: FormData): Promise<Written> {
  const { visitor, found, at, locale } = asked;
  const { possible, dossier, revision } = await requireText(asked);
  const typed = typedIn(dossier, posted);
  const seen = Number(posted.get("revision") ?? -1);
  const base = await answersAt(found.id, seen);
  const language = String(posted.get("language") ?? "en");
  const changed = changedIn(dossier, typed, base, language);
  const to = `${addressOf("nomination", found.id)}/text?done=nomination.edit`;
  if (seen === revision && Object.keys(changed).length === 0) return { ok: true, to };
  const by = {
    kind: "person",
    person: visitor.person.id,
    role: possible.role,
  } as Actor;
  const saved = await saveAnswers(found.id, changed, seen, by, at.getTime());
  if (saved.ok) return { ok: true, to };
  const zone = await findZone(found.thing.editionId);
  const now = await currentOf(found.id);
  return {
    ok: false,
    status: 409,
    reply: {
      refused: explain(saved.refusal, { locale, zone }),
      ...merged(typed, base, now.answers),
      revision: now.revision,
    },
  };
}

function typedIn(dossier: Dossier, posted: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const { section, question } of dossier.sections.flatMap(({ answers }) => answers)) {
    const key = answerKey(section, question);
    const given = String(posted.get(key) ?? "");
    typed[key] = given.replaceAll("\r\n", "\n").trim().slice(0, MOST_CHARACTERS);
  }
  return typed;
}

function changedIn(
  dossier: Dossier,
  typed: Record<string, string>,
  base: Map<string, string>,
  language: string,
): Answers {
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
