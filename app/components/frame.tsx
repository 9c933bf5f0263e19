import type { ReactNode } from "react";
import type { FrameWords, LanguageLink } from "#app/i18n/frame-words.server.ts";
import { Emblem } from "./emblem.tsx";

type Props = {
  words: FrameWords;
  languages: readonly LanguageLink[];
  /** The language has messages that no translator has seen. */
  unreviewed: boolean;
  /** The data of this instance are invented, and every page says so. */
  demo: boolean;
  /** Who is signed in, by name; null also on every page that is the same for everybody. */
  signedIn: string | null;
  path: string;
  /** The address and day that a print carries. */
  address: string;
  asOf: string;
  children: ReactNode;
};

/** Masthead and colophon of every page, on screen and on paper. */
export function Frame(props: Props) {
  const { words, languages, unreviewed, demo, signedIn, path, address, asOf, children } = props;
  const places = [
    ["/register", words["frame.register"]],
    ["/editions", words["frame.editions"]],
    ["/about", words["frame.about"]],
  ] as const;
  const isHere = (to: string) => path === to || path.startsWith(`${to}/`);

  return (
    <>
      <a className="skip" href="#content">
        {words["frame.skip"]}
      </a>
      {demo && (
        <aside className="demo" aria-label={words["frame.demo"]}>
          <p>
            <strong>{words["frame.demo"]}</strong> {words["frame.demoText"]}
          </p>
        </aside>
      )}
      <header className="masthead">
        <a className="masthead-name" href="/">
          <Emblem />
          {words["frame.name"]}
        </a>
        <nav aria-label={words["frame.nav"]}>
          <ul>
            {places.map(([to, name]) => (
              <li key={to}>
                <a href={to} aria-current={isHere(to) ? "true" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Account words={words} name={signedIn} />
        {languages.length > 1 && <Languages label={words["frame.language"]} links={languages} />}
        <div className="masthead-rule" />
      </header>
      {children}
      <footer className="colophon">
        <p className="only-print">
          {address}
          <br />
          {asOf}
        </p>
        <div className="colophon-parts">
          <p>{words["frame.name"]}</p>
          <div>
            {unreviewed && <p>{words["frame.unreviewed"]}</p>}
            <p>{words["frame.independent"]}</p>
            <p>{words["frame.certificate"]}</p>
            <p>{words["frame.attribution"]}</p>
            <p className="no-print">
              <a href="/about">{words["frame.sources"]}</a>{" "}
              <a href="/privacy">{words["frame.privacy"]}</a>
            </p>
          </div>
        </div>
      </footer>
    </>
  );
}

/** The way to one's own desk; where the page knows who reads it, also his account and the way out. */
function Account({ words, name }: { words: FrameWords; name: string | null }) {
  return (
    <nav className="account" aria-label={words["frame.account"]}>
      <ul>
        {name !== null && (
          <li>
            <a href="/me">{name}</a>
          </li>
        )}
        <li>
          <a href="/desk">{words["frame.desk"]}</a>
        </li>
        {name !== null && (
          <li>
            <form method="post" action="/sign-out">
              <button type="submit" className="link-button">
                {words["frame.signOut"]}
              </button>
            </form>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Each language by its own name, so that whoever cannot read this page finds the way out of it. */
function Languages({ label, links }: { label: string; links: readonly LanguageLink[] }) {
  return (
    <nav className="languages" aria-label={label}>
      <ul>
        {links.map(({ code, name, to, here }) => (
          <li key={code}>
            <a href={to} lang={code} rel="nofollow" aria-current={here ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
