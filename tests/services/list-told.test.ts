import { describe, expect, test } from "vitest";
import { pageOf, readToldFilter } from "#app/services/things/list-told.server.ts";

const rows = Array.from({ length: 60 }, (_, i) => ({
  id: `id-${String(i).padStart(2, "0")}`,
  name: `${i % 2 ? "Évora" : "Cork"} ${String(i).padStart(2, "0")}`,
  label: i % 3 === 0 ? "done" : "to do",
  stands: i % 3 === 0 ? "Done" : "To do",
}));
const asked = (query: string, prefix = "") => readToldFilter(new URLSearchParams(query), prefix);

describe("a list whose state is the address", () => {
  test("is turned over, and never beyond its end", () => {
    const first = pageOf(rows, asked(""));
    expect([first.rows.length, first.total, first.pages]).toEqual([25, 60, 3]);
    expect(pageOf(rows, asked("page=3")).rows).toHaveLength(10);
    expect(pageOf(rows, asked("page=99")).page).toBe(3);
    for (const page of ["-1", "0", "x", "1e9"])
      expect(pageOf(rows, asked(`page=${page}`)).page, page).toBe(1);
  });

  test("is searched without accents, picked by where things stand, and sorted", () => {
    const found = pageOf(rows, asked("q=evora&label=done&sort=label"));
    expect(found.total).toBe(10);
    expect(found.all).toBe(60);
    expect(found.rows.every(({ name, label }) => name.startsWith("É") && label === "done")).toBe(
      true,
    );
    expect(found.labels).toEqual([
      { value: "done", name: "Done" },
      { value: "to do", name: "To do" },
    ]);
    expect(pageOf(rows, asked("sort=label")).rows[0]?.stands).toBe("Done");
    expect(pageOf(rows, asked("sort=nonsense")).rows[0]?.name).toBe("Cork 00");
  });

  test("leaves another list on its page where it is", () => {
    const filter = asked("work-q=cork&page=2&q=x&done=track.open", "work-");
    expect(filter).toMatchObject({ q: "cork", page: 1, kept: { page: "2", q: "x" } });
  });
});
