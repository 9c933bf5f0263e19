import { Facts } from "./facts.tsx";

export type Change = { name: string; before: string[] | null; after: string[] };

type Props = {
  told: {
    means: string;
    change: readonly Change[];
    why: string | null;
    target: { kind: string; name: string; to: string } | null;
    facts: readonly { name: string; value: string }[];
    words: Record<
      "change" | "nothing" | "what" | "now" | "will" | "why" | "about" | "asks",
      string
    >;
  };
};

/** What two persons are asked to agree on. Every word comes with it: it also stands on pages with script. */
export function Proposed({ told }: Props) {
  const { means, change, why, target, facts, words } = told;
  return (
    <>
      <section className="part">
        <h2>{words.change}</h2>
        <p className="text">{means}</p>
        {change.length === 0 ? (
          <p className="soft">{words.nothing}</p>
        ) : (
          <Difference change={change} words={words} />
        )}
      </section>
      {why && (
        <section className="part">
          <h2>{words.why}</h2>
          <blockquote className="history-reason" dir="auto">
            {why}
          </blockquote>
        </section>
      )}
      <section className="part">
        <h2>{words.asks}</h2>
        <Facts
          facts={[
            ...(target
              ? [
                  {
                    name: words.about,
                    value: (
                      <a href={target.to}>
                        {target.kind} {target.name}
                      </a>
                    ),
                  },
                ]
              : []),
            ...facts,
          ]}
        />
      </section>
    </>
  );
}

type Words = Props["told"]["words"];

/** Side by side, what holds and what would; where nothing held before, only what is said. */
function Difference({ change, words }: { change: readonly Change[]; words: Words }) {
  const compares = change.some(({ before }) => before !== null);
  return (
    <table className="table table-stacks">
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          {compares && <th scope="col">{words.now}</th>}
          <th scope="col">{words.will}</th>
        </tr>
      </thead>
      <tbody>
        {change.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {compares && (
              <td data-label={words.now} className={before ? undefined : "quiet"}>
                <Lines lines={before ?? []} />
              </td>
            )}
            <td data-label={words.will}>
              <Lines lines={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length < 2 ? (
    <span dir="auto">{lines[0] ?? ""}</span>
  ) : (
    <ul>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
