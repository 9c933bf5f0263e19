import { keyOf } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { useWords } from "./words.ts";

export type PlacedCity = {
  id: string;
  city: string;
  country: string;
  countryName: string;
  place: string;
  n: number | null;
  sheets: number;
  reason: string | null;
  to: string;
  recommended: boolean;
  awarded: boolean | null;
  departure: string | null;
};

export type ShownRecommendation = {
  recommendedAt: string | null;
  decidedAt: string | null;
  seats: number;
  perCountry: number;
  placed: readonly PlacedCity[];
};

/** Where the jury put each nomination, with its reasons; what was decided stands beside it. */
export function Recommendation({ recommendation }: { recommendation: ShownRecommendation }) {
  const { words } = useWords();
  const { placed } = recommendation;
  return (
    <section className="part">
      <h2>{words("decision.recommendation")}</h2>
      <Frame recommendation={recommendation} />
      {placed.length > 0 && (
        <ol className="choices">
          {placed.map((one) => (
            <li key={one.id}>
              <h3>
                <a href={one.to}>{one.city}</a> <Country one={one} />
              </h3>
              <PlaceAndReason one={one} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** When it was said, and what the rules allow. */
export function Frame({ recommendation }: { recommendation: ShownRecommendation }) {
  const { words } = useWords();
  const { recommendedAt, decidedAt, seats, perCountry, placed } = recommendation;
  return (
    <>
      {recommendedAt && <p>{words("decision.recommendedAt", { when: recommendedAt })}</p>}
      {decidedAt && <p>{words("decision.decidedAt", { when: decidedAt })}</p>}
      <p className="soft">{words("decision.rules", { seats, perCountry })}</p>
      {!placed.some(({ recommended }) => recommended) && <p>{words("decision.nobody")}</p>}
    </>
  );
}

export const Country = ({ one }: { one: PlacedCity }) => {
  const { locale } = useWords();
  return <span className="soft">{sayCountry(locale, one.country, one.countryName)}</span>;
};

export function PlaceAndReason({ one }: { one: PlacedCity }) {
  const { words } = useWords();
  const { place, n, sheets, reason, awarded, departure } = one;
  return (
    <>
      <p>
        <strong>{words(keyOf("decision.place", place), { n: n ?? 0 })}</strong>{" "}
        <span className="soft">{words("decision.sheets", { n: sheets })}</span>
      </p>
      {reason === null ? (
        <p className="soft">{words("decision.noReason")}</p>
      ) : (
        <blockquote className="history-reason" dir="auto">
          {reason}
        </blockquote>
      )}
      {awarded !== null && (
        <p>
          <strong>{words(awarded ? "decision.awarded" : "decision.notAwarded")}</strong>
        </p>
      )}
      {departure !== null && (
        <>
          <p>{words("decision.departed")}</p>
          <blockquote className="history-reason" dir="auto">
            {departure}
          </blockquote>
        </>
      )}
    </>
  );
}

type Sitting = {
  to: string;
  name: string;
  label: string;
  when: string | null;
  hash: string | null;
};

/** The sittings behind a recommendation, each with where its minutes stand. */
export function Minutes({ minutes }: { minutes: readonly Sitting[] }) {
  const { words } = useWords();
  if (minutes.length === 0) return null;
  return (
    <section className="part">
      <h2>{words("decision.minutes")}</h2>
      <ul>
        {minutes.map(({ to, name, label, when, hash }) => (
          <li key={to}>
            <a href={to}>{name}</a>
            <p className="note">{words("decision.sitting", { label, when: when ?? "" })}</p>
            {hash && <p className="note hash">{words("decision.minutesHash", { hash })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
