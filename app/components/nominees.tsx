import { DataTable } from "./data-table.tsx";
import { useWords } from "./words.ts";

type Nominee = {
  id: string;
  name: string;
  to: string;
  label: string;
  rules: { fail: number; open: number } | null;
  score: number | null;
  noted: boolean;
};

/** What a Commission compares before it spends a slot. The note's link lies above the row's own. */
export function Nominees({ nominees }: { nominees: readonly Nominee[] }) {
  const { words } = useWords();
  return (
    <DataTable
      rows={nominees}
      rowKey={({ id }) => id}
      to={({ to }) => to}
      columns={[
        { key: "name", head: words("commission.city"), cell: ({ name }) => <bdi>{name}</bdi> },
        { key: "label", head: words("commission.stands"), cell: ({ label }) => label },
        {
          key: "rules",
          head: words("commission.rules"),
          cell: ({ rules }) => {
            if (rules === null) return "";
            if (rules.fail + rules.open === 0) return words("commission.allMet");
            return words("commission.notMet", rules);
          },
          isEmpty: ({ rules }) => rules === null,
        },
        {
          key: "score",
          head: words("commission.score"),
          cell: ({ score }) => (score === null ? "" : words("commission.scoreOf", { score })),
          isEmpty: ({ score }) => score === null,
        },
        {
          key: "note",
          head: words("commission.note"),
          cell: ({ to, noted }) => (
            <a className="above-row" href={`${to}/note`}>
              {words(noted ? "commission.change" : "commission.write")}
            </a>
          ),
        },
      ]}
    />
  );
}
