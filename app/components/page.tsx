import type { ReactNode } from "react";
import { hueOf } from "./region.tsx";

type Step = { to: string; name: string };

type Props = {
  title: string;
  lead?: ReactNode;
  /** From the whole to the part; the page itself is not in it. */
  trail?: readonly Step[];
  trailName?: string;
  /** Where I am and the thing's life, at the start side; above the content on a phone. */
  rail?: ReactNode;
  railName?: string;
  /** On a phone the rail stands beneath the content: it leads elsewhere and tells nothing of the page. */
  railLast?: boolean;
  /** A page about one region carries its hue as a thin line. */
  region?: string;
  children: ReactNode;
};

/** One column with a rail. */
export function Page(props: Props) {
  const { title, lead, trail = [], trailName, rail, railName, railLast, region, children } = props;
  const aside = rail && (
    <aside className="rail" aria-label={railName}>
      {rail}
    </aside>
  );
  return (
    <main
      id="content"
      className={`page ${rail ? "page-railed" : ""} ${region ? hueOf(region) : ""}`}
    >
      <header className={`page-head ${region ? "page-lined" : ""}`}>
        {trail.length > 0 && <Trail steps={trail} label={trailName} />}
        <h1>{title}</h1>
        {lead && (typeof lead === "string" ? <p className="lead">{lead}</p> : lead)}
      </header>
      {!railLast && aside}
      <div className="content">{children}</div>
      {railLast && aside}
    </main>
  );
}

function Trail({ steps, label }: { steps: readonly Step[]; label: string | undefined }) {
  return (
    <nav className="trail" aria-label={label}>
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
