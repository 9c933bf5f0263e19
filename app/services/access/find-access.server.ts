import { readingIsLogged, type Viewer } from "#app/domain/viewer.ts";
import { inTransaction } from "#prisma/transaction.ts";

export type Reading = {
  /** Its place on the page: the number it is kept under would tell how much others have read. */
  place: number;
  person: string;
  path: string;
  at: number;
};

export const PAGE_SIZE = 50;

/** Whose readings this viewer is shown: the director all, whose are written down his own; null for anybody else. */
export function readingsFor(viewer: Viewer): "all" | "own" | null {
  if (viewer.mandates.some(({ role }) => role === "director")) return "all";
  return readingIsLogged(viewer) ? "own" : null;
}

/** What observers and auditors asked to read, the latest first. */
export async function findAccess(whose: "all" | "own", person: string, asked: number) {
  const mine = whose === "own" ? person : null;
  return inTransaction(async (tx) => {
    const [count] = await tx.run<{ n: number }>(
      "select count(*)::int as n from access_log where $1::text is null or person_id = $1",
      [mine],
    );
    const found = count?.n ?? 0;
    const pages = Math.max(1, Math.ceil(found / PAGE_SIZE));
    const page = Math.min(Math.max(1, asked), pages);
    const rows = await tx.run<Omit<Reading, "place">>(
      `select coalesce(p.name, '') as person, a.path, ms(a.at) as at
       from access_log a left join person p on p.id = a.person_id
       where $1::text is null or a.person_id = $1
       order by a.seq desc limit $2 offset $3`,
      [mine, PAGE_SIZE, (page - 1) * PAGE_SIZE],
    );
    return { rows: rows.map((row, place) => ({ ...row, place })), found, page, pages };
  });
}
