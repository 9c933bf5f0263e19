import type { Dated } from "#app/domain/dated.ts";
import { keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { sayList } from "#app/i18n/list.ts";
import { sayDated } from "#app/i18n/moment.ts";
import { type Say, say } from "#app/i18n/say.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { Pagination } from "./pagination.tsx";
import { Region } from "./region.tsx";

type Row = {
  id: string;
  slug: string;
  name: string;
  country: string;
  countryName: string;
  region: string;
  since: Dated;
  awards: readonly { edition: string }[];
};

type List = {
  rows: readonly Row[];
  filter: Record<string, string>;
  page: number;
  pages: number;
  /** Place of the first row among those found, from 1. */
  first: number;
  found: number;
};

/** A page of the register and the way to its neighbours. */
export function RegisterList({ locale, list }: { locale: Locale; list: List }) {
  const words = say(locale);
  const { rows, filter, page, pages, first, found } = list;
  const to = (n: number) => {
    const chosen = Object.entries(filter).filter(([, value]) => value !== "");
    return `/register?${new URLSearchParams([...chosen, ["page", String(n)]])}`;
  };
  return (
    <>
      <DataTable
        rows={rows}
        columns={columnsOf(words, locale)}
        rowKey={({ id }) => id}
        to={({ slug }) => `/cities/${slug}`}
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

const columnsOf = (words: Say, locale: Locale): Column<Row>[] => [
  { key: "city", head: words("register.city"), cell: ({ name }) => name },
  {
    key: "country",
    head: words("register.country"),
    plain: true,
    cell: ({ country, countryName }) => sayCountry(locale, country, countryName),
  },
  {
    key: "region",
    head: words("register.region"),
    plain: true,
    cell: ({ region }) => <Region code={region} name={words(keyOf("region", region))} />,
  },
  {
    key: "since",
    head: words("register.joined"),
    cell: ({ since }) => (since.earliest === null ? "" : sayDated(locale, since)),
    isEmpty: ({ since }) => since.earliest === null,
  },
  {
    key: "awards",
    head: words("register.awards"),
    cell: ({ awards }) =>
      sayList(
        locale,
        awards.map(({ edition }) => edition),
      ),
    isEmpty: ({ awards }) => awards.length === 0,
  },
];
