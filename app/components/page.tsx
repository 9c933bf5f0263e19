import type { ReactNode } from "react";
import { hueOf } from "./region.tsx";

type Step = { to: string; name: string };

type Props = {
  title: string;
  lead?: ReactNode;
  /** From the whole to the part; the page itself is not in it. */
  trail?: readonly Step[];
  /** Where I am and the thing's life, at the start side; above the content on a phone. */
  rail?: ReactNode;
  railName?: string;
  /** A page about one region carries its hue as a thin line. */
  region?: string;
  children: ReactNode;
};

/** One column with a rail. */
export function Page({ title, lead, trail = [], rail, railName, region, children }: Props) {
  return (
    <main
      id="content"
      className={`page ${rail ? "page-railed" : ""} ${region ? hueOf(region) : ""}`}
    >
      <header className={`page-head ${region ? "page-lined" : ""}`}>
        {trail.length > 0 && <Trail steps={trail} />}
        <h1>{title}</h1>
        {lead && (typeof lead === "string" ? <p className="lead">{lead}</p> : lead)}
      </header>
      {rail && (
        <aside className="rail" aria-label={railName}>
          {rail}
        </aside>
      )}
      <div className="content">{children}</div>
    </main>
  );
}

function Trail({ steps }: { steps: readonly Step[] }) {
  return (
    <nav className="trail">
      <ol>
        {steps.map(({ to, name }) => (
          <li key={to}>
            <a href={to}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
