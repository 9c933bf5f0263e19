import { keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { type ToldTrack, tellNext, tellTrackStops } from "#app/i18n/tell-life.ts";
import { Deadline } from "./deadline.tsx";
import { Lives } from "./lives.tsx";
import { rich } from "./rich.ts";
import { lifeWords } from "./words.ts";

type Props = {
  locale: Locale;
  tracks: readonly (ToldTrack & { region: string })[];
  slug: string;
  zone: string;
  now: number;
};

/** The regions of an edition: where each is, what comes next, who acts, until when. */
export function RegionLives({ locale, tracks, slug, zone, now }: Props) {
  const words = say(locale);
  const lives = tracks.map((track) => ({
    code: track.region,
    name: words(keyOf("region", track.region)),
    to: `/editions/${slug}/${track.region.toLowerCase()}`,
    stops: tellTrackStops(locale, track, zone),
    next: <Next locale={locale} track={track} zone={zone} now={now} brief />,
  }));
  return <Lives lives={lives} words={lifeWords(words)} />;
}

type NextProps = { locale: Locale; track: ToldTrack; zone: string; now: number; brief?: boolean };

/** Who acts, and the next deadline. */
export function Next({ locale, track, zone, now, brief }: NextProps) {
  const { act, due } = tellNext(locale, track, zone, now);
  return (
    <>
      {act}
      {due && (
        <span className="next-due">
          {rich(locale, "track.dueLine", {
            name: <span className="soft">{due.name}</span>,
            due: <Deadline words={due.words} at={new Date(due.at).toISOString()} brief={brief} />,
          })}
        </span>
      )}
    </>
  );
}
