import { keyOf } from "#app/i18n/catalogue.ts";
import type { Say } from "#app/i18n/say.ts";
import { ChoiceField, SearchField } from "./field.tsx";

type Props = {
  words: Say;
  filter: { q: string; region: string; country: string; award: string };
  countries: readonly { code: string; name: string }[];
  editions: readonly { slug: string; name: string }[];
};

const regions = ["AFR", "ARB", "APA", "ENA", "LAC"];

/** What the reader chose is the address: it can be sent, kept and printed. */
export function RegisterFilters({ words, filter, countries, editions }: Props) {
  const isChosen = Object.values(filter).some((value) => value !== "");
  return (
    <form className="fields" method="get" action="/register">
      <SearchField label={words("register.search")} name="q" value={filter.q} />
      <ChoiceField
        label={words("register.region")}
        name="region"
        value={filter.region}
        options={[
          { value: "", name: words("register.allRegions") },
          ...regions.map((value) => ({ value, name: words(keyOf("region", value)) })),
        ]}
      />
      <ChoiceField
        label={words("register.country")}
        name="country"
        value={filter.country}
        options={[
          { value: "", name: words("register.allCountries") },
          ...countries.map(({ code, name }) => ({ value: code, name })),
        ]}
      />
      <ChoiceField
        label={words("register.award")}
        name="award"
        value={filter.award}
        options={[
          { value: "", name: words("register.anyAward") },
          { value: "any", name: words("register.everAwarded") },
          ...editions.map(({ slug, name }) => ({ value: slug, name })),
        ]}
      />
      <div className="fields-acts">
        <button className="button" type="submit">
          {words("register.apply")}
        </button>
        {isChosen && <a href="/register">{words("register.clear")}</a>}
      </div>
    </form>
  );
}
