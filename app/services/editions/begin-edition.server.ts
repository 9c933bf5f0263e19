import { randomUUID } from "node:crypto";
import { calendarFrom } from "#app/domain/calendar.ts";
import { roleToAct, whyNotAct } from "#app/domain/policy/acting.ts";
import { presets } from "#app/domain/rulebook.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import type { NewEdition } from "#app/schemas/new-edition.ts";
import type { Applied, Refused } from "#app/services/apply-event.server.ts";
import { createEdition } from "#app/services/create-edition.server.ts";
import { findInstance } from "#app/services/public/find-instance.server.ts";
import type { Actor } from "#machines/actors.ts";
import { inTransaction } from "#prisma/transaction.ts";

const unborn = { subject: "edition", state: null } as const;

/** Who may set up an edition: denied as 403, for that there are editions is no secret. */
export function requireMayBegin(viewer: Viewer) {
  if (whyNotAct(viewer, "edition.create", unborn)) throw new Response(null, { status: 403 });
  const role = roleToAct(viewer, "edition.create", unborn);
  if (!role) throw new Response(null, { status: 403 });
  return role;
}

export const mayBegin = (viewer: Viewer): boolean =>
  whyNotAct(viewer, "edition.create", unborn) === null;

/**
 * A draft from a preset: every region of the register takes part, all of them by one calendar that
 * follows from the opening day. `at` in milliseconds UTC.
 */
export async function beginEdition(
  id: string,
  { name, slug, preset, opensOn, zone }: NewEdition,
  viewer: Viewer,
  at: number,
): Promise<Applied | Refused> {
  const role = requireMayBegin(viewer);
  const { demo } = await findInstance();
  const regions = await inTransaction((tx) =>
    tx.run<{ code: string }>("select code from region order by code"),
  );
  return createEdition(
    {
      id,
      name,
      slug,
      preset,
      rulebook: { ...presets[preset], zone },
      calendar: calendarFrom(
        opensOn,
        zone,
        regions.map(({ code }) => code),
      ),
      demonstration: demo,
    },
    { kind: "person", person: viewer.person ?? "", role } as Actor,
    at,
    randomUUID,
  );
}

/** An address that another edition has, of this system or of before it. */
export async function isSlugTaken(slug: string, id: string): Promise<boolean> {
  const [row] = await inTransaction((tx) =>
    tx.run(
      `select 1 from edition where context ->> 'slug' = $1 and id <> $2
       union all select 1 from past_edition where year::text = $1`,
      [slug, id],
    ),
  );
  return row !== undefined;
}
