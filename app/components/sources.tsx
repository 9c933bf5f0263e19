import type { Say } from "#app/i18n/say.ts";

type CitesProps = { own: readonly string[]; all: readonly string[]; words: Say };

/** References to the sources in the list at the end of the page, by their numbers there. */
export function Cites({ own, all, words }: CitesProps) {
  const numbers = own.map((source) => all.indexOf(source) + 1).filter((n) => n > 0);
  if (numbers.length === 0) return null;
  return (
    <sup className="cite">
      {numbers.map((n) => (
        <a key={n} href={`#source-${n}`} aria-label={words("source.cite", { n })}>
          {words("source.mark", { n })}
        </a>
      ))}
    </sup>
  );
}

/** The pages a fact was read in, with their whole address: it must survive on paper. */
export function Sources({ title, sources }: { title: string; sources: readonly string[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="part">
      <h2>{title}</h2>
      <ol className="sources">
        {sources.map((source, index) => (
          <li key={source} className="source" id={`source-${index + 1}`}>
            {/^https?:/.test(source) ? (
              <a href={source} rel="noreferrer">
                {source.replace(/^https?:\/\/(www\.)?/, "")}
              </a>
            ) : (
              source
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
