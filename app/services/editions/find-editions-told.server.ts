import { isSecretariat } from "#app/domain/policy/seeing.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { sayDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { findThings } from "#app/services/things/find-things.server.ts";

type Calendar = Record<string, { opensAt: number; scoringDue: number }>;

/** The editions this reader is told of, the latest to open first. */
export async function findEditionsTold(viewer: Viewer, locale: Locale, at: Date) {
  const found = await findThings(viewer, "edition", at, "true");
  const names = await findNames(say(locale), found);
  return found
    .map(({ id, thing, told, context }) => {
      const { zone, shift, calendar } = context as {
        zone: string;
        shift: number;
        calendar: Calendar;
      };
      const opens = Math.min(...Object.values(calendar).map(({ opensAt }) => opensAt)) + shift;
      return {
        id,
        name: names.get(id) ?? "",
        label: capital(locale, sayLabel(locale, "edition", told.label)),
        opens,
        opensOn: Number.isFinite(opens) ? sayDay(locale, opens, zone) : "",
        to: addressOf("edition", id),
        board: isSecretariat(viewer, thing),
      };
    })
    .sort((a, b) => b.opens - a.opens || a.name.localeCompare(b.name));
}
