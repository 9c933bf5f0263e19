import { keyOf } from "#app/i18n/catalogue.ts";
import { sayList } from "#app/i18n/list.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { EmptyState } from "./empty-state.tsx";
import { useWords } from "./words.ts";

type Row = {
  country: string;
  countryName: string;
  cities: number;
  standing: string;
  names: string[];
};

/** Countries with member cities and who acts for their National Commissions; those without anybody first. */
export function CommissionTable({ rows }: { rows: Row[] }) {
  const { locale, words } = useWords();
  const without = rows.filter(({ standing }) => standing === "none").length;
  const columns: Column<Row>[] = [
    { key: "country", head: words("register.country"), cell: ({ countryName }) => countryName },
    { key: "code", head: words("commissions.code"), cell: ({ country }) => country },
    {
      key: "cities",
      head: words("commissions.cities"),
      number: true,
      cell: ({ cities }) => cities,
    },
    {
      key: "standing",
      head: words("role.commission"),
      plain: true,
      cell: ({ standing }) => words(keyOf("commissions.standing", standing)),
    },
    {
      key: "names",
      head: words("roles.person"),
      cell: ({ names }) => sayList(locale, names),
      isEmpty: ({ names }) => names.length === 0,
    },
  ];
  return (
    <section className="part">
      <h2>{words("commissions.without", { without, all: rows.length })}</h2>
      {rows.length === 0 ? (
        <EmptyState title={words("commissions.none")} />
      ) : (
        <DataTable rows={rows} columns={columns} rowKey={({ country }) => country} />
      )}
    </section>
  );
}
