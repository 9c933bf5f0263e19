import { RegionLinks } from "./region-links.tsx";
import { useWords } from "./words.ts";

type Seen = { id: string; name: string; label: string; to: string };
type Scope = Seen & { regions: readonly (Seen & { region: string })[] };

/** What an observer or auditor is let see: editions with their regions, each with where it stands. */
export function ScopesSeen({ scopes }: { scopes: readonly Scope[] }) {
  const { words } = useWords();
  if (scopes.length === 0) return null;
  return (
    <section className="part">
      <h2>{words("scope.title")}</h2>
      <p className="text">{words("scope.lead")}</p>
      {scopes.map(({ id, name, label, to, regions }) => (
        <article key={id}>
          <h3>
            <a href={to}>{name}</a>
          </h3>
          <p className="note">{label}</p>
          <RegionLinks regions={regions} headed={false} />
        </article>
      ))}
    </section>
  );
}
