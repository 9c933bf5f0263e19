import { answerKey } from "#app/domain/nomination-form.ts";
import { explain } from "#app/i18n/explain.ts";
import { writingOf } from "#app/i18n/locales.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import { sayQuestion, saySection } from "#app/i18n/question.ts";
import { type Say, say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import type { DrawnQuestion, DrawnText } from "#app/schemas/drawn-text.ts";
import { answerKind, fieldOf } from "#app/schemas/nomination-text.ts";
import { sentencesOf, summaryOf } from "#app/services/acts/draw-form.server.ts";
import { optionsFor } from "#app/services/acts/options.server.ts";
import type { requireThing } from "#app/services/desk/require-thing.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import { inTransaction } from "#prisma/transaction.ts";
import type { Answered } from "./find-dossier.server.ts";
import { requireText } from "./write-text.server.ts";

type Asked = Awaited<ReturnType<typeof requireThing>>;

/** The page on which a nomination is written, in finished sentences: it runs in the browser. */
export async function tellText(asked: Asked) {
  const { found, visitor, at, locale } = asked;
  const { dossier, revision, possible } = await requireText(asked);
  const words = say(locale);
  const zone = await findZone(found.thing.editionId);
  const name = (await findNames(words, [found])).get(found.id) ?? "";
  const offered = await optionsFor("languages", "nomination", found.id, visitor.viewer, at);
  const answers = dossier.sections.flatMap(({ answers }) => answers);
  const heading = words("text.title");
  const text: DrawnText = {
    revision,
    language: {
      label: words("text.language"),
      help: words("text.languageHelp"),
      offered,
      chosen: answers.find(({ text }) => text !== "")?.language ?? offered[0]?.value ?? "en",
    },
    sections: dossier.sections.map(({ key, answers }) => ({
      key,
      legend: saySection(words, key),
      questions: answers.map((answer) => drawQuestion(answer, words)),
    })),
    figures: writingOf(locale),
    counted: words("text.counted", { n: "{n}" }),
    tooMany: words("text.tooMany", { n: "{n}" }),
    theirs: words("text.theirs"),
    empty: words("dossier.empty"),
    saved: await sayLastSaved(found.id, (when) => sayInstant(locale, when, zone), words),
    notSaved: words("text.notSaved"),
    submit: words("text.save"),
    summary: summaryOf(words),
  };
  return {
    page: {
      title: words("page.title", { page: heading, site: words("frame.name") }),
      heading,
      means: words("text.lead"),
      about: { name, to: addressOf("nomination", found.id) },
      desk: words("desk.title"),
      trail: words("frame.trail"),
      refused: possible.refusal && {
        title: words("act.refused"),
        sentences: explain(possible.refusal, { locale, zone }),
      },
      secondPerson: null,
    },
    refused: { title: words("act.refused"), kept: words("text.kept") },
    text,
  };
}

function drawQuestion(answer: Answered, words: Say): DrawnQuestion {
  const { section, question, required, limit, text } = answer;
  return {
    name: answerKey(section, question),
    section,
    question,
    kind: answerKind(answer),
    label: sayQuestion(words, section, question),
    mark: words(required ? "text.needed" : "act.optional"),
    limit,
    limits: limit === null ? null : words("text.limit", { limit }),
    text,
    words: answer.words ?? 0,
    sentences: sentencesOf(fieldOf(answer), words),
  };
}

async function sayLastSaved(id: string, sayWhen: (at: number) => string, words: Say) {
  const [row] = await inTransaction((tx) =>
    tx.run<{ at: number | null }>("select ms(max(at)) as at from answer where nomination_id = $1", [
      id,
    ]),
  );
  return row?.at == null ? null : words("text.lastSaved", { when: sayWhen(row.at) });
}
