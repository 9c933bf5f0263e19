import { Notice } from "./notice.tsx";
import { Page } from "./page.tsx";
import { useWords } from "./words.ts";

type Props = {
  paper: {
    name: string;
    to: string;
    about: string[];
    choices: { value: string; name: string }[] | null;
    may: "vote" | "voted" | "none";
  };
  reply: { receipt: string | null; wrong: string[] } | undefined;
};

/** One vote, in secret, once. The receipt is shown this one time. */
export function CastPage({ paper, reply }: Props) {
  const { words } = useWords();
  const { name, to, about, may } = paper;
  return (
    <Page
      title={words("act.ballot.cast")}
      lead={words("act.ballot.cast.means")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to, name },
      ]}
      trailName={words("frame.trail")}
    >
      {reply?.receipt && (
        <Notice title={words("act.ballot.cast.done")}>
          <p>{words("cast.receipt")}</p>
          <p>
            <code>{reply.receipt}</code>
          </p>
        </Notice>
      )}
      {reply && !reply.receipt && (
        <div role="alert">
          {reply.wrong.map((sentence) => (
            <Notice key={sentence} kind="wrong" title={sentence} />
          ))}
        </div>
      )}
      <section className="part">
        <h2>{name}</h2>
        <ul>
          {about.map((city) => (
            <li key={city}>{city}</li>
          ))}
        </ul>
      </section>
      {!reply?.receipt && may === "vote" && <Paper choices={paper.choices} />}
      {!reply?.receipt && may !== "vote" && <p>{words(`cast.${may}`)}</p>}
    </Page>
  );
}

function Paper({ choices }: Pick<Props["paper"], "choices">) {
  const { words } = useWords();
  const offered = choices ?? [
    { value: "yes", name: words("cast.yes") },
    { value: "no", name: words("cast.no") },
  ];
  return (
    <form method="post" className="form">
      <fieldset className="field">
        <legend>{words("cast.choice")}</legend>
        {[...offered, { value: "abstain", name: words("cast.abstain") }].map((one) => (
          <label key={one.value} className="tick">
            <input type="radio" name="choice" value={one.value} required />
            <span>{one.name}</span>
          </label>
        ))}
      </fieldset>
      <p className="form-end">
        <button type="submit" className="button">
          {words("act.ballot.cast")}
        </button>
      </p>
    </form>
  );
}
