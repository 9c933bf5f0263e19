import { type Rulebook, rulebookHash } from "#app/domain/rulebook.ts";
import { broken, type Report, sameJson } from "#app/services/verify/finding.ts";
import { eventsOf, wordsOf } from "#app/services/verify/read-log.server.ts";
import type { Tx } from "#prisma/transaction.ts";

type Version = { version: number; hash: string; content: unknown };
type Row = Version & { edition_id: string };
/** What the log brought, in order; null where the event's payload is erased. */
type Brought = {
  versions: (Version | null)[];
  /** From this version on nobody knows: an erased edit of the draft may have brought one or none. */
  unsureFrom: number;
};

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
    const { versions, unsureFrom } = expected.get(edition_id) ?? nothing;
    const brought = versions[version - 1];
    if (brought === null || version >= unsureFrom) continue;
    if (!brought) wrong(place, "no event brought it");
    else if (brought.hash !== hash || !sameJson(brought.content, content))
      wrong(place, "is not what its event brought");
  }
  const there = new Set(rows.map(({ edition_id, version }) => `${edition_id} version ${version}`));
  for (const [edition, { versions, unsureFrom }] of expected)
    for (const index of versions.keys())
      if (index + 1 < unsureFrom && !there.has(`${edition} version ${index + 1}`))
        wrong(`${edition} version ${index + 1}`, "the log brought it and there is no row");
}

const nothing: Brought = { versions: [], unsureFrom: Number.POSITIVE_INFINITY };

async function broughtByLog(tx: Tx): Promise<Map<string, Brought>> {
  const editions = new Map<string, Brought>();
  for await (const row of eventsOf(tx, ["edition.create", "edition.edit", "rulebook.amend"])) {
    const { versions, unsureFrom } = editions.get(row.subject_id) ?? { ...nothing, versions: [] };
    const said = wordsOf(row);
    const version = versions.length + 1;
    const isEdit = row.type === "edition.edit";
    const maybe = isEdit && !said;
    const hash =
      row.type === "rulebook.amend" ? said?.facts.rulebook?.hash : said?.data.rulebookHash;
    if (!isEdit || said?.data.rulebook)
      versions.push(said && { version, hash, content: said.data.rulebook });
    const unsure = maybe ? Math.min(unsureFrom, version) : unsureFrom;
    editions.set(row.subject_id, { versions, unsureFrom: unsure });
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
