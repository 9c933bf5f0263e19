import { useWords } from "./words.ts";

type Missing = { condition: string; name: string; sentences: string[]; to: string; act: string };

/** What a draft still lacks, each with the way to where it is put right; and the ways to its parts. */
export function DraftMissing({
  missing,
  address,
}: {
  missing: readonly Missing[];
  address: string;
}) {
  const { words } = useWords();
  const parts = [
    { to: `${address}/rulebook`, name: words("editionDesk.rulebook") },
    { to: `${address}/calendar`, name: words("editionDesk.calendar") },
    { to: `${address}/preview`, name: words("editionDesk.preview") },
  ];
  return (
    <>
      <section className="part">
        <h2>{words("editionDesk.missing")}</h2>
        {missing.length === 0 && <p>{words("editionDesk.nothingMissing")}</p>}
        {missing.map(({ condition, name, sentences, to, act }) => (
          <div key={condition} className="missing">
            <h3>{name}</h3>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>
              <a href={to}>{act}</a>
            </p>
          </div>
        ))}
      </section>
      <section className="part">
        <h2>{words("editionDesk.parts")}</h2>
        <ul className="editions">
          {parts.map(({ to, name }) => (
            <li key={to} className="edition">
              <a href={to}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
