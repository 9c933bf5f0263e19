import { type Moment, moments } from "#app/domain/calendar.ts";
import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import type { Data } from "#machines/life.ts";
import type { Saying } from "./lines-of.ts";
import type { Change } from "./tell-change.server.ts";

const MINUTE = 60_000;

type Times = Partial<Record<Moment, number>>;

/** The dates that move, each with the one that holds: of one region, or of every region of the edition. */
export function calendarChange(
  was: Record<string, Times> | null,
  will: Data,
  kind: string,
  saying: Saying,
): Change[] {
  if (kind === "calendar.amend") return timesChange(was?.own ?? null, will, saying);
  return Object.entries(will as Record<string, Times>).flatMap(([region, times]) =>
    timesChange(was?.[region] ?? null, times, saying).map((change) => ({
      ...change,
      name: saying.words("proposal.ofRegion", {
        region: isKey(`region.${region}`) ? saying.words(keyOf("region", region)) : region,
        what: change.name,
      }),
    })),
  );
}

function timesChange(was: Times | null, will: Times, saying: Saying): Change[] {
  return moments.flatMap((moment): Change[] => {
    const [before, after] = [was?.[moment], will[moment]];
    if (after === undefined || after === before) return [];
    return [
      {
        name: saying.words(keyOf("moment", moment)),
        before: before === undefined ? null : [told(moment, before, saying)],
        after: [told(moment, after, saying)],
      },
    ];
  });
}

/** A due instant is exclusive: its last minute is what people know. */
const told = (moment: Moment, instant: number, { locale, zone }: Saying): string =>
  sayInstant(locale, moment === "opensAt" ? instant : instant - MINUTE, zone);
