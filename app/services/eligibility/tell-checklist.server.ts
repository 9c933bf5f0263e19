import { whyNotReadChecklist } from "#app/domain/policy/nomination.ts";
import { viewerClasses } from "#app/domain/viewer.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { sayDate, sayInstant } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { sayFigures } from "#app/i18n/say-figures.ts";
import { requireTold } from "#app/services/desk/require-told.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { type Checked, findChecklist } from "./find-checklist.server.ts";

/** A rule in finished words, with the dates and the source that decided it. */
export type ToldRule = {
  rule: string;
  name: string;
  outcome: string;
  outcomeWord: string;
  because: string;
  figures: Checked["figures"];
  grounds: { name: string; value: string }[];
  source: string | null;
  from: string | null;
  waiver: string | null;
  cited: boolean;
};

export type ToldChecklist = Awaited<ReturnType<typeof tellChecklist>>;

/** The checklist of a nomination for whoever may read it; 403 or 404 for anybody else. */
export async function tellChecklist(found: FoundThing, { visitor, locale }: Reading) {
  requireTold(whyNotReadChecklist(visitor.viewer, found.thing));
  // What was never signed is judged before its own city alone.
  if (
    found.context.signedAt === null &&
    !viewerClasses(visitor.viewer, found.thing).includes("city")
  )
    throw new Response(null, { status: 403 });
  const words = say(locale);
  const zone = await findZone(found.thing.editionId);
  const { verdict, findings } = await findChecklist(found);
  const tell = (one: Checked): ToldRule => ({
    rule: one.rule,
    name: words(keyOf("rule", one.rule)),
    outcome: one.outcome,
    outcomeWord: words(keyOf("outcome", one.outcome)),
    because: one.because,
    figures: one.figures,
    grounds: sayFigures(locale, one.figures, zone),
    source: sourceWord(one.source),
    from: one.whenEligible && words("city.from", { when: sayDate(locale, one.whenEligible) }),
    waiver: one.waiver,
    cited: one.cited,
  });
  const sourceWord = (source: string) => {
    const key = sources[source];
    return key ? words(key) : source || null;
  };
  return {
    verdict: verdict && {
      passed: verdict.passed,
      when: sayInstant(locale, verdict.at, zone),
      reason: verdict.reason,
    },
    rules: findings.map(tell),
  };
}

/** Where a fact was read, when that is a part of this system; anything else is a page or a document. */
const sources: Readonly<
  Record<string, "verdict.source.register" | "verdict.source.form" | "verdict.source.log">
> = {
  register: "verdict.source.register",
  form: "verdict.source.form",
  log: "verdict.source.log",
};
