import type { ReactNode } from "react";
import type { frame } from "#app/i18n/en/frame.ts";
import { Emblem } from "./emblem.tsx";

export type FrameWords = Record<keyof typeof frame, string>;

type Props = {
  words: FrameWords;
  /** The data of this instance are invented, and every page says so. */
  demo: boolean;
  path: string;
  /** The address and day that a print carries. */
  address: string;
  asOf: string;
  children: ReactNode;
};

/** Masthead and colophon of every page, on screen and on paper. */
export function Frame({ words, demo, path, address, asOf, children }: Props) {
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
            <p>{words["frame.independent"]}</p>
            <p>{words["frame.certificate"]}</p>
            <p>{words["frame.attribution"]}</p>
            <p className="no-print">
              <a href="/about">{words["frame.sources"]}</a>
            </p>
          </div>
        </div>
      </footer>
    </>
  );
}
