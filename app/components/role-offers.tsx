import { keyOf } from "#app/i18n/catalogue.ts";
import { useWords } from "./words.ts";

/** The roles that the reader may offer to others, each with what its holder does. */
export function RoleOffers({ offers }: { offers: readonly string[] }) {
  const { words } = useWords();
  if (offers.length === 0) return null;
  return (
    <section className="part" aria-label={words("roles.offers")}>
      <h2>{words("roles.offers")}</h2>
      <ul className="ways">
        {offers.map((name) => (
          <li key={name} className="way">
            <a href={`/desk/roles/${name}`}>
              {words("roles.offerTitle", { role: words(keyOf("role", name)) })}
            </a>
            <p className="note">{words(keyOf("roles.does", name))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
