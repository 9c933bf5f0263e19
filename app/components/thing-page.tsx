import type { ReactNode } from "react";
import { Deadline } from "./deadline.tsx";
import { LifeLine, type Stop } from "./life-line.tsx";
import { Notice } from "./notice.tsx";
import { Page } from "./page.tsx";
import { lifeWords, useWords } from "./words.ts";

type Act = { type: string; name: string; to: string; proposes: boolean; refused: string[] | null };
type Line = { at: number; when: string; what: string; by: string | null; reason: string | null };
type Due = {
  name: string;
  at: number;
  words: { lead: string; exact: string; also: string; soon: boolean; over: boolean };
};

export type Told = {
  kind: string;
  name: string;
  label: string;
  stations: readonly Stop[];
  due: readonly Due[];
  acts: readonly Act[];
  history: readonly Line[];
  /** Other pages about it that the reader may open. */
  related?: readonly { to: string; name: string }[];
};

type Props = {
  told: Told;
  /** The sentence on what has just been done. */
  done: string | null;
  region?: string | undefined;
  trail?: readonly { to: string; name: string }[];
  /** Beneath the deadlines in the rail. */
  beside?: ReactNode;
  children?: ReactNode;
};

/** A thing: where it stands, what one can do, what it is, what has happened. */
export function ThingPage({ told, done, region, trail = [], beside, children }: Props) {
  const { words } = useWords();
  return (
    <Page
      title={told.name}
      lead={words("thing.lead", { kind: told.kind, label: told.label })}
      {...(region ? { region } : {})}
      trail={[{ to: "/desk", name: words("desk.title") }, ...trail]}
      trailName={words("frame.trail")}
      railName={words("frame.rail")}
      rail={
        <>
          <h2 className="rail-head">{words("thing.life")}</h2>
          <LifeLine name={words("thing.life")} words={lifeWords(words)} stops={told.stations} />
          <Dues due={told.due} />
          <Related pages={told.related ?? []} />
          {beside}
        </>
      }
    >
      {done && <Notice title={done} />}
      <Acts acts={told.acts} />
      {children}
      <History lines={told.history} />
    </Page>
  );
}

function Related({ pages }: { pages: readonly { to: string; name: string }[] }) {
  const { words } = useWords();
  if (pages.length === 0) return null;
  return (
    <nav className="rail-part" aria-label={words("related.title")}>
      <h2 className="rail-head">{words("related.title")}</h2>
      <ul className="rail-links">
        {pages.map(({ to, name }) => (
          <li key={to}>
            <a href={to}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Dues({ due }: { due: readonly Due[] }) {
  const { words } = useWords();
  if (due.length === 0) return null;
  return (
    <div className="rail-part">
      <h2 className="rail-head">{words("thing.deadlines")}</h2>
      <dl className="facts">
        {due.map((one) => (
          <div key={one.name}>
            <dt>{one.name}</dt>
            <dd>
              <Deadline words={one.words} at={new Date(one.at).toISOString()} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The first is the primary one; what cannot be done now is folded, each with its reason. */
export function Acts({ acts }: { acts: readonly Act[] }) {
  const { words } = useWords();
  const now = acts.filter(({ refused }) => refused === null);
  const later = acts.filter(({ refused }) => refused !== null);
  if (acts.length === 0) return null;
  return (
    <section className="part acts" aria-label={words("thing.acts")}>
      <h2>{words("thing.acts")}</h2>
      {now.length === 0 && <p>{words("thing.nothingNow")}</p>}
      <ul className="acts-list">
        {now.map(({ type, name, to, proposes }, i) => (
          <li key={type}>
            <a className={i === 0 ? "button" : "button button-plain"} href={to}>
              {name}
            </a>
            {proposes && <span className="note"> {words("thing.proposes")}</span>}
          </li>
        ))}
      </ul>
      {later.length > 0 && (
        <details>
          <summary>{words("thing.notNow")}</summary>
          <dl className="facts">
            {later.map(({ type, name, refused }) => (
              <div key={type}>
                <dt>{name}</dt>
                <dd>
                  {refused?.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

export function History({ lines }: { lines: readonly Line[] }) {
  const { words } = useWords();
  return (
    <section className="part">
      <h2>{words("thing.history")}</h2>
      {lines.length === 0 ? (
        <p className="soft">{words("thing.noHistory")}</p>
      ) : (
        <ol className="history">
          {lines.map(({ at, when, what, by, reason }, i) => (
            <li key={`${at}-${lines.length - i}`}>
              <p>
                {what} {by && <span className="soft">{by}</span>}
              </p>
              {reason && (
                <blockquote className="history-reason" dir="auto">
                  {reason}
                </blockquote>
              )}
              <p className="note">
                <time dateTime={new Date(at).toISOString()}>{when}</time>
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
