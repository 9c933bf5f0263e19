/** One station of a life: passed, current, ahead, or a way in which the life may end early. */
export type Stop = {
  label: string;
  status: "done" | "now" | "next" | "exit";
  /** "31 May 2027"; at the current stop "now, until 31 May 2027": a finished phrase. */
  when?: string;
  /** Who or what the thing waits for at its current stop: a finished phrase. */
  waitingFor?: string;
};

export type LifeWords = { done: string; now: string; next: string; ends: string };

type Props = {
  stops: readonly Stop[];
  words: LifeWords;
  /** What this is the life of. */
  name: string;
};

/**
 * A thing's states as a line of stops: horizontal where there is room, vertical where there is not,
 * mirrored with the language, and a plain list to a screen reader. Each status has a shape and a word.
 */
export function LifeLine({ stops, words, name }: Props) {
  const line = stops.filter(({ status }) => status !== "exit");
  const exits = stops.filter(({ status }) => status === "exit");
  return (
    <div className="life">
      <ol className="life-stops" aria-label={name}>
        {line.map((stop) => (
          <li
            key={stop.label}
            className={`life-stop life-${stop.status}`}
            aria-current={stop.status === "now" ? "step" : undefined}
          >
            <Mark status={stop.status} />
            <span className="life-label">{stop.label}</span>
            <When stop={stop} words={words} />
            {stop.waitingFor && <span className="life-when">{stop.waitingFor}</span>}
          </li>
        ))}
      </ol>
      {exits.length > 0 && (
        <div className="life-ends">
          {words.ends}{" "}
          <ul>
            {exits.map(({ label }) => (
              <li key={label} className="life-end">
                <svg viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M6 1 11 6 6 11 1 6z" />
                </svg>
                {label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function When({ stop: { status, when }, words }: { stop: Stop; words: LifeWords }) {
  if (status === "now") return <span className="life-when">{when ?? words.now}</span>;
  return (
    <>
      <span className="hidden">{words[status === "done" ? "done" : "next"]}</span>
      {when && <span className="life-when">{when}</span>}
    </>
  );
}

function Mark({ status }: { status: Stop["status"] }) {
  return (
    <svg className="life-mark" viewBox="0 0 20 20" aria-hidden="true">
      {status === "now" ? (
        <>
          <circle cx="10" cy="10" r="9" />
          <circle className="core" cx="10" cy="10" r="5" />
        </>
      ) : (
        <circle cx="10" cy="10" r={status === "done" ? 5 : 4.5} />
      )}
    </svg>
  );
}
