import { keyOf, type Locale } from "#app/i18n/catalogue.ts";
import { say } from "#app/i18n/say.ts";
import { type Station, tellStations } from "#app/i18n/tell-life.ts";
import { LifeLine } from "./life-line.tsx";
import { Region } from "./region.tsx";
import { lifeWords } from "./words.ts";

type Props = {
  locale: Locale;
  edition: { slug: string; stations: readonly Station[] };
  /** The regions to choose from, and the one that is shown. */
  regions?: readonly string[];
  here?: string;
};

/** Where I am in an edition, and the edition's own life. */
export function EditionRail({ locale, edition, regions = [], here }: Props) {
  const words = say(locale);
  return (
    <>
      <section>
        <h2>{words("edition.stage")}</h2>
        <LifeLine
          name={words("edition.stage")}
          words={lifeWords(words)}
          stops={tellStations(locale, "edition", edition.stations)}
        />
      </section>
      {regions.length > 0 && (
        <nav className="siblings-nav no-print" aria-label={words("edition.regions")}>
          <h2>{words("edition.regions")}</h2>
          <ul className="siblings">
            {regions.map((code) => (
              <li key={code} className="sibling">
                <a
                  href={`/editions/${edition.slug}/${code.toLowerCase()}`}
                  aria-current={code === here ? "page" : undefined}
                >
                  <Region code={code} name={words(keyOf("region", code))} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
