import { type Column, DataTable } from "#app/components/data-table.tsx";
import { hueOf, Region } from "#app/components/region.tsx";
import { keyOf } from "#app/i18n/catalogue.ts";
import type { Say } from "#app/i18n/say.ts";
import { UnitMarks } from "./unit-marks.tsx";

const regions = ["AFR", "ARB", "APA", "ENA", "LAC"];

type Edition = { name: string; awardees: readonly { region: string }[] };
type Row = { code: string; name: string; counts: number[] };

/** Awarded cities by region and edition, the oldest first: the table is the chart. */
export function AwardChart({ words, editions }: { words: Say; editions: readonly Edition[] }) {
  const order = [...editions].reverse();
  const rows: Row[] = regions.map((code) => ({
    code,
    name: words(keyOf("region", code)),
    counts: order.map(({ awardees }) => awardees.filter(({ region }) => region === code).length),
  }));
  const columns: Column<Row>[] = [
    {
      key: "region",
      head: words("register.region"),
      cell: ({ code, name }) => <Region code={code} name={name} />,
    },
    ...order.map(
      ({ name }, index): Column<Row> => ({
        key: name,
        head: name,
        cell: ({ code, counts }) => (
          <span className={hueOf(code)}>
            <UnitMarks
              count={counts[index] ?? 0}
              told={words("count.plain", { count: counts[index] ?? 0 })}
            />
          </span>
        ),
      }),
    ),
  ];
  return (
    <DataTable
      rows={rows}
      columns={columns}
      rowKey={({ code }) => code}
      caption={words("editions.chartNote")}
    />
  );
}
