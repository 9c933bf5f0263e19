type Section = {
  key: string;
  name: string;
  questions: readonly { key: string; name: string; limit: string }[];
};

/** The form for cities as it will be asked, section by section. */
export function PreviewForm({ sections, files }: { sections: readonly Section[]; files: string }) {
  return (
    <>
      {sections.map(({ key, name, questions }) => (
        <div key={key} className="missing">
          <h3>{name}</h3>
          <ul>
            {questions.map((question) => (
              <li key={question.key}>
                {question.name} <span className="soft">{question.limit}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="missing">{files}</p>
    </>
  );
}
