import { randomUUID } from "node:crypto";
import { needsStepUp } from "#app/domain/policy/step-up.ts";
import { whyNotReadRecommendation } from "#app/domain/policy/track.ts";
import { explain } from "#app/i18n/explain.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { decisionForm } from "#app/schemas/acts/decision.ts";
import { versionFor } from "#app/services/acts/do-act.server.ts";
import { foreseeOne } from "#app/services/acts/foresee.server.ts";
import { requireAct } from "#app/services/acts/require-act.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { requireTold } from "#app/services/desk/require-told.server.ts";
import { requireStepUp } from "#app/services/sign-in/step-up.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { findThings } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import type { TrackContext } from "#machines/track.ts";
import { findRecommendation } from "./find-recommendation.server.ts";

const spoken: ReadonlySet<string> = new Set([
  "recommended",
  "noAwardRecommended",
  "decided",
  "announced",
]);

type Params = { id?: string | undefined };
type Asked = Awaited<ReturnType<typeof requireThing>>;

/** A region whose recommendation this reader may see: the secretariat's alone; 403 or 404 for anybody else. */
export async function requireDecision(
  request: Request,
  { id }: Params,
  reading: Omit<Reading, "visitor">,
): Promise<Asked> {
  const asked = await requireThing(request, { subject: "track", id }, reading);
  requireTold(whyNotReadRecommendation(asked.visitor.viewer, asked.found.thing));
  return asked;
}

/** What the jury says, with its reasons and minutes; null while it has not spoken. */
export async function tellRecommendation(asked: Asked) {
  const { found, locale } = asked;
  if (!spoken.has(found.thing.state)) return null;
  const { recommendation, decision } = found.context as TrackContext;
  const { placed, seats, perCountry, decision: taken } = await findRecommendation(found.id);
  const zone = await findZone(found.thing.editionId);
  const recommended = recommendation?.recommended ?? [];
  return {
    recommendedAt: recommendation && sayInstant(locale, recommendation.at, zone),
    decidedAt: decision && sayInstant(locale, decision.at, zone),
    seats,
    perCountry,
    placed: placed.map(({ state: _, ...one }) => ({
      ...one,
      to: addressOf("nomination", one.id),
      recommended: recommended.includes(one.id),
      awarded: decision ? decision.awards.includes(one.id) : null,
      departure: decision ? (taken?.departures[one.id] ?? null) : null,
    })),
    minutes: await tellMinutes(asked, zone),
  };
}

async function tellMinutes({ visitor, found, at, locale }: Asked, zone: string) {
  const sessions = await findThings(visitor.viewer, "session", at, "s.track_id = $3", [found.id]);
  const names = await findNames(say(locale), sessions);
  return sessions
    .sort((a, b) => Number(a.context.openedAt ?? 0) - Number(b.context.openedAt ?? 0))
    .map(({ id, context, told }) => ({
      to: addressOf("session", id),
      name: names.get(id) ?? "",
      label: capital(locale, sayLabel(locale, "session", told.label)),
      when:
        typeof context.openedAt === "number" ? sayInstant(locale, context.openedAt, zone) : null,
      hash: typeof context.minutesHash === "string" ? context.minutesHash : null,
    }));
}

/**
 * What the director's form needs; null for whoever has nothing to decide here. What stands in the way
 * (regions that are waited for, complaints) is told instead of the form.
 */
export async function tellDecisionForm(request: Request, asked: Asked) {
  const { visitor, found, at, locale } = asked;
  const possible = await foreseeOne(visitor.viewer, found, "decision.take", at);
  if (!possible) return null;
  if (possible.refusal) {
    const nameOf = await nameRefused(possible.refusal, { viewer: visitor.viewer, at, locale });
    const zone = await findZone(found.thing.editionId);
    return {
      refused: explain(possible.refusal, { locale, zone, nameOf }),
      version: null,
      newId: "",
    };
  }
  if (needsStepUp(possible.type, possible.role))
    await requireStepUp(visitor, at, new URL(request.url).pathname.replace(/\.data$/, ""));
  return { refused: null, version: versionFor(visitor.viewer, found), newId: randomUUID() };
}

/** The decision that is posted, for the director alone. */
export async function requireDecisionAct(
  request: Request,
  { id = "" }: Params,
  reading: Omit<Reading, "visitor">,
) {
  await requireDecision(request, { id }, reading);
  const { placed } = await findRecommendation(id);
  const forms = { "decision.take": decisionForm(placed.map((one) => one.id)) };
  return requireAct(request, { subject: "track", id, act: "decision.take" }, reading, forms);
}
