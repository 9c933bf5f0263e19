import { sayInstant } from "#app/i18n/moment.ts";
import { PasskeyButton } from "./passkey-button.tsx";
import { useWords } from "./words.ts";

type Props = { keys: readonly { id: string; at: number | null }[]; next: string };

/** One's passkeys, and the way to another. */
export function FactorKeys({ keys, next }: Props) {
  const { locale, words } = useWords();
  const when = (at: number | null) =>
    at === null ? words("date.unknown") : sayInstant(locale, at, "UTC");
  return (
    <>
      <ul className="people">
        {keys.map(({ id, at }) => (
          <li key={id} className="people-one">
            <p>{words("factor.keyOf", { when: when(at) })}</p>
            <form method="post">
              <input type="hidden" name="key" value={id} />
              <button type="submit" className="button" name="intent" value="removeKey">
                {words("factor.keyRemove")}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <PasskeyButton act="add" next={next} label={words("factor.keyAdd")} />
    </>
  );
}
