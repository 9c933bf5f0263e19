import { whyNotReadComposition, whyNotReadElection } from "#app/domain/policy/jury.ts";
import { whyNotSeeNames } from "#app/domain/policy/seeing.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { say } from "#app/i18n/say.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { listTold, type ToldFilter } from "#app/services/things/list-told.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

type Asked = Reading & { found: FoundThing };
export type Member = {
  id: string;
  name: string;
  label: string;
  office: "chair" | "deputy" | null;
  borrowed: boolean;
};

/** Members by name, seats against the minimum, and the balance as it was reported. */
export async function tellJury(asked: Asked, filter: ToldFilter) {
  const { visitor, found } = asked;
  const work = await findWork(asked);
  const [row] = await inTransaction((tx) =>
    tx.run<{ minimum: number; composition: Record<string, unknown> | null }>(
      `select (r.content ->> 'juryMinimum')::int as minimum,
         (select y.payload::jsonb #> '{data,composition}' from log_event l
          join log_payload y on y.subject_id = l.subject_id and y.version = l.version
          where l.subject_id = $1 and l.type = 'jury.constitute') as composition
       from rulebook r where r.edition_id = $2 order by r.version desc limit 1`,
      [found.id, found.thing.editionId],
    ),
  );
  const shown = whyNotReadComposition(visitor.viewer, found.thing) === null;
  const members = await membersOf(asked);
  return {
    members,
    minimum: row?.minimum ?? 0,
    composition: shown ? compositionOf(row?.composition ?? null) : null,
    progress: progressOf(work, asked),
    work: await listTold(
      work.filter(({ thing }) => whyNotSeeNames(visitor.viewer, thing) === null),
      filter,
      asked,
    ),
  };
}

const compositionOf = (said: Record<string, unknown> | null) =>
  said &&
  Object.entries(said).map(([key, value]) => ({
    key,
    text: Array.isArray(value) ? value.join(", ") : String(value),
  }));

async function membersOf({ visitor, found, at, locale }: Asked): Promise<Member[]> {
  const { viewer } = visitor;
  const all = await findThings(viewer, "appointment", at, "s.jury_id = $3", [found.id]);
  const told = all.filter(({ thing }) => whyNotSeeNames(viewer, thing) === null);
  const names = await findNames(say(locale), told);
  const offices = whyNotReadElection(viewer, found.thing) === null;
  const { chair, deputy } = found.context;
  return told
    .map(({ id, told, context }) => ({
      id,
      name: names.get(id) ?? "",
      label: capital(locale, sayLabel(locale, "appointment", told.label)),
      office: offices ? officeOf(id, chair, deputy) : null,
      borrowed: context.scope !== "all" && told.label !== "member",
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const officeOf = (id: string, chair: unknown, deputy: unknown) =>
  id === chair ? ("chair" as const) : id === deputy ? ("deputy" as const) : null;

/** Declarations and sheets of others on this jury, as far as this viewer is told of them. */
async function findWork({ visitor, found, at }: Asked): Promise<FoundThing[]> {
  const { viewer } = visitor;
  const things: FoundThing[] = [];
  for (const subject of ["conflict", "review"] as const)
    things.push(...(await findThings(viewer, subject, at, "s.jury_id = $3", [found.id])));
  return things.filter(({ thing }) => thing.authorId !== viewer.person);
}

/** How far declarations and sheets are, counted under the names this viewer is told: never what is in them. */
function progressOf(work: readonly FoundThing[], { locale }: Asked) {
  const counted: { subject: "conflict" | "review"; label: string; count: number }[] = [];
  for (const subject of ["conflict", "review"] as const) {
    const others = work.filter(({ thing }) => thing.subject === subject);
    const labels = others.map(({ told }) => sayLabel(locale, subject, told.label));
    for (const label of [...new Set(labels)].sort())
      counted.push({ subject, label, count: labels.filter((one) => one === label).length });
  }
  return counted;
}
