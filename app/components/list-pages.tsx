import { Pagination } from "./pagination.tsx";
import { useWords } from "./words.ts";

type Props = {
  list: { page: number; pages: number; total: number; rows: readonly unknown[] };
  perPage: number;
  address: string;
  /** The filter as the address has it; what is empty is left out. */
  query?: Record<string, string>;
  /** Where a page has several lists: what stands before this one's names, and its place on the page. */
  prefix?: string;
  anchor?: string;
};

/** Where a list stands and its neighbours, with the filter kept in the address. */
export function ListPages({ list, perPage, address, query = {}, prefix = "", anchor = "" }: Props) {
  const { words } = useWords();
  const { page, pages, total, rows } = list;
  const first = (page - 1) * perPage + 1;
  const kept = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ""));
  const turn = (to: number) =>
    `${address}?${new URLSearchParams({ ...kept, [`${prefix}page`]: String(to) })}${anchor}`;
  return (
    <Pagination
      label={words("pages.label")}
      summary={words("pages.of", { from: first, to: first + rows.length - 1, total })}
      before={page > 1 ? { to: turn(page - 1), name: words("pages.before") } : null}
      after={page < pages ? { to: turn(page + 1), name: words("pages.after") } : null}
    />
  );
}
