import { sayCountry } from "#app/i18n/country.ts";
import { sayShortDay } from "#app/i18n/moment.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { EmptyState } from "./empty-state.tsx";
import { ChoiceField } from "./field.tsx";
import { Pagination } from "./pagination.tsx";
import { Region } from "./region.tsx";
import { useWords } from "./words.ts";

export type NominationRow = {
  id: string;
  city: string;
  country: string;
  countryName: string;
  region: string;
  stands: string;
  since: number | null;
};
type Filter = { region: string; label: string; sort: string; page: number };
type Named = { value: string; name: string };

type Props = {
  list: { rows: readonly NominationRow[]; total: number; pageSize: number };
  filter: Filter;
  labels: readonly Named[];
  /** Empty on the page of one region. */
  regions: readonly { region: string; name: string }[];
  address: string;
};

/** Nominations as the address asks for them: by region, by where they stand, in an order, a page at a time. */
export function BoardNominations({ list, filter, labels, regions, address }: Props) {
  const { words } = useWords();
  const { rows, total, pageSize } = list;
  const first = (filter.page - 1) * pageSize + 1;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const turn = (page: number) =>
    `${address}?${new URLSearchParams({ ...filter, page: String(page) })}#nominations`;
  const names = new Map(regions.map(({ region, name }) => [region, name]));
  return (
    <section className="part" id="nominations">
      <h2>{words("subjects.nomination")}</h2>
      <Filters filter={filter} labels={labels} regions={regions} address={address} />
      {rows.length === 0 ? (
        <EmptyState title={words("board.noNominations")}>
          {(filter.label || filter.region) && (
            <p>
              <a href={`${address}#nominations`}>{words("board.all")}</a>
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          <NominationTable rows={rows} names={names} />
          <Pagination
            label={words("pages.label")}
            summary={words("pages.of", { from: first, to: first + rows.length - 1, total })}
            before={
              filter.page > 1 ? { to: turn(filter.page - 1), name: words("pages.before") } : null
            }
            after={
              filter.page < pages ? { to: turn(filter.page + 1), name: words("pages.after") } : null
            }
          />
        </>
      )}
    </section>
  );
}

function Filters({ filter, labels, regions, address }: Omit<Props, "list">) {
  const { words } = useWords();
  const sorts = regions.length > 0 ? ["city", "region", "since"] : ["city", "since"];
  const sortNames: Record<string, string> = {
    city: words("board.sort.city"),
    region: words("board.sort.region"),
    since: words("board.sort.since"),
  };
  return (
    <form className="fields" method="get" action={`${address}#nominations`}>
      {regions.length > 0 && (
        <ChoiceField
          label={words("subject.track")}
          name="region"
          value={filter.region}
          options={[
            { value: "", name: words("register.allRegions") },
            ...regions.map(({ region, name }) => ({ value: region, name })),
          ]}
        />
      )}
      <ChoiceField
        label={words("desk.stands")}
        name="label"
        value={filter.label}
        options={[{ value: "", name: words("board.anywhere") }, ...labels]}
      />
      <ChoiceField
        label={words("board.sort")}
        name="sort"
        value={filter.sort}
        options={sorts.map((value) => ({ value, name: sortNames[value] ?? value }))}
      />
      <div className="fields-acts">
        <button className="button" type="submit">
          {words("register.apply")}
        </button>
      </div>
    </form>
  );
}

type TableProps = { rows: readonly NominationRow[]; names: ReadonlyMap<string, string> };

function NominationTable({ rows, names }: TableProps) {
  const { locale, words } = useWords();
  const columns: Column<NominationRow>[] = [
    { key: "city", head: words("subject.nomination"), cell: ({ city }) => city },
    {
      key: "country",
      head: words("register.country"),
      plain: true,
      cell: ({ country, countryName }) => sayCountry(locale, country, countryName),
    },
    ...(names.size > 0
      ? [
          {
            key: "region",
            head: words("subject.track"),
            plain: true,
            cell: ({ region }: NominationRow) => (
              <Region code={region} name={names.get(region) ?? region} />
            ),
          },
        ]
      : []),
    { key: "stands", head: words("desk.stands"), cell: ({ stands }) => stands },
    {
      key: "since",
      head: words("desk.since"),
      cell: ({ since }) => (since === null ? "" : sayShortDay(locale, since, "UTC")),
      isEmpty: ({ since }) => since === null,
    },
  ];
  return (
    <DataTable
      rows={rows}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id }) => `/desk/nomination/${encodeURIComponent(id)}`}
    />
  );
}
