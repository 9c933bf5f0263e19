import { statesFor } from "#app/domain/policy/acts.ts";
import { isToldState } from "#app/domain/policy/projections.ts";
import { statesToldAlike } from "#app/domain/policy/seeing.ts";
import { isNext } from "#app/domain/tasks.ts";
import { viewerClasses } from "#app/domain/viewer.ts";
import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { type DueWords, sayDue, sayInstant } from "#app/i18n/moment.ts";
import { type Say, say } from "#app/i18n/say.ts";
import { actAddress, addressOf } from "#app/schemas/act-address.ts";
import { foresee } from "#app/services/acts/foresee.server.ts";
import { firedBy } from "#app/services/fire-due.server.ts";
import type { Visitor } from "#app/services/sign-in/find-visitor.server.ts";
import { read } from "#prisma/read.ts";
import { findHistory, type Line } from "./find-history.server.ts";
import { findNames } from "./find-names.server.ts";
import type { FoundThing } from "./find-things.server.ts";
import { findZone } from "./find-zone.server.ts";
import { lifeOf } from "./life.ts";
import { nameIds } from "./name-refused.server.ts";
import { relatedPages } from "./related-pages.ts";

/** Whoever looks, when, and in which language. */
export type Reading = { visitor: Visitor; at: Date; locale: Locale };

/** An act as a page offers it: a link, or what stands in its way. */
export type ToldAct = {
  type: string;
  name: string;
  to: string;
  proposes: boolean;
  /** Sentences; null where it can be done now. */
  refused: string[] | null;
};

export type ToldLine = {
  at: number;
  when: string;
  what: string;
  by: string | null;
  reason: string | null;
};

/** A thing in finished words: what every page of one shows around its own content. */
export type ToldThing = Awaited<ReturnType<typeof tellThing>>;

export async function tellThing(found: FoundThing, reading: Reading) {
  const { visitor, at, locale } = reading;
  const { thing, id, told } = found;
  const { subject } = thing;
  const words = say(locale);
  const zoned = findZone(thing.editionId);
  const [zone, lines, names, due, acts] = await Promise.all([
    zoned,
    findHistory(visitor.viewer, found, at),
    findNames(words, [found]),
    findDue(found, reading, zoned),
    tellActs(found, reading, zoned),
  ]);
  return {
    id,
    subject,
    kind: words(keyOf("subject", subject)),
    name: names.get(id) ?? "",
    address: addressOf(subject, id),
    label: capital(locale, sayLabel(locale, subject, told.label)),
    zone,
    stations: lifeOf(visitor.viewer, found).map(({ label, status }) => ({
      label: sayLabel(locale, subject, label),
      status,
    })),
    due,
    acts,
    related: relatedPages(visitor.viewer, found).map(({ to, name }) => ({ to, name: words(name) })),
    history: lines.map((line) => tellLine(line, { locale, words, zone, subject })),
  };
}

/** What this viewer may do with the thing: what it waits for first, then what else can be done now. */
export async function tellActs(
  found: FoundThing,
  { visitor, at, locale }: Reading,
  zoned: string | Promise<string>,
): Promise<ToldAct[]> {
  const words = say(locale);
  const [possible, zone] = await Promise.all([foresee(visitor.viewer, found, at), zoned]);
  const refusals = possible.map(({ refusal }) => refusal);
  const nameOf = await nameIds(refusals, { viewer: visitor.viewer, at, locale });
  const acts = possible.map(
    ({ type, proposes, refusal }): ToldAct => ({
      type,
      name: words(keyOf("act", type)),
      to: actAddress(found.thing.subject, found.id, type),
      proposes,
      refused: refusal && explain(refusal, { locale, zone, nameOf }),
    }),
  );
  const states = statesToldAlike(visitor.viewer, found.thing);
  const rank = ({ type, refused }: ToldAct) =>
    refused !== null ? 2 : isNext(found.thing.subject, states, type) ? 0 : 1;
  return acts.sort((a, b) => rank(a) - rank(b));
}

export type ToldDue = { name: string; at: number; words: DueWords };

const dueSql =
  "select kind, ms(due_at) as due from deadline where subject_id = $1 and fired_at is null and outcome is null order by due_at";

/** Deadlines of the thing that are ahead, for whoever is told the state they belong to. */
async function findDue(
  { thing, id }: FoundThing,
  { visitor, at, locale }: Reading,
  zoned: Promise<string>,
): Promise<ToldDue[]> {
  const classes = viewerClasses(visitor.viewer, thing);
  if (!isToldState(thing.subject, thing.state, classes, thing.resultsPublic)) return [];
  const [rows, zone] = await Promise.all([
    read<{ kind: string; due: number }>(dueSql, [id]),
    zoned,
  ]);
  return rows.flatMap(({ kind, due }) => {
    const key = `deadline.${kind}`;
    // A row whose state has passed waits only to be found moot.
    const runs = (firedBy[kind] ?? []).some((type) => statesFor(type).includes(thing.state));
    return runs && isKey(key)
      ? [
          {
            name: say(locale)(key),
            at: due,
            words: sayDue(locale, due, zone, at.getTime(), visitor.person?.zone),
          },
        ]
      : [];
  });
}

type Telling = {
  locale: Locale;
  words: Say;
  zone: string;
  subject: FoundThing["thing"]["subject"];
};

function tellLine(
  { at, label, type, by, reason }: Line,
  { locale, words, zone, subject }: Telling,
): ToldLine {
  return {
    at,
    when: sayInstant(locale, at, zone),
    what: type ? eventWords(words, type) : labelWords(locale, words, subject, label),
    by: type ? whoOf(words, by) : null,
    reason,
  };
}

const eventWords = (words: Say, type: string) => words(keyOf("event", type));

const labelWords = (
  locale: Locale,
  words: Say,
  subject: FoundThing["thing"]["subject"],
  label: string | null,
) =>
  label === null
    ? words("thing.noLonger")
    : words("thing.became", { label: sayLabel(locale, subject, label) });

function whoOf(words: Say, by: Line["by"]): string {
  if (by === null) return words("thing.byClock");
  const role = by.role ? `role.${by.role}` : "";
  const who = [by.name, isKey(role) ? words(role) : null].filter((part) => part !== null);
  return who.length > 0 ? words("thing.by", { who: who.join(", ") }) : words("thing.byClock");
}
