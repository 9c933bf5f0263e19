import { keyOf } from "#app/i18n/catalogue.ts";
import { useWords } from "./words.ts";

/** What can be begun in the register by this reader. */
export function RegisterWays({ begins, imports }: { begins: readonly string[]; imports: boolean }) {
  const { words } = useWords();
  if (begins.length === 0 && !imports) return null;
  return (
    <ul className="acts-list">
      {begins.map((how) => (
        <li key={how}>
          <a className="button button-plain" href={`/desk/register/new/${how}`}>
            {words(keyOf("act.membership", how))}
          </a>
        </li>
      ))}
      {imports && (
        <li>
          <a className="button button-plain" href="/desk/register/import">
            {words("import.title")}
          </a>
        </li>
      )}
    </ul>
  );
}
