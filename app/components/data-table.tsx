import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  number?: boolean;
  /** Says itself what it is, so that it needs no name of its column in the block that a row becomes on a phone. */
  plain?: boolean;
  /** A cell with nothing in it is left out there. */
  isEmpty?: (row: Row) => boolean;
};

type Props<Row> = {
  rows: readonly Row[];
  /** The first column leads the row and, where `to` is given, links it. */
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  to?: (row: Row) => string;
  caption?: string;
};

/** The head stays in sight, the whole row is the link; on a phone each row becomes a short block. */
export function DataTable<Row>({ rows, columns, rowKey, to, caption }: Props<Row>) {
  const [lead, ...others] = columns;
  if (!lead) return null;
  return (
    <table className="table table-stacks">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map(({ key, head, number }) => (
            <th key={key} scope="col" className={number ? "number" : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            <th scope="row">
              {to ? (
                <a className="row-link" href={to(row)}>
                  {lead.cell(row)}
                </a>
              ) : (
                lead.cell(row)
              )}
            </th>
            {others.map((column) => (
              <td
                key={column.key}
                className={cellClass(column, row)}
                data-label={column.plain ? undefined : column.head}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellClass<Row>({ number, plain, isEmpty }: Column<Row>, row: Row): string | undefined {
  const names = [number && "number", plain && "plain", isEmpty?.(row) && "quiet"].filter(Boolean);
  return names.length > 0 ? names.join(" ") : undefined;
}
