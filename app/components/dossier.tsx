import { isKey } from "#app/i18n/catalogue.ts";
import { sayList } from "#app/i18n/list.ts";
import { sayDate } from "#app/i18n/moment.ts";
import { useWords } from "./words.ts";

export type ToldDossier = {
  sections: { key: string; answers: { question: string; text: string; language: string }[] }[];
  files: { id: string; title: string; dated: string; criteria: string[] }[];
};

/** A nomination as it was signed: its answers by section, then its evidence. */
export function Dossier({ dossier: { sections, files } }: { dossier: ToldDossier }) {
  const { locale, words } = useWords();
  const named = (family: string, name: string) => {
    const key = `${family}.${name}`;
    return isKey(key) ? words(key) : name;
  };
  const headOf = (key: string) =>
    isKey(`criterion.${key}`) ? named("criterion", key) : named("dossier", key);
  return (
    <>
      {sections.map(({ key, answers }) => (
        <section key={key} className="part">
          <h3>{headOf(key)}</h3>
          {answers.length === 0 && <p className="soft">{words("dossier.nothing")}</p>}
          {answers.map(({ question, text, language }) => (
            <div key={question}>
              <h4>{named("dossier.question", question)}</h4>
              <p className="text dossier-text" lang={language} dir="auto">
                {text}
              </p>
            </div>
          ))}
        </section>
      ))}
      <section className="part">
        <h3>{words("subject.evidence")}</h3>
        {files.length === 0 && <p className="soft">{words("dossier.noFiles")}</p>}
        <ul>
          {files.map(({ id, title, dated, criteria }) => (
            <li key={id}>
              <a href={`/desk/evidence/${id}`} dir="auto">
                {title}
              </a>{" "}
              <span className="note">
                {dated && `${sayDate(locale, dated)} `}
                {sayList(
                  locale,
                  criteria.map((key) => named("criterion", key)),
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
