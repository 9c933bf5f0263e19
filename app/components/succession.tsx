import { isKey } from "#app/i18n/catalogue.ts";
import { sayList } from "#app/i18n/list.ts";
import { useWords } from "./words.ts";

type Props = {
  told: { successors: readonly string[]; offer: string | null; offeredBy: string };
  mine: boolean;
};

/** How a role passes to a successor, step by step: nobody is without it in between. */
export function Succession({ told, mine }: Props) {
  const { locale, words } = useWords();
  const { successors, offer, offeredBy } = told;
  const ready = successors.length > 0;
  return (
    <section className="part">
      <h2>{words("succession.title")}</h2>
      <p className="text">{words("succession.why")}</p>
      <ol className="steps">
        <li className="step">
          {offer ? (
            <a href={offer}>{words("succession.offer")}</a>
          ) : (
            words(isKey(offeredBy) ? offeredBy : "roles.offeredBy.other")
          )}
        </li>
        <li className="step">
          {ready
            ? words("succession.accepted", { names: sayList(locale, successors) })
            : words("succession.accept")}
        </li>
        <li className="step">{words(mine ? "succession.handOver" : "succession.theyHandOver")}</li>
      </ol>
    </section>
  );
}
