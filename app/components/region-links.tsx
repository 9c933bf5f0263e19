import { type Column, DataTable } from "./data-table.tsx";
import { Region } from "./region.tsx";
import { useWords } from "./words.ts";

type Row = { region: string; name: string; label: string; to: string };

/** The regions of an edition, each with where it stands. */
export function RegionLinks({
  regions,
  headed = true,
}: {
  regions: readonly Row[];
  headed?: boolean;
}) {
  const { words } = useWords();
  if (regions.length === 0) return null;
  const columns: Column<Row>[] = [
    {
      key: "name",
      head: words("subject.track"),
      cell: ({ region, name }) => <Region code={region} name={name} />,
    },
    { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
  ];
  const table = (
    <DataTable rows={regions} columns={columns} rowKey={({ to }) => to} to={({ to }) => to} />
  );
  if (!headed) return table;
  return (
    <section className="part">
      <h2>{words("subjects.track")}</h2>
      {table}
    </section>
  );
}
