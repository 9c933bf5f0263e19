import { isKey } from "#app/i18n/catalogue.ts";
import type { Say } from "#app/i18n/say.ts";
import { useWords } from "./words.ts";

type Answered = {
  section: string;
  question: string;
  required: boolean;
  text: string;
  language: string;
};
export type Sections = readonly { key: string; answers: readonly Answered[] }[];

/** A section by its own name, or by the criterion it is about. */
export const sayQuestionPart = (words: Say, section: string): string => {
  const key = [`section.${section}`, `criterion.${section}`].find(isKey);
  return key ? words(key) : section;
};

/** A question by its name in its section, or as sections of criteria ask it. */
export const sayQuestion = (words: Say, section: string, question: string): string => {
  const key = [`question.${section}.${question}`, `question.${question}`].find(isKey);
  return key ? words(key) : question;
};

/** The text of a nomination, section by section; each answer in the writing of its language. */
export function Dossier({ sections }: { sections: Sections }) {
  const { words } = useWords();
  return (
    <div className="dossier">
      {sections.map(({ key, answers }) => (
        <section key={key} className="dossier-section">
          <h3>{sayQuestionPart(words, key)}</h3>
          {answers.map((answer) => (
            <div key={answer.question} className="dossier-answer">
              <h4>{sayQuestion(words, key, answer.question)}</h4>
              <Answer answer={answer} />
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function Answer({ answer: { section, required, text, language } }: { answer: Answered }) {
  const { words } = useWords();
  if (text === "")
    return <p className="soft">{words(required ? "dossier.missing" : "dossier.empty")}</p>;
  if (section === "consent")
    return <p>{words(text === "yes" ? "dossier.agreed" : "dossier.notAgreed")}</p>;
  return (
    <div lang={language} dir="auto" className="dossier-text">
      {text}
    </div>
  );
}
