import { sayQuestion, saySection } from "#app/i18n/question.ts";
import { useWords } from "./words.ts";

type Answered = {
  section: string;
  question: string;
  required: boolean;
  text: string;
  language: string;
};
export type Sections = readonly { key: string; answers: readonly Answered[] }[];

/** The text of a nomination, section by section; each answer in the writing of its language. */
export function Dossier({ sections }: { sections: Sections }) {
  const { words } = useWords();
  return (
    <div className="dossier">
      {sections.map(({ key, answers }) => (
        <section key={key} className="dossier-section">
          <h3>{saySection(words, key)}</h3>
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
