import { useWords } from "./words.ts";

type Open = { id: string; text: string; when: string; by: string | null; mine: boolean };
type Answered = { id: string; question: string; answer: string; when: string };

/** What waits for an answer: one's own, or all of them for whoever answers; `to` is where that is done. */
export function OpenQuestions({
  questions,
  to,
}: {
  questions: readonly Open[];
  to: string | null;
}) {
  const { words } = useWords();
  if (questions.length === 0) return null;
  return (
    <section className="part">
      <h2>{words("question.open", { n: questions.length })}</h2>
      <ol className="choices">
        {questions.map(({ id, text, when, by }) => (
          <li key={id}>
            <blockquote className="history-reason" dir="auto">
              {text}
            </blockquote>
            <p className="note">{by ? words("question.askedBy", { by, when }) : when}</p>
            {to && (
              <p>
                <a href={`${to}/${id}`}>{words("act.question.answer")}</a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Questions as they were published, each with its answer. */
export function AnsweredQuestions({ questions }: { questions: readonly Answered[] }) {
  const { words } = useWords();
  return (
    <section className="part">
      <h2>{words("question.answers")}</h2>
      <ol className="choices">
        {questions.map(({ id, question, answer, when }) => (
          <li key={id}>
            <h3 dir="auto">{question}</h3>
            <p dir="auto" className="answer">
              {answer}
            </p>
            <p className="note">{words("question.answeredAt", { when })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
