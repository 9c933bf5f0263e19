import type { Viewer } from "#app/domain/viewer.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { say } from "#app/i18n/say.ts";
import type { Subject } from "#machines/index.ts";
import type { Refusal } from "#machines/refusal.ts";
import { read } from "#prisma/read.ts";
import { findNames } from "./find-names.server.ts";
import { findThings } from "./find-things.server.ts";

/** What a refusal may name: these have ids, and the reader wants names. */
const named: readonly Subject[] = [
  "nomination",
  "appointment",
  "track",
  "session",
  "review",
  "complaint",
  "evidence",
];

/** Where the ids lie: most are of one subject, and asking the policy's questions of all costs more. */
const subjectsSql = named
  .map(
    (subject) =>
      `select '${subject}' as subject where exists(select from ${subject} s where s.id = any($1))`,
  )
  .join(" union all ");

const anId = /^[0-9a-f]{8}-[0-9a-f-]{27,}$/;

function idsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === "string" && anId.test(value)) found.add(value);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) {
      if (anId.test(key)) found.add(key);
      idsIn(each, found);
    }
  return found;
}

type Reader = { viewer: Viewer; at: Date; locale: Locale };

export const nameRefused = (refusal: Refusal, reader: Reader) => nameIds(refusal, reader);

/** Names for the ids in whatever is said, as far as this viewer is told of the things they are of. */
export async function nameIds(
  said: unknown,
  { viewer, at, locale }: Reader,
): Promise<(id: string) => string | undefined> {
  const ids = [...idsIn(said)];
  if (ids.length === 0) return () => undefined;
  const subjects = await read<{ subject: Subject }>(subjectsSql, [ids]);
  const asked = subjects.map(({ subject }) =>
    findThings(viewer, subject, at, "s.id = any($3)", [ids]),
  );
  const found = (await Promise.all(asked)).flat();
  const names = await findNames(say(locale), found);
  return (id) => names.get(id);
}
