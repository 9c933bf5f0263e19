import { capital, sayLabel } from "#app/i18n/label.ts";
import { ChoiceField, SearchField } from "./field.tsx";
import { useWords } from "./words.ts";

type Props = {
  filter: { q: string; state: string; country: string };
  states: readonly string[];
};

/** The filter is the address: it can be sent and kept. */
export function MembershipFilters({ filter, states }: Props) {
  const { locale, words } = useWords();
  return (
    <form className="fields" method="get" action="/desk/register">
      <SearchField label={words("upkeep.search")} name="q" value={filter.q} />
      <ChoiceField
        label={words("desk.stands")}
        name="state"
        value={filter.state}
        options={[
          { value: "", name: words("upkeep.anyState") },
          ...states.map((value) => ({
            value,
            name: capital(locale, sayLabel(locale, "membership", value)),
          })),
        ]}
      />
      <div className="fields-acts">
        <button className="button button-plain" type="submit">
          {words("register.apply")}
        </button>
      </div>
    </form>
  );
}
