import { keyOf } from "#app/i18n/catalogue.ts";
import { ChoiceField, SearchField } from "./field.tsx";
import { useWords } from "./words.ts";

type Props = {
  filter: { which: string; role: string; q: string };
  roles: readonly string[];
};

/** The filter is the address: it can be sent and kept. */
export function RoleFilters({ filter, roles }: Props) {
  const { words } = useWords();
  return (
    <form className="fields" method="get" action="/desk/roles">
      {filter.which !== "now" && <input type="hidden" name="which" value={filter.which} />}
      <SearchField label={words("roles.search")} name="q" value={filter.q} />
      <ChoiceField
        label={words("subject.mandate")}
        name="role"
        value={filter.role}
        options={[
          { value: "", name: words("roles.all") },
          ...roles.map((value) => ({ value, name: words(keyOf("role", value)) })),
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
