import { type Column, DataTable } from "./data-table.tsx";
import { EmptyState } from "./empty-state.tsx";
import { type FilteredList, ListFilters } from "./list-filters.tsx";
import { ListPages } from "./list-pages.tsx";
import { useWords } from "./words.ts";

type Row = { id: string; name: string; stands: string; since: string; to: string };
type Props = {
  title: string;
  lead?: string;
  list: FilteredList & { rows: readonly Row[] };
  /** Of the page; with the prefix of the list it makes the place that a filter leads back to. */
  address: string;
};

/** A list of things on the page of another, with its filter in the address; nothing where there is none. */
export function ToldList({ title, lead, list, address }: Props) {
  const { words } = useWords();
  if (list.all === 0) return null;
  const { prefix, kept, q, label, sort } = list.filter;
  const place = `list-${prefix || "all"}`;
  const columns: Column<Row>[] = [
    { key: "name", head: words("desk.thing"), cell: ({ name }) => name },
    { key: "stands", head: words("desk.stands"), cell: ({ stands }) => stands },
    {
      key: "since",
      head: words("desk.since"),
      cell: ({ since }) => since,
      isEmpty: ({ since }) => since === "",
    },
  ];
  const query = { ...kept, [`${prefix}q`]: q, [`${prefix}label`]: label, [`${prefix}sort`]: sort };
  return (
    <section className="part" id={place}>
      <h2>{title}</h2>
      {lead && <p className="text">{lead}</p>}
      <ListFilters
        list={list}
        address={address}
        anchor={`#${place}`}
        sorts={["name", "label", "since"]}
      />
      {list.rows.length === 0 ? (
        <EmptyState title={words("list.none")} />
      ) : (
        <DataTable rows={list.rows} columns={columns} rowKey={({ id }) => id} to={({ to }) => to} />
      )}
      {list.total > list.perPage && (
        <ListPages
          list={list}
          perPage={list.perPage}
          address={address}
          query={query}
          prefix={prefix}
          anchor={`#${place}`}
        />
      )}
    </section>
  );
}
