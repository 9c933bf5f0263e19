import { answerKey } from "#app/domain/nomination-form.ts";
import type { Rulebook } from "#app/domain/rulebook.ts";
import { type Answers, saveAnswers } from "#app/services/save-answers.server.ts";
import { uploadEvidence } from "#app/services/upload-evidence.server.ts";
import type { City, Country } from "./cast.ts";
import { granted, must, reason, rows, runJobs, type Stage, tick } from "./stage.ts";

/** A city's own part: draft, text, evidence, signature. */

export type Nomination = {
  id: string;
  city: City;
  country: Country;
  track: string;
  edition: string;
};

export async function start(
  stage: Stage,
  edition: string,
  track: string,
  city: City,
  country: Country,
): Promise<Nomination> {
  const id = stage.newId();
  const refs = { edition, track, country: city.country, city: city.id };
  await must(stage, { type: "nomination.create", id, refs }, city.coordinator);
  return { id, city, country, track, edition };
}

const yes = new Set(["consent.accuracy", "consent.dataUse", "consent.publication"]);

/** What is asked in a line, in an invented city. */
const lines: Readonly<Record<string, string>> = {
  "profile.population": "120000",
  "profile.area": "140",
  "contact.position": "Coordinator of the learning city",
  "contact.email": "learning.city@example.org",
  "contact.telephone": "+000 000 000",
  "contact.language": "English",
};

/** Every question answered, within its limit. */
export function answersFor(rulebook: Rulebook, name: string): Answers {
  const answers: Answers = {};
  for (const { key, questions } of rulebook.form.sections)
    for (const question of questions) {
      const at = answerKey(key, question.key);
      const text = yes.has(at)
        ? "yes"
        : (lines[at] ??
          `${name} (demonstration): what was done since joining, with figures and dates.`);
      answers[at] = { text, language: "en" };
    }
  return answers;
}

export async function write(
  stage: Stage,
  { id, city }: Nomination,
  rulebook: Rulebook,
  revision = 0,
): Promise<void> {
  granted(
    await saveAnswers(id, answersFor(rulebook, city.name), revision, city.coordinator, tick(stage)),
    { type: "nomination.edit", id },
  );
}

/** A small PDF of this city's own, so that no two files are alike. */
export const pdf = (text: string): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

export async function attach(
  stage: Stage,
  { id, city }: Nomination,
  bytes: Buffer = pdf(`${city.name} ${stage.newId()}`),
): Promise<string> {
  const evidence = {
    id: stage.newId(),
    kind: "pdf",
    size: bytes.length,
    title: `Report of ${city.name} (demonstration)`,
    language: "en",
    dated: "2026",
    rights: "City",
    criteria: ["plan"],
    publicationConsent: true,
  };
  granted(
    await uploadEvidence(
      stage.store,
      id,
      evidence,
      bytes,
      city.coordinator,
      tick(stage),
      stage.newId,
    ),
    { type: "evidence.begin", id },
  );
  return evidence.id;
}

export const requestSignature = (stage: Stage, { id, city }: Nomination) =>
  must(stage, { type: "signature.request", id }, city.coordinator);
export const sign = (stage: Stage, { id, city }: Nomination) =>
  must(stage, { type: "nomination.sign", id }, city.mayor);

/** From a draft to the Commission's desk. Scans run in between, so many cities share one run. */
export async function submit(
  stage: Stage,
  nominations: readonly Nomination[],
  rulebook: Rulebook,
): Promise<void> {
  for (const nomination of nominations) {
    await write(stage, nomination, rulebook, await revisionOf(nomination.id));
    await attach(stage, nomination);
  }
  await runJobs(stage);
  for (const nomination of nominations) {
    await requestSignature(stage, nomination);
    await sign(stage, nomination);
  }
}

export const statement = "The Commission has read the dossier and stands behind it.";

export const endorse = (stage: Stage, { id, country }: Nomination) =>
  must(stage, { type: "nomination.endorse", id, data: { statement } }, country.commission);

export const byCommission = (stage: Stage, { id, country }: Nomination, type: string, data = {}) =>
  must(stage, { type, id, data: { reason, ...data } }, country.commission);
export const byCoordinator = (stage: Stage, { id, city }: Nomination, type: string, data = {}) =>
  must(stage, { type, id, data: { reason, ...data } }, city.coordinator);
export const byMayor = (stage: Stage, { id, city }: Nomination, type: string, data = {}) =>
  must(stage, { type, id, data: { reason, ...data } }, city.mayor);

export async function revisionOf(id: string): Promise<number> {
  const [row] = await rows<{ revision: number }>(
    "select (context ->> 'revision')::int as revision from nomination where id = $1",
    [id],
  );
  return row?.revision ?? 0;
}
