import { sayQuestion, sayQuestionPart } from "./nomination-dossier.tsx";
import { useWords } from "./words.ts";

type Answered = {
  section: string;
  question: string;
  required: boolean;
  limit: number | null;
  text: string;
  language: string;
  words: number | null;
};

type Props = {
  sections: readonly { key: string; answers: readonly Answered[] }[];
  revision: number;
  languages: readonly { value: string; name: string }[];
  reply: { typed: Record<string, string>; theirs: Record<string, string> } | undefined;
};

/** The whole text of a nomination as one form, section by section. */
export function TextForm({ sections, revision, languages, reply }: Props) {
  const { words } = useWords();
  const written = sections.flatMap(({ answers }) => answers).find(({ text }) => text !== "");
  return (
    <form method="post" className="form">
      <input type="hidden" name="revision" value={revision} />
      <div className="field">
        <label htmlFor="language">{words("text.language")}</label>
        <p className="field-help" id="h-language">
          {words("text.languageHelp")}
        </p>
        <select
          id="language"
          name="language"
          aria-describedby="h-language"
          defaultValue={written?.language}
        >
          {languages.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {sections.map(({ key, answers }) => (
        <fieldset key={key} className="form-section">
          <legend>{sayQuestionPart(words, key)}</legend>
          {answers.map((answer) => (
            <Question key={answer.question} answer={answer} reply={reply} />
          ))}
        </fieldset>
      ))}
      <p className="form-end">
        <button type="submit" className="button">
          {words("text.save")}
        </button>
      </p>
    </form>
  );
}

function Question({ answer, reply }: { answer: Answered; reply: Props["reply"] }) {
  const { words } = useWords();
  const { section, question, required, limit } = answer;
  const name = `${section}.${question}`;
  const value = reply?.typed[name] ?? answer.text;
  const label = sayQuestion(words, section, question);
  const mark = <span className="soft"> {words(required ? "text.needed" : "act.optional")}</span>;
  const theirs = reply?.theirs[name];
  const other = theirs !== undefined && (
    <div className="theirs">
      <p className="note">{words("text.theirs")}</p>
      <div className="dossier-text" dir="auto">
        {theirs === "" ? words("dossier.empty") : theirs}
      </div>
    </div>
  );
  if (section === "consent")
    return (
      <div className="field">
        <label className="tick">
          <input type="checkbox" name={name} value="yes" defaultChecked={value === "yes"} />
          <span>
            {label}
            {mark}
          </span>
        </label>
        {other}
      </div>
    );
  const described = limit === null ? undefined : `h-${name}`;
  const common = {
    id: `f-${name}`,
    name,
    defaultValue: value,
    dir: "auto",
    "aria-describedby": described,
  } as const;
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>
        {label}
        {mark}
      </label>
      {limit !== null && (
        <p className="field-help" id={described}>
          <span className={(answer.words ?? 0) > limit ? "over" : undefined}>
            {words("text.limit", { limit, words: answer.words ?? 0 })}
          </span>
        </p>
      )}
      {limit === null ? (
        <input type={question === "email" ? "email" : "text"} maxLength={500} {...common} />
      ) : (
        <textarea rows={Math.min(16, Math.ceil(limit / 20))} {...common} />
      )}
      {other}
    </div>
  );
}
