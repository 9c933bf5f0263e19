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

const orders: Record<string, string> = {
  city: "c.name, n.id",
  region: "t.region, c.name, n.id",
  since: "since nulls last, c.name, n.id",
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
  const found = await read<Omit<BoardRow, "label"> & { state: string; total: number }>(
    `select n.id, n.state, n.country, c.name as city, k.name as "countryName", t.region,
         case when n.state = any($4) then ms(n.changed_at) end as since, count(*) over () as total
       from nomination n join city c on c.id = n.city_id join country k on k.code = n.country
         join track t on t.id = n.track_id
       where n.edition_id = $1 and ($2 = '' or t.region = $2) and n.state = any($3)
       order by ${orders[sort] ?? orders.city} limit ${BOARD_PAGE} offset $5`,
    [edition, region, states, dated, (page - 1) * BOARD_PAGE],
  );
  return {
    pageSize: BOARD_PAGE,
    total: found[0]?.total ?? 0,
    rows: found.map(({ state, total: _, ...row }) => ({ ...row, label: labelOf(state) ?? "" })),
  };
}
