import { hashOf } from "#app/domain/canonical.ts";
import { broken, type Report } from "#app/services/verify/finding.ts";
import { groupBy } from "#app/services/verify/group-by.ts";
import { causesOf, type LogRow } from "#app/services/verify/read-log.server.ts";
import { type Rebuilt, replay } from "#app/services/verify/replay.ts";
import type { Tx } from "#prisma/transaction.ts";

type Frozen = { id: string; manifest: string; seq: number; at: number };
type Answer = { nomination_id: string; question: string; text: string; language: string };

const NOMINATIONS = 50;
/** As app/services/facts/nomination.ts says which files belong to a dossier. */
const standing = ["ready", "frozen", "queried", "published"];

/**
 * The dossier a mayor was asked to sign, put together again from the answers of that moment and the files as
 * their logs had them: its hash is the manifest that the nomination still names.
 */
export async function checkManifests(tx: Tx, report: Report): Promise<void> {
  const wrong = broken(report, "answer");
  let after = "";
  for (;;) {
    const frozen = await tx.run<Frozen>(
      `select n.id, n.context ->> 'manifest' as manifest, s.seq, ms(s.at) as at from nomination n
       join lateral (select e.seq, e.at from log_event e where e.subject_id = n.id and e.type = 'signature.request' order by e.version desc limit 1) s on true
       where n.context ->> 'manifest' is not null and n.id > $1 order by n.id limit $2`,
      [after, NOMINATIONS],
    );
    if (frozen.length === 0) return;
    const answers = await answersThen(tx, frozen);
    const files = await filesThen(tx, frozen);
    for (const { id, manifest } of frozen) {
      const held = files.get(id) ?? [];
      if (held === "hidden") continue;
      const now = hashOf({ answers: answers.get(id) ?? [], files: held });
      if (now !== manifest)
        wrong(`nomination ${id}`, "text and files are not those of the manifest");
    }
    after = frozen.at(-1)?.id ?? "";
  }
}

/** The last revision of each answer before the signature was asked for. */
async function answersThen(tx: Tx, frozen: readonly Frozen[]) {
  const rows = await tx.run<Answer>(
    `select distinct on (a.nomination_id, a.question) a.nomination_id, a.question, a.text, a.language
     from answer a join unnest($1::text[], $2::bigint[]) f(id, at) on f.id = a.nomination_id and ms(a.at) <= f.at
     order by a.nomination_id, a.question, a.revision desc`,
    [frozen.map(({ id }) => id), frozen.map(({ at }) => at)],
  );
  const byNomination = [...groupBy(rows, (row) => row.nomination_id)];
  return new Map(
    byNomination.map(([id, list]) => [
      id,
      list.map(({ question, text, language }) => ({ question, text, language })),
    ]),
  );
}

type File = { id: string; sha256: unknown; kind: unknown; described: unknown };

/** The files of each dossier then, by their own logs up to that moment; hidden where an erased payload is among them. */
async function filesThen(
  tx: Tx,
  frozen: readonly Frozen[],
): Promise<Map<string, File[] | "hidden">> {
  const log = await tx.run<LogRow & { nomination: string }>(
    `select v.nomination_id as nomination, e.*, ms(e.at) as at, p.payload, p.salt
     from unnest($1::text[], $2::bigint[]) f(id, seq) join evidence v on v.nomination_id = f.id
     join log_event e on e.subject_id = v.id and e.seq < f.seq
     left join log_payload p on p.subject_id = e.subject_id and p.version = e.version
     order by v.nomination_id, v.id, e.version`,
    [frozen.map(({ id }) => id), frozen.map(({ seq }) => seq)],
  );
  const causes = await causesOf(tx, log);
  const files = new Map<string, File[] | "hidden">();
  for (const [id, rows] of groupBy(log, (row) => row.subject_id)) {
    const nomination = rows[0]?.nomination ?? "";
    // What is wrong with these logs is reported where every log is read.
    const file = replay("evidence", id, rows, causes, () => {});
    files.set(nomination, withFile(files.get(nomination) ?? [], file));
  }
  return files;
}

function withFile(files: File[] | "hidden", { id, state, context }: Rebuilt): File[] | "hidden" {
  if (files === "hidden" || state === null) return "hidden";
  if (!standing.includes(state)) return files;
  if (context === null) return "hidden";
  const { sha256, kind, described } = context;
  return [...files, { id, sha256, kind, described }];
}
