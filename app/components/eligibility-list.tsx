import { keyOf } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayDay } from "#app/i18n/moment.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { Pagination } from "./pagination.tsx";
import { useWords } from "./words.ts";

type Row = {
  id: string;
  city: string;
  country: string;
  countryName: string;
  region: string;
  state: string;
  endorsedAt: number | null;
  counts: { pass: number; fail: number; unknown: number; warn: number };
  proposed: boolean;
};

type Props = {
  list: { rows: readonly Row[]; found: number; page: number; pages: number; pageSize: number };
  filter: Record<string, string>;
};

export function EligibilityList({ list, filter }: Props) {
  const { locale, words } = useWords();
  const { rows, found, page, pages, pageSize } = list;
  const columns: Column<Row>[] = [
    { key: "city", head: words("verdict.city"), cell: ({ city }) => city },
    {
      key: "country",
      head: words("register.country"),
      cell: ({ country, countryName }) => sayCountry(locale, country, countryName),
    },
    {
      key: "region",
      head: words("register.region"),
      cell: ({ region }) => words(keyOf("region", region)),
    },
    {
      key: "state",
      head: words("desk.stands"),
      cell: ({ state, proposed }) =>
        proposed
          ? words("toCheck.isProposed")
          : capital(locale, sayLabel(locale, "nomination", state)),
    },
    {
      key: "rules",
      head: words("verdict.title"),
      cell: ({ counts }) => words("toCheck.counts", counts),
    },
    {
      key: "endorsed",
      head: words("toCheck.endorsed"),
      cell: ({ endorsedAt }) => (endorsedAt === null ? "" : sayDay(locale, endorsedAt, "UTC")),
      isEmpty: ({ endorsedAt }) => endorsedAt === null,
    },
  ];
  const to = (n: number) =>
    `/desk/eligibility?${new URLSearchParams({ ...filter, page: String(n) })}`;
  const first = (page - 1) * pageSize + 1;
  return (
    <>
      <DataTable
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/nomination/${id}/eligibility`}
      />
      <Pagination
        label={words("pages.label")}
        summary={words("pages.of", { from: first, to: first + rows.length - 1, total: found })}
        before={page > 1 ? { to: to(page - 1), name: words("pages.before") } : null}
        after={page < pages ? { to: to(page + 1), name: words("pages.after") } : null}
      />
    </>
  );
}
