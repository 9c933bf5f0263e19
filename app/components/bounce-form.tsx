import { PlainField, type PlainReply } from "./plain-field.tsx";
import { PlainSummary } from "./plain-summary.tsx";
import { useWords } from "./words.ts";

/** For a mail that came back to the letter box of the award. */
export function BounceForm({ reply }: { reply: PlainReply }) {
  const { words } = useWords();
  const labels: Record<string, string> = {
    bounced: words("undelivered.bounced"),
    said: words("undelivered.error"),
  };
  return (
    <section className="part">
      <h2>{words("undelivered.bounceTitle")}</h2>
      <p className="text">{words("undelivered.bounceText")}</p>
      <form method="post" action="/desk/undelivered" noValidate className="form">
        <PlainSummary reply={reply} labelOf={(name) => labels[name] ?? name} />
        {(["bounced", "said"] as const).map((name) => (
          <PlainField
            key={name}
            name={name}
            label={labels[name]}
            value={String(reply?.typed[name] ?? "")}
            error={reply?.errors[name]?.message}
          />
        ))}
        <p className="form-end">
          <button type="submit" className="button button-plain">
            {words("undelivered.bounce")}
          </button>
        </p>
      </form>
    </section>
  );
}
