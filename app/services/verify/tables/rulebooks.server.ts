import { type Rulebook, rulebookHash } from "#app/domain/rulebook.ts";
import { broken, type Report, sameJson } from "#app/services/verify/finding.ts";
import { eventsOf, wordsOf } from "#app/services/verify/read-log.server.ts";
import type { Tx } from "#prisma/transaction.ts";

type Version = { version: number; hash: string; content: unknown };
type Row = Version & { edition_id: string };

/** Each version of an edition's rules is what its event brought, and its hash is the hash of its content. */
export async function checkRulebooks(tx: Tx, report: Report): Promise<void> {
  const wrong = broken(report, "rulebook");
  const expected = await broughtByLog(tx);
  const rows = await tx.run<Row>(
    "select edition_id, version, hash, content from rulebook order by edition_id, version",
  );
  for (const { edition_id, version, hash, content } of rows) {
    const place = `${edition_id} version ${version}`;
    if (hashOfContent(content) !== hash) wrong(place, "hash is not that of its content");
    const versions = expected.get(edition_id) ?? [];
    const brought = versions[version - 1];
    if (brought === null) continue;
    if (!brought) wrong(place, "no event brought it");
    else if (brought.hash !== hash || !sameJson(brought.content, content))
      wrong(place, "is not what its event brought");
  }
  const there = new Set(rows.map(({ edition_id, version }) => `${edition_id} version ${version}`));
  for (const [edition, versions] of expected)
    for (const index of versions.keys())
      if (!there.has(`${edition} version ${index + 1}`))
        wrong(`${edition} version ${index + 1}`, "the log brought it and there is no row");
}

/** Versions in their order; null where the event's payload is erased. */
async function broughtByLog(tx: Tx): Promise<Map<string, (Version | null)[]>> {
  const editions = new Map<string, (Version | null)[]>();
  for await (const row of eventsOf(tx, ["edition.create", "rulebook.amend"])) {
    const versions = editions.get(row.subject_id) ?? [];
    const said = wordsOf(row);
    const version = versions.length + 1;
    const hash =
      row.type === "edition.create" ? said?.data.rulebookHash : said?.facts.rulebook?.hash;
    versions.push(said && { version, hash, content: said.data.rulebook });
    editions.set(row.subject_id, versions);
  }
  return editions;
}

/** Empty for what is no rulebook. */
function hashOfContent(content: unknown): string {
  try {
    return rulebookHash(content as Rulebook);
  } catch {
    return "";
  }
}
