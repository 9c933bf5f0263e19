import { needsStepUp } from "#app/domain/policy/step-up.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { doAct } from "#app/services/acts/do-act.server.ts";
import { foreseeOne } from "#app/services/acts/foresee.server.ts";
import { isSteppedUp } from "#app/services/sign-in/step-up.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { Data } from "#machines/life.ts";

/** The form again: what is wrong, and every text as it was typed. */
export type DeskReply = { wrong: string[]; typed: Record<string, string[]>; confirm: boolean };
export type DeskPosted = { ok: true } | { ok: false; status: number; reply: DeskReply };

/** What was typed into a form of a desk; files never travel back. */
export function typedIn(posted: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of posted)
    if (typeof value === "string") typed[name] = [...(typed[name] ?? []), value];
  return typed;
}

export const wrongForm = (wrong: string[], posted: FormData, status = 422): DeskPosted => ({
  ok: false,
  status,
  reply: { wrong, typed: typedIn(posted), confirm: false },
});

/** One act of a desk whose form is its own; 404 where the viewer may not ask for it at all. */
export async function postDesk(
  asked: Reading & { found: FoundThing },
  type: string,
  data: Data,
  posted: FormData,
): Promise<DeskPosted> {
  const { visitor, found, at, locale } = asked;
  const { viewer } = visitor;
  const possible = await foreseeOne(viewer, found, type, at);
  if (!possible) throw new Response(null, { status: 404 });
  if (needsStepUp(type, possible.role) && !isSteppedUp(visitor, at)) {
    const wrong = [say(locale)("act.confirmFirst")];
    return { ok: false, status: 403, reply: { wrong, typed: typedIn(posted), confirm: true } };
  }
  const version = posted.get("version");
  const zone = await findZone(found.thing.editionId);
  const form = { toData: () => data };
  const expected = typeof version === "string" && /^\d{1,9}$/.test(version) ? +version : null;
  const done = await doAct(form, Object.fromEntries(posted) as Record<string, string>, {
    viewer,
    on: found,
    possible,
    zone,
    at,
    expected,
    newId: "",
  });
  if (done.ok) return { ok: true };
  const nameOf = await nameRefused(done.refusal, { viewer, at, locale });
  return wrongForm(explain(done.refusal, { locale, zone, nameOf }), posted, 409);
}
