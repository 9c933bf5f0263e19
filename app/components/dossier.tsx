import { sayQuestion, saySection } from "#app/i18n/question.ts";
import { EvidenceList, type Shown } from "./evidence-list.tsx";
import { useWords } from "./words.ts";

type Answered = {
  section: string;
  question: string;
  required: boolean;
  text: string;
  language: string;
};
export type ToldDossier = {
  sections: readonly { key: string; answers: readonly Answered[] }[];
  files: readonly Shown[];
};

/** A nomination as its reader is told it, the same for all: its answers section by section, then its evidence. */
export function Dossier({ dossier: { sections, files } }: { dossier: ToldDossier }) {
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
      <section className="dossier-section" id="evidence">
        <h3>{words("nomination.evidence")}</h3>
        <EvidenceList files={files} />
      </section>
    </div>
  );
}

/** Each answer in the writing of its language. */
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
