import { useWords } from "./words.ts";

const points = [0, 1, 2, 3, 4, 5] as const;

/** What the whole points mean: in the words of the criterion, or those that hold for all. */
export function Anchors({ own }: { own?: readonly string[] | undefined }) {
  const { words } = useWords();
  return (
    <ul className="anchors">
      {points.map((score) => (
        <li key={score}>
          {own ? (
            <span dir="auto">{words("anchor.own", { score, meaning: own[score] ?? "" })}</span>
          ) : (
            words(`anchor.${score}`)
          )}
        </li>
      ))}
    </ul>
  );
}
