import { keyOf } from "#app/i18n/catalogue.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { ChoiceField } from "./field.tsx";
import { useWords } from "./words.ts";

type Props = {
  filter: { edition: string; region: string; show: string; sort: string };
  editions: readonly { id: string; name: string }[];
};

const regions = ["AFR", "ARB", "APA", "ENA", "LAC"];
const shows = ["open", "clear", "clarification", "proposed"];
const sorts = ["country", "endorsed", "outcome"];

/** What the officer chose is the address: it can be sent and kept. */
export function EligibilityFilters({ filter, editions }: Props) {
  const { words } = useWords();
  const isChosen = Object.values(filter).some((value) => value !== "");
  const choices = (family: string, values: readonly string[]) =>
    values.map((value) => ({ value, name: words(keyOf(family, value)) }));
  return (
    <form className="fields" method="get" action="/desk/eligibility">
      <ChoiceField
        label={words("subject.edition")}
        name="edition"
        value={filter.edition}
        options={[
          { value: "", name: words("toCheck.allEditions") },
          ...editions.map(({ id, name }) => ({ value: id, name: editionTitle(words, name) })),
        ]}
      />
      <ChoiceField
        label={words("register.region")}
        name="region"
        value={filter.region}
        options={[{ value: "", name: words("register.allRegions") }, ...choices("region", regions)]}
      />
      <ChoiceField
        label={words("toCheck.show")}
        name="show"
        value={filter.show}
        options={[{ value: "", name: words("toCheck.showAll") }, ...choices("toCheck.show", shows)]}
      />
      <ChoiceField
        label={words("toCheck.sort")}
        name="sort"
        value={filter.sort || "country"}
        options={choices("toCheck.sort", sorts)}
      />
      <div className="fields-acts">
        <button className="button" type="submit">
          {words("register.apply")}
        </button>
        {isChosen && <a href="/desk/eligibility">{words("toCheck.clear")}</a>}
      </div>
    </form>
  );
}
