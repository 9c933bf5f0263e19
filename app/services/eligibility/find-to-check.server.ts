import type { Finding } from "#app/domain/eligibility.ts";
import { isSecretariat } from "#app/domain/policy/seeing.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { checklistFrom, type Standing, standingOf } from "#app/services/facts/standing.ts";
import { findThings } from "#app/services/things/find-things.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** A nomination that waits for its verdict, with how many rules stand how. */
export type ToCheck = {
  id: string;
  city: string;
  country: string;
  countryName: string;
  region: string;
  state: string;
  endorsedAt: number | null;
  counts: Record<Finding["outcome"], number>;
  /** A verdict is proposed and waits for its second person. */
  proposed: boolean;
};

export const PAGE_SIZE = 50;
export const sorts = ["country", "endorsed", "outcome"] as const;
export const shows = ["open", "clear", "clarification", "proposed"] as const;

export type Filter = {
  edition: string;
  region: string;
  show: string;
  sort: string;
  page: number;
};

const sortings: Record<string, (a: ToCheck, b: ToCheck) => number> = {
  country: () => 0,
  endorsed: (a, b) => (a.endorsedAt ?? 0) - (b.endorsedAt ?? 0),
  outcome: (a, b) => standing(b) - standing(a),
};
const standing = ({ counts }: ToCheck) => counts.fail + counts.unknown;

const picks: Record<string, (one: ToCheck) => boolean> = {
  open: (one) => standing(one) > 0,
  clear: (one) => standing(one) === 0,
  clarification: ({ state }) => state === "inClarification",
  proposed: ({ proposed }) => proposed,
};

/** What waits for a verdict, by the filter of the address: the checklist of each is judged now. */
export async function findToCheck(viewer: Viewer, filter: Filter, at: Date) {
  const { edition, region, show, sort } = filter;
  const where = `s.state in ('endorsed', 'inClarification') and ($3 = '' or s.edition_id = $3)
    and ($4 = '' or s.track_id in (select t.id from track t where t.region = $4))`;
  const found = (await findThings(viewer, "nomination", at, where, [edition, region])).filter(
    ({ thing }) => isSecretariat(viewer, thing),
  );
  const all = await readAll(found.map(({ id }) => id));
  const picked = all.filter(picks[show] ?? (() => true)).sort(sortings[sort] ?? (() => 0));
  const pages = Math.max(1, Math.ceil(picked.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, filter.page), pages);
  const rows = picked.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { rows, found: picked.length, page, pages };
}

type Raw = Omit<ToCheck, "counts"> & { standing: Standing };

async function readAll(ids: readonly string[]): Promise<ToCheck[]> {
  const rows = await inTransaction((tx) =>
    tx.run<Raw>(
      `select n.id, c.name as city, n.country, k.name as "countryName", t.region, n.state,
         (n.context ->> 'commissionActAt')::bigint as "endorsedAt", ${standingOf("n")} as standing,
         exists(select from proposal p where p.subject_id = n.id and p.state = 'open'
           and p.kind in ('eligibility.confirm', 'eligibility.reject')) as proposed
       from nomination n join city c on c.id = n.city_id join country k on k.code = n.country
         join track t on t.id = n.track_id
       where n.id = any($1) order by k.name collate "en-x-icu", c.name collate "en-x-icu", n.id`,
      [ids],
    ),
  );
  return rows.map(({ standing, ...row }) => ({ ...row, counts: countsOf(standing) }));
}

function countsOf(standing: Standing): ToCheck["counts"] {
  const counts = { pass: 0, fail: 0, unknown: 0, warn: 0 };
  for (const { outcome } of checklistFrom(standing)) counts[outcome] += 1;
  return counts;
}
