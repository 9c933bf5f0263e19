import { isKey } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { type FoundThing, findThing } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { machines, type Subject } from "#machines/index.ts";
import { read } from "#prisma/read.ts";

const isSubject = (name: string): name is Subject => Object.hasOwn(machines, name);

/**
 * The thing that an address names, for whoever is signed in and told of it; 404 otherwise, whether it is
 * not there or not told.
 */
export async function requireThing(
  request: Request,
  { subject, id = "" }: { subject?: string | undefined; id?: string | undefined },
  { at, locale }: Omit<Reading, "visitor">,
): Promise<Reading & { found: FoundThing; visitor: Awaited<ReturnType<typeof requireVisitor>> }> {
  const visitor = await requireVisitor(request, at);
  const found =
    subject !== undefined && isSubject(subject)
      ? await findThing(visitor.viewer, subject, id, at)
      : null;
  if (!found) throw new Response(null, { status: 404 });
  return { visitor, found, at, locale };
}

/**
 * What has just been done, in a sentence, where the address says so and it is true: a link that somebody
 * sends around cannot claim what the reader has not done.
 */
export async function sayDone(
  request: Request,
  { visitor, found, at, locale }: Reading & { found: Pick<FoundThing, "id"> },
): Promise<string | null> {
  const type = new URL(request.url).searchParams.get("done") ?? "";
  const key = `act.${type}.done`;
  if (!isKey(key) && type !== "proposal.open") return null;
  const [own] = await read(
    `select 1 from log_event l join person p on p.id = $3 and p.pseudonym = any(string_to_array(l.actor, '+'))
       where l.subject_id = $1 and l.type = $2 and l.at > $4::timestamptz - interval '15 minutes'`,
    [found.id, type, visitor.viewer.person, at.toISOString()],
  );
  if (!own) return null;
  return say(locale)(type === "proposal.open" || !isKey(key) ? "act.proposed" : key);
}
