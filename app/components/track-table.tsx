import { type Column, DataTable } from "./data-table.tsx";
import { useWords } from "./words.ts";

type Row = { id: string; name: string; label: string; to: string };

/** Things that belong to a region; nothing at all where there is none to be told of. */
export function TrackTable({ name, rows }: { name: string; rows: readonly Row[] }) {
  const { words } = useWords();
  if (rows.length === 0) return null;
  const columns: Column<Row>[] = [
    { key: "name", head: words("desk.thing"), cell: (row) => row.name },
    { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
  ];
  return (
    <section className="part">
      <h2>{name}</h2>
      <DataTable rows={rows} columns={columns} rowKey={({ id }) => id} to={({ to }) => to} />
    </section>
  );
}
