import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { type Column, DataTable } from "#app/components/data-table.tsx";

type Row = { id: string; name: string; since: string };
const columns: Column<Row>[] = [
  { key: "name", head: "City", cell: ({ name }) => name },
  {
    key: "since",
    head: "Member since",
    cell: ({ since }) => since,
    isEmpty: ({ since }) => !since,
  },
];
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, n) => ({
    id: String(n),
    name: `City ${n}`,
    since: n % 2 ? "2020" : "",
  }));

afterEach(cleanup);

describe("a table", () => {
  test("heads each row with its link", () => {
    render(
      <DataTable
        rows={rows(1)}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ id }) => `/cities/${id}`}
      />,
    );
    expect(screen.getByRole("rowheader").querySelector("a")?.getAttribute("href")).toBe(
      "/cities/0",
    );
  });

  test("names the column in each cell, for the block that a row becomes on a phone", () => {
    render(<DataTable rows={rows(2)} columns={columns} rowKey={({ id }) => id} />);
    const cells = screen.getAllByRole("cell");
    expect(cells.map((cell) => cell.getAttribute("data-label"))).toEqual([
      "Member since",
      "Member since",
    ]);
    expect(cells.map((cell) => cell.className)).toEqual(["quiet", ""]);
  });

  test("holds 400 rows", () => {
    render(<DataTable rows={rows(400)} columns={columns} rowKey={({ id }) => id} />);
    expect(screen.getAllByRole("row")).toHaveLength(401);
  });
});
