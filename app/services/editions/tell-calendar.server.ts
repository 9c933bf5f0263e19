import { randomUUID } from "node:crypto";
import { calendarOrdered, moments } from "#app/domain/calendar.ts";
import { dayOfMoment } from "#app/domain/calendar-edit.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { explain } from "#app/i18n/explain.ts";
import { say } from "#app/i18n/say.ts";
import { tellFindings } from "#app/i18n/tell-finding.ts";
import { versionFor } from "#app/services/acts/do-act.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { nameRefused } from "#app/services/things/name-refused.server.ts";
import { findCalendar } from "./find-calendar.server.ts";
import type { AskedChange } from "./require-change.server.ts";

/** The dates of an edition, or of its one region, as a form in finished words. */
export async function tellCalendar(asked: AskedChange) {
  const { found, visitor, at, locale, possible, zone } = asked;
  const words = say(locale);
  const all = await findCalendar(String(found.thing.editionId), at);
  const shown =
    found.thing.subject === "track" ? all.filter(({ track }) => track === found.id) : all;
  const calendar = {
    zone,
    tracks: Object.fromEntries(shown.map(({ region, now }) => [region, now])),
  };
  const { refusal } = possible;
  const nameOf = refusal && (await nameRefused(refusal, { viewer: visitor.viewer, at, locale }));
  return {
    type: possible.type,
    proposes: possible.proposes,
    name: (await findNames(words, [found])).get(found.id) ?? "",
    refused: refusal ? explain(refusal, { locale, zone, ...(nameOf ? { nameOf } : {}) }) : [],
    findings: tellFindings(locale, calendarOrdered(calendar)),
    zone,
    regions: shown.map(({ region, now, passed }) => ({
      region,
      name: words(keyOf("region", region)),
      moments: moments.map((moment) => ({
        name: `${region}-${moment}`,
        label: words(keyOf("moment", moment)),
        day: dayOfMoment(moment, now[moment], zone),
        passed: passed.includes(moment),
      })),
    })),
    version: versionFor(visitor.viewer, found),
    newId: randomUUID(),
  };
}
