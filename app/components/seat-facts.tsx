import { Facts } from "./facts.tsx";
import { useWords } from "./words.ts";

type Named = { name: string; value: string };
type Props = { terms: string; facts: readonly Named[]; profile: readonly Named[] | null };

/** Terms of office with their dates, and the profile in which conflicts of interest are looked for. */
export function SeatFacts({ terms, facts, profile }: Props) {
  const { words } = useWords();
  return (
    <>
      <section className="part">
        <h2>{words("seat.terms")}</h2>
        <p className="text">{terms}</p>
        <Facts facts={facts} />
      </section>
      <section className="part">
        <h2>{words("seat.profile")}</h2>
        {profile ? <Facts facts={profile} /> : <p className="soft">{words("seat.noProfile")}</p>}
      </section>
    </>
  );
}
