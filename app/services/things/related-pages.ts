import { whyNotReadLetter } from "#app/domain/policy/letter.ts";
import { whyNotReadChecklist, whyNotReadNote } from "#app/domain/policy/nomination.ts";
import { whyNotReadAnswers } from "#app/domain/policy/question.ts";
import { isSecretariat, whyNotReadLog } from "#app/domain/policy/seeing.ts";
import { whyNotReadRanking, whyNotReadRecommendation } from "#app/domain/policy/track.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import type { Key } from "#app/i18n/catalogue.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import type { FoundThing } from "./find-things.server.ts";

type Page = { to: string; name: Key };

/** Pages about a thing besides its own, for whoever may read them. */
export function relatedPages(viewer: Viewer, found: FoundThing): Page[] {
  const { thing, id } = found;
  const at = addressOf(thing.subject, id);
  const own = (pagesOf[thing.subject] ?? (() => []))(viewer, found, at);
  const log: Page[] =
    whyNotReadLog(viewer, thing) === null ? [{ to: `${at}/log`, name: "related.log" }] : [];
  return [...own, ...log];
}

type Pages = (viewer: Viewer, found: FoundThing, at: string) => Page[];

const pagesOf: Partial<Record<FoundThing["thing"]["subject"], Pages>> = {
  edition: (viewer, { thing, id }, at) => [
    ...(isSecretariat(viewer, thing)
      ? ([
          { to: `/desk/eligibility?edition=${encodeURIComponent(id)}`, name: "toCheck.title" },
          { to: `${at}/results`, name: "related.results" },
        ] as const)
      : []),
    ...(whyNotReadAnswers(viewer, thing) === null
      ? [{ to: `${at}/questions`, name: "related.questions" } as const]
      : []),
  ],
  track: (viewer, { thing }, at) => [
    ...(isSecretariat(viewer, thing) && thing.state !== "waiting"
      ? [{ to: `${at}/assignment`, name: "related.assignment" } as const]
      : []),
    ...(whyNotReadRanking(viewer, thing) === null
      ? [{ to: `${at}/recommendation`, name: "related.ranking" } as const]
      : []),
    ...(whyNotReadRecommendation(viewer, thing) === null
      ? [{ to: `${at}/decision`, name: "related.decision" } as const]
      : []),
  ],
  nomination: (viewer, { thing, context }, at) => [
    ...(whyNotReadChecklist(viewer, thing) === null && context.signedAt !== null
      ? [{ to: `${at}/eligibility`, name: "related.eligibility" } as const]
      : []),
    ...(whyNotReadNote(viewer, thing) === null
      ? [{ to: `${at}/note`, name: "commission.note" } as const]
      : []),
    ...(whyNotReadLetter(viewer, thing) === null
      ? [{ to: `${at}/letter`, name: "related.letter" } as const]
      : []),
  ],
  certificate: (_viewer, { thing, context }) =>
    thing.resultsPublic && thing.state !== "superseded"
      ? [
          {
            to: `/certificates/${encodeURIComponent(String(context.number))}`,
            name: "related.certificate",
          },
        ]
      : [],
};
