import { keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { tellMoment } from "#app/i18n/tell-life.ts";
import { Deadline } from "./deadline.tsx";
import { Facts } from "./facts.tsx";

const moments = ["opensAt", "cityDue", "commissionDue", "scoringDue"] as const;

type Props = {
  locale: Locale;
  calendar: Record<(typeof moments)[number], number>;
  zone: string;
  now: number;
};

/** The calendar of a region, each date to the minute. */
export function Dates({ locale, calendar, zone, now }: Props) {
  const words = say(locale);
  return (
    <Facts
      facts={moments.map((moment) => {
        const at = calendar[moment];
        return {
          name: words(keyOf("track", moment)),
          value: (
            <Deadline
              words={tellMoment(locale, moment, at, zone, now)}
              at={new Date(at).toISOString()}
            />
          ),
        };
      })}
    />
  );
}
