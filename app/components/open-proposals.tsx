import { Notice } from "./notice.tsx";
import { useWords } from "./words.ts";

/** What has been proposed on a thing and waits for its second person. */
export function OpenProposals({
  proposals,
}: {
  proposals: readonly { to: string; name: string }[];
}) {
  const { words } = useWords();
  if (proposals.length === 0) return null;
  return (
    <Notice kind="due" title={words("proposals.waiting")}>
      <ul>
        {proposals.map(({ to, name }) => (
          <li key={to}>
            <a href={to}>{name}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
