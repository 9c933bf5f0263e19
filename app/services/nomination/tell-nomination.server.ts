import { whyNotReadComments, whyNotReadPlace } from "#app/domain/policy/nomination.ts";
import { isSecretariat } from "#app/domain/policy/seeing.ts";
import { type Viewer, viewerClasses } from "#app/domain/viewer.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { read } from "#prisma/read.ts";
import { findChecklists } from "./find-checklist.server.ts";
import { tellDossier } from "./tell-dossier.server.ts";

/** What the page of a nomination shows of its content, as far as this viewer may read it. */
export async function tellNomination(viewer: Viewer, found: FoundThing, at: Date) {
  const party = ["city", "commission"].some((name) =>
    viewerClasses(viewer, found.thing).includes(name as "city"),
  );
  const staff = isSecretariat(viewer, found.thing);
  const [region, dossier, checklists, comments, signatories, statement] = await Promise.all([
    regionOf(found.trackId),
    tellDossier(viewer, found, at),
    findChecklists(viewer, [found]),
    whyNotReadComments(viewer, found.thing) ? null : commentsOf(found.id),
    signatoriesOf(viewer, found, at),
    party || staff ? statementOf(found.id) : null,
  ]);
  return {
    region,
    dossier,
    preview:
      dossier && viewerClasses(viewer, found.thing).includes("city")
        ? `${addressOf("nomination", found.id)}/preview`
        : null,
    manifest: dossier && (party || staff) ? (found.context.manifest as string | null) : null,
    checklist: checklists.get(found.id) ?? null,
    comments,
    signatories,
    statement: dossier ? statement : null,
    slot:
      staff || viewerClasses(viewer, found.thing).includes("commission")
        ? (found.context.slot as number | null)
        : null,
    place: whyNotReadPlace(viewer, found.thing)
      ? null
      : (found.context.place as { place: string; n: number | null } | null),
  };
}
export type ToldNomination = Awaited<ReturnType<typeof tellNomination>>;

async function regionOf(track: string | null): Promise<string | null> {
  const [row] = await read<{ region: string }>("select region from track where id = $1", [track]);
  return row?.region ?? null;
}

export type Comment = { text: string; by: string | null; role: string | null; at: number };

/** Remarks beside the draft, the oldest first. */
const commentsOf = (id: string): Promise<Comment[]> =>
  read<Comment>(
    `select y.payload::jsonb #>> '{data,text}' as text, p.name as by, y.payload::jsonb #>> '{by,role}' as role, ms(l.at) as at
       from log_event l join log_payload y on y.subject_id = l.subject_id and y.version = l.version
       left join person p on p.pseudonym = l.actor
       where l.subject_id = $1 and l.type = 'comment.add' order by l.version`,
    [id],
  );

/** Why the National Commission stands behind it, as it was said last. */
async function statementOf(id: string): Promise<string | null> {
  const [row] = await read<{ text: string | null }>(
    `select y.payload::jsonb #>> '{data,statement}' as text from nomination n
       join log_event l on l.subject_id = n.id and l.type = 'nomination.endorse'
       join log_payload y on y.subject_id = l.subject_id and y.version = l.version
       where n.id = $1 and n.context ->> 'slot' is not null order by l.version desc limit 1`,
    [id],
  );
  return row?.text ?? null;
}

export type Signatory = {
  name: string;
  wording: string;
  confirmedAt: number | null;
  forSilent: boolean;
  to: string;
  signed: boolean;
};

/** Who signed; before that, whoever can, as far as this viewer is told of the roles of the city. */
async function signatoriesOf(
  viewer: Viewer,
  { context, ids }: FoundThing,
  at: Date,
): Promise<Signatory[]> {
  const signed = context.signedAt === null ? null : (context.signatory as string | null);
  const found = await findThings(
    viewer,
    "mandate",
    at,
    signed === null
      ? "s.role = 'mayor' and s.body_kind = 'city' and s.body_id = $3 and s.state = 'active'"
      : "s.id = $3",
    [signed ?? ids.city ?? null],
  );
  const names = await namesOf(found.map(({ id }) => id));
  return found.map(({ id, context: of }) => ({
    name: names.get(id) ?? "",
    wording: String(of.wording),
    confirmedAt: (of.confirmedAt as number | null) ?? null,
    forSilent: of.confirmedForSilent === true,
    to: addressOf("mandate", id),
    signed: id === signed,
  }));
}

async function namesOf(mandates: readonly string[]): Promise<Map<string, string>> {
  if (mandates.length === 0) return new Map();
  const rows = await read<{ id: string; name: string }>(
    "select m.id, p.name from mandate m join person p on p.id = m.person_id where m.id = any($1)",
    [mandates],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
