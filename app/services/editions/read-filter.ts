/** What a list of nominations shows, as its address has it. */
export type ListFilter = { region: string; label: string; sort: string; page: number };

export const sorts = ["city", "region", "since"] as const;

export function readFilter(asked: URLSearchParams): ListFilter {
  const said = (name: string) => (asked.get(name) ?? "").slice(0, 60);
  const page = Number.parseInt(said("page"), 10);
  const sort = said("sort");
  return {
    region: said("region"),
    label: said("label"),
    sort: (sorts as readonly string[]).includes(sort) ? sort : "city",
    page: Number.isSafeInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}
