import { sayList } from "#app/i18n/list.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { useWords } from "./words.ts";

type Period = { from: string; to: string; source: string; inactive: string[] };
type Award = { edition: string; announced: string; conferred: string; sources: string[] };
type Props = {
  file: { periods: Period[]; awards: Award[]; sources: string[]; corrections: number };
};

/** What the register rests on: periods, awards and their sources. */
export function MembershipFile({ file }: Props) {
  const { words } = useWords();
  const { periods, awards, sources, corrections } = file;
  return (
    <>
      <section className="part">
        <h2>{words("upkeep.periods")}</h2>
        {periods.length === 0 ? (
          <p className="soft">{words("upkeep.noPeriod")}</p>
        ) : (
          <Periods periods={periods} />
        )}
        {corrections > 0 && (
          <p className="note">{words("upkeep.corrections", { count: corrections })}</p>
        )}
      </section>
      {awards.length > 0 && (
        <section className="part">
          <h2>{words("city.awards")}</h2>
          <Awards awards={awards} />
        </section>
      )}
      {sources.length > 0 && (
        <section className="part">
          <h2>{words("upkeep.sources")}</h2>
          <ul>
            {sources.map((source) => (
              <li key={source} className="source-line" dir="auto">
                {source}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Periods({ periods }: { periods: Period[] }) {
  const { words } = useWords();
  const columns: Column<Period>[] = [
    { key: "from", head: words("upkeep.from"), cell: ({ from }) => from },
    { key: "to", head: words("upkeep.to"), cell: ({ to }) => to },
    {
      key: "inactive",
      head: words("upkeep.inactive"),
      cell: ({ inactive }) => inactive.join("; "),
      isEmpty: ({ inactive }) => inactive.length === 0,
    },
    {
      key: "source",
      head: words("upkeep.source"),
      cell: ({ source }) => <span className="source-line">{source}</span>,
      isEmpty: ({ source }) => source === "",
    },
  ];
  return (
    <DataTable
      rows={periods}
      columns={columns}
      rowKey={({ from, to, source }) => `${from} ${to} ${source}`}
    />
  );
}

function Awards({ awards }: { awards: Award[] }) {
  const { locale, words } = useWords();
  const columns: Column<Award>[] = [
    { key: "edition", head: words("subject.edition"), cell: ({ edition }) => edition },
    {
      key: "announced",
      head: words("field.announcedOn"),
      cell: ({ announced }) => announced,
      isEmpty: ({ announced }) => announced === "",
    },
    {
      key: "conferred",
      head: words("field.awardedOn"),
      cell: ({ conferred }) => conferred,
      isEmpty: ({ conferred }) => conferred === "",
    },
    {
      key: "sources",
      head: words("upkeep.source"),
      cell: ({ sources }) => <span className="source-line">{sayList(locale, sources)}</span>,
      isEmpty: ({ sources }) => sources.length === 0,
    },
  ];
  return <DataTable rows={awards} columns={columns} rowKey={({ edition }) => edition} />;
}
