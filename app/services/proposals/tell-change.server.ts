import { statesFor } from "#app/domain/policy/acts.ts";
import { bestLabel } from "#app/domain/policy/projections.ts";
import { viewerClasses } from "#app/domain/viewer.ts";
import { isKey, type Key } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { type Say, say } from "#app/i18n/say.ts";
import { targetOf } from "#app/services/things/exits.ts";
import { type FoundThing, findThing } from "#app/services/things/find-things.server.ts";
import { nameIds } from "#app/services/things/name-refused.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { eventTypes, ruleOf } from "#machines/index.ts";
import type { Data } from "#machines/life.ts";
import { calendarChange } from "./calendar-change.ts";
import { findBefore } from "./find-before.server.ts";
import { linesOf, type Saying } from "./lines-of.ts";
import { rulesChange } from "./rules-change.ts";

/** One line of a difference; `before` is null where nothing stood there, or where it is no longer the question. */
export type Change = { name: string; before: string[] | null; after: string[] };

/** Of a payload these are not told as a change: the reason stands by itself, a hash says nothing to a reader. */
const notTold = new Set([
  "reason",
  "rulebook",
  "calendar",
  "reviews",
  "wording",
  "person",
  "previousHash",
]);

/** What a proposal will change, or would have, in the reader's words: never more than he is told of its things. */
export async function tellChange(
  proposal: FoundThing,
  reading: Reading,
  zone: string,
): Promise<Change[]> {
  const { locale, at, visitor } = reading;
  const words = say(locale);
  const kind = String(proposal.ids.kind);
  const payload = (proposal.context.payload ?? {}) as Data;
  const nameOf = await nameIds(payload, { viewer: visitor.viewer, at, locale });
  const before = await findBefore(proposal, kind, payload);
  const saying: Saying = { locale, words, zone, nameOf, names: before.names };
  const said = Object.entries(payload)
    .filter(([name, value]) => !notTold.has(name) && value !== null)
    .map(([name, value]): Change => {
      const was = before.values[name];
      return {
        name: labelOf(words, kind, name),
        before: was === undefined ? null : linesOf(name, was, saying),
        after: linesOf(name, value, saying),
      };
    });
  return [
    ...(await stateChange(proposal, kind, reading)),
    ...personChange(payload, words, saying),
    ...said,
    ...(payload.rulebook ? rulesChange(before.rulebook, payload.rulebook, saying) : []),
    ...(payload.calendar ? calendarChange(before.calendar, payload.calendar, kind, saying) : []),
  ];
}

function labelOf(words: Say, kind: string, name: string): string {
  const key = [`proposal.field.${name}`, `field.${kind}.${name}`, `field.${name}`].find(isKey);
  return key ? words(key as Key) : name;
}

/** Who would hold the role of which a mandate is proposed. */
function personChange({ person }: Data, words: Say, { names }: Saying): Change[] {
  if (typeof person !== "string") return [];
  return [{ name: words("proposal.field.person"), before: null, after: [names.get(person) ?? ""] }];
}

/** From which state the thing goes to which, while that is still ahead. */
async function stateChange(
  proposal: FoundThing,
  kind: string,
  { visitor, at, locale }: Reading,
): Promise<Change[]> {
  if (proposal.thing.state !== "open" || !eventTypes.includes(kind)) return [];
  const { subject } = ruleOf(kind);
  const target = await findThing(visitor.viewer, subject, String(proposal.ids.target), at);
  if (!target) return [];
  const { thing, told } = target;
  if (!statesFor(kind).includes(thing.state)) return [];
  const next = targetOf(subject, thing.state, kind);
  const label = bestLabel(subject, next, viewerClasses(visitor.viewer, thing), thing.resultsPublic);
  const now = told.beneath ?? told.label;
  if (!label || label === now) return [];
  const spoken = (name: string) => [capital(locale, sayLabel(locale, subject, name))];
  return [{ name: say(locale)("proposal.field.state"), before: spoken(now), after: spoken(label) }];
}
