import { Deadline, type DeadlineWords } from "./deadline.tsx";
import { Region } from "./region.tsx";
import { useWords } from "./words.ts";

type Count = { label: string; n: number; name: string };
export type BoardRegion = {
  id: string;
  region: string;
  name: string;
  label: string;
  to: string;
  juryTo: string | null;
  nominations: readonly Count[];
  reviews: readonly Count[];
  conflicts: readonly Count[];
  late: readonly string[];
  next: { name: string; at: number; words: DeadlineWords } | null;
  block: { waits: string; sentences: string[]; act: { to: string; name: string } | null } | null;
};

/** How each region stands: how far it is, what it waits for, what is late, and how many of what. */
export function BoardRegions({
  regions,
  address,
}: {
  regions: readonly BoardRegion[];
  address: string;
}) {
  const { words } = useWords();
  return (
    <section className="part board" aria-labelledby="board">
      <h2 id="board">{words("board.title")}</h2>
      <p className="board-ways">
        <a href={`${address}/rulebook`}>{words("editionDesk.rulebook")}</a>{" "}
        <a href={`${address}/calendar`}>{words("editionDesk.calendar")}</a>{" "}
        <a href={`${address}/preview`}>{words("editionDesk.preview")}</a>
      </p>
      {regions.map((region) => (
        <RegionOnBoard key={region.id} region={region} address={address} />
      ))}
    </section>
  );
}

function RegionOnBoard({ region: of, address }: { region: BoardRegion; address: string }) {
  const { words } = useWords();
  const { region, name, label, to, juryTo, late, next, block } = of;
  const listed = (chosen: string) =>
    `${address}?${new URLSearchParams({ region, label: chosen })}#nominations`;
  return (
    <article className="board-region">
      <h3>
        <a href={to}>
          <Region code={region} name={name} />
        </a>
      </h3>
      <div className="board-cells">
        <div>
          <p className="board-label">{label}</p>
          {next && (
            <p className="note">
              {next.name} <Deadline brief words={next.words} at={new Date(next.at).toISOString()} />
            </p>
          )}
          {block && <p>{block.waits}</p>}
          {block?.sentences.map((sentence) => (
            <p key={sentence} className="note">
              {sentence}
            </p>
          ))}
          {late.map((sentence) => (
            <p key={sentence} className="board-late">
              {sentence}
            </p>
          ))}
          {block?.act && (
            <p>
              <a className="button" href={block.act.to}>
                {block.act.name}
              </a>
            </p>
          )}
          {juryTo && (
            <p>
              <a href={juryTo}>{words("board.jury")}</a>
            </p>
          )}
        </div>
        <Counts name={words("subjects.nomination")} counts={of.nominations} to={listed} />
        <Counts name={words("board.sheets")} counts={of.reviews} />
        <Counts name={words("board.declarations")} counts={of.conflicts} />
      </div>
    </article>
  );
}

type CountsProps = {
  name: string;
  counts: readonly Count[];
  to?: (label: string) => string;
};

function Counts({ name, counts, to }: CountsProps) {
  if (counts.length === 0) return null;
  return (
    <table className="board-counts">
      <caption>{name}</caption>
      <tbody>
        {counts.map(({ label, n, name: told }) => (
          <tr key={label}>
            <th scope="row">{to ? <a href={to(label)}>{told}</a> : told}</th>
            <td className="figure">{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
