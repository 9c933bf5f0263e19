import { DataTable } from "./data-table.tsx";
import { useWords } from "./words.ts";

type Ranked = {
  id: string;
  city: string;
  total: number | null;
  sheets: number;
  tied: boolean;
  place: string | null;
  n: number | null;
};

/** The order by totals, ties marked, and what the jury made of it. */
export function Ranking({ seats, ranked }: { seats: number; ranked: Ranked[] }) {
  const { locale, words } = useWords();
  const points = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
  return (
    <section className="part">
      <h2>{words("ranking.title")}</h2>
      <p className="text">{words("ranking.lead", { seats })}</p>
      {ranked.length === 0 ? (
        <p className="soft">{words("ranking.none")}</p>
      ) : (
        <DataTable
          rows={ranked}
          rowKey={({ id }) => id}
          columns={[
            { key: "city", head: words("plan.nomination"), cell: ({ city }) => city },
            {
              key: "total",
              head: words("ranking.total"),
              number: true,
              cell: ({ total }) =>
                total === null ? words("sheet.noScore") : points.format(total / 100),
            },
            {
              key: "sheets",
              head: words("ranking.sheets"),
              number: true,
              cell: ({ sheets }) => sheets,
            },
            {
              key: "tied",
              head: words("ranking.tie"),
              cell: ({ tied }) => (tied ? words("ranking.tied") : ""),
              isEmpty: ({ tied }) => !tied,
            },
            {
              key: "place",
              head: words("field.rank"),
              cell: ({ place, n }) => (place ? words("room.place", { place, n: n ?? 0 }) : ""),
              isEmpty: ({ place }) => place === null,
            },
          ]}
        />
      )}
    </section>
  );
}
