import { keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { tellMoment } from "#app/i18n/tell-life.ts";
import { Deadline } from "./deadline.tsx";
import { Facts } from "./facts.tsx";

const moments = ["opensAt", "cityDue", "commissionDue", "scoringDue"] as const;

type Props = {
  locale: Locale;
  /** A date that is not told is left out. */
  calendar: Record<(typeof moments)[number], number | null>;
  zone: string;
  now: number;
};

/** The calendar of a region, each date to the minute. */
export function Dates({ locale, calendar, zone, now }: Props) {
  const words = say(locale);
  return (
    <Facts
      facts={moments.flatMap((moment) => {
        const at = calendar[moment];
        if (at === null) return [];
        const told = tellMoment(locale, moment, at, zone, now);
        const value = <Deadline words={told} at={new Date(at).toISOString()} />;
        return [{ name: words(keyOf("track", moment)), value }];
      })}
    />
  );
}
