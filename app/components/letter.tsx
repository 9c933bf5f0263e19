import { sayInstant } from "#app/i18n/moment.ts";
import { Facts } from "./facts.tsx";
import { useWords } from "./words.ts";

type Mail = {
  id: string;
  /** Milliseconds UTC. */
  at: number;
  sentAt: number | null;
  attempts: number;
  error: string | null;
  name: string | null;
  email: string | null;
  subject: string | null;
  text: string | null;
};

/** One mail of the outbox: to whom, what it says as far as it may be read here, and where it stands. */
export function Letter({ mail }: { mail: Mail }) {
  const { locale, words } = useWords();
  const { name, email, subject, text, at } = mail;
  const to = name !== null && email !== null ? words("outbox.receiver", { name, email }) : null;
  return (
    <li className="letter">
      <h2 className="letter-subject">{subject ?? words("outbox.unreadable")}</h2>
      <Facts
        facts={[
          { name: words("outbox.to"), value: to ?? words("outbox.gone") },
          { name: words("outbox.at"), value: sayInstant(locale, at, "UTC") },
          { name: words("outbox.state"), value: <State mail={mail} /> },
        ]}
      />
      {text !== null && (
        <details>
          <summary>{words("outbox.read")}</summary>
          <p className="letter-text">{linked(text)}</p>
        </details>
      )}
    </li>
  );
}

function State({ mail: { sentAt, attempts, error } }: { mail: Mail }) {
  const { locale, words } = useWords();
  if (sentAt !== null && attempts === 0) return words("outbox.kept");
  if (sentAt !== null) return words("outbox.sent", { when: sayInstant(locale, sentAt, "UTC") });
  if (attempts > 0) return words("outbox.failed", { count: attempts, why: error ?? "" });
  return words("outbox.waiting");
}

/** A letter is plain text; here its addresses are links. */
const linked = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, at) =>
    at % 2 === 1 ? (
      <a key={part} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
