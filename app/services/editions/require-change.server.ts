import { needsStepUp } from "#app/domain/policy/step-up.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import type { Typed } from "#app/schemas/fields.ts";
import { formError } from "#app/schemas/read-form.ts";
import { doAct } from "#app/services/acts/do-act.server.ts";
import { foresee, type Possible } from "#app/services/acts/foresee.server.ts";
import type { Posted } from "#app/services/acts/post-act.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { isSteppedUp, requireStepUp } from "#app/services/sign-in/step-up.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { Actor } from "#machines/actors.ts";
import type { Data } from "#machines/life.ts";
import { type DraftChange, saveDraft } from "./save-draft.server.ts";

export type AskedChange = Awaited<ReturnType<typeof requireThing>> & {
  possible: Possible;
  zone: string;
};

/**
 * The first of these acts that the reader may ask for on this thing, as it stands: a draft is changed at once,
 * what is published by two persons. 404 where none is his.
 */
export async function requireChange(
  request: Request,
  subject: "edition" | "track",
  id: string | undefined,
  types: readonly string[],
  reading: Omit<Reading, "visitor">,
): Promise<AskedChange> {
  const asked = await requireThing(request, { subject, id }, reading);
  const all = await foresee(asked.visitor.viewer, asked.found, reading.at);
  const possible = all.find(({ type }) => types.includes(type));
  if (!possible) throw new Response(null, { status: 404 });
  if (request.method === "GET" && needsStepUp(possible.type, possible.role))
    await requireStepUp(
      asked.visitor,
      reading.at,
      new URL(request.url).pathname.replace(/\.data$/, ""),
    );
  return { ...asked, possible, zone: await findZone(asked.found.thing.editionId) };
}

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Why a form may not be carried out yet, before it is read: a second factor that has run out, or no page of ours. */
export function whyNotPosted(
  { visitor, possible, at, locale }: AskedChange,
  posted: FormData,
  here: string,
  typed: Typed,
): Posted | null {
  const words = say(locale);
  if (needsStepUp(possible.type, possible.role) && !isSteppedUp(visitor, at)) {
    const to = `/me/confirm?next=${encodeURIComponent(here)}`;
    const confirm = { to, name: words("act.confirmLink") };
    const reply = { ...formError([words("act.confirmFirst")], typed), confirm };
    return { ok: false, status: 403, reply };
  }
  if (anId.test(String(posted.get("newId")))) return null;
  return { ok: false, status: 422, reply: formError([words("refusal.stale")], typed) };
}

/** Carries the change out or proposes it; `draft` is what a draft becomes, `data` what is proposed. */
export async function makeChange(
  asked: AskedChange,
  posted: FormData,
  { draft, data }: { draft: DraftChange | null; data: Data },
  typed: Typed,
): Promise<Posted> {
  const { found, visitor, possible, zone, at, locale } = asked;
  const { viewer } = visitor;
  const version = String(posted.get("version") ?? "");
  const expected = /^\d{1,9}$/.test(version) ? Number(version) : null;
  const newId = String(posted.get("newId"));
  const by = { kind: "person", person: viewer.person ?? "", role: possible.role } as Actor;
  const done = draft
    ? await saveDraft(
        { id: found.id, ...(expected === null ? {} : { expected }) },
        draft,
        by,
        at.getTime(),
      )
    : await doAct(
        { toData: () => data },
        {},
        { viewer, on: found, possible, zone, at, expected, newId },
      );
  if (done.ok) {
    const seen = possible.proposes
      ? addressOf("proposal", newId)
      : addressOf(found.thing.subject, found.id);
    return {
      ok: true,
      to: `${seen}?done=${possible.proposes ? "proposal.open" : possible.type}`,
    };
  }
  const nameOf = await nameRefused(done.refusal, { viewer, at, locale });
  const sentences = explain(done.refusal, { locale, zone, nameOf });
  return { ok: false, status: 409, reply: formError(sentences, typed) };
}
