import { bestLabel, isToldState, statesOf } from "#app/domain/policy/projections.ts";
import type { ViewerClass } from "#app/domain/viewer.ts";
import { read } from "#prisma/read.ts";
import type { ListFilter } from "./read-filter.ts";

export const BOARD_PAGE = 25;
export type BoardRow = {
  id: string;
  city: string;
  country: string;
  countryName: string;
  region: string;
  label: string;
  /** Null where the row's own instant would tell more than its label. */
  since: number | null;
};

const since = "case when n.state = any($4) then ms(n.changed_at) end";
const orders: Record<string, string> = {
  city: "name, id",
  region: "region, name, id",
  since: "since nulls last, name, id",
};

/** A page of an edition's nominations for whoever is told of all of them, which is the secretariat. */
export async function listNominations(
  edition: string,
  { region, label, sort, page }: ListFilter,
  classes: readonly ViewerClass[],
  resultsPublic: boolean,
): Promise<{ rows: BoardRow[]; total: number; pageSize: number }> {
  const labelOf = (state: string) => bestLabel("nomination", state, classes, resultsPublic);
  const states = statesOf("nomination").filter((state) => {
    const told = labelOf(state);
    return told !== null && (label === "" || told === label);
  });
  const dated = states.filter((state) => isToldState("nomination", state, classes, resultsPublic));
  const order = orders[sort] ?? orders.city;
  const found = await read<Omit<BoardRow, "label"> & { state: string; total: number }>(
    // The page is cut before the rest is read for it: hundreds are only counted and put in order.
    `with told as materialized (select n.id, n.city_id, n.state, n.country, n.changed_at, t.region
         from nomination n join track t on t.id = n.track_id
         where n.edition_id = $1 and ($2 = '' or t.region = $2) and n.state = any($3)),
       page as materialized (select n.id, n.state, n.country, n.region, c.name, ${since} as since from told n join city c on c.id = n.city_id
         order by ${order} limit ${BOARD_PAGE} offset $5)
       select p.id, p.state, p.country, p.name as city, (select k.name from country k where k.code = p.country) as "countryName", p.region, p.since,
         (select count(*) from told) as total
       from page p order by ${order}`,
    [edition, region, states, dated, (page - 1) * BOARD_PAGE],
  );
  return {
    pageSize: BOARD_PAGE,
    total: found[0]?.total ?? 0,
    rows: found.map(({ state, total: _, ...row }) => ({ ...row, label: labelOf(state) ?? "" })),
  };
}
