import { keyOf } from "#app/i18n/catalogue.ts";
import { ChoiceField, SearchField } from "./field.tsx";
import { useWords } from "./words.ts";

export type ListFilter = {
  q: string;
  label: string;
  sort: string;
  page: number;
  prefix: string;
  kept: Readonly<Record<string, string>>;
};
export type FilteredList = {
  filter: ListFilter;
  rows: readonly unknown[];
  all: number;
  perPage: number;
  total: number;
  page: number;
  pages: number;
  labels: readonly { value: string; name: string }[];
};

type Props = {
  list: FilteredList;
  address: string;
  anchor?: string;
  /** What the choice beside the search is called; where a thing stands, unless told. */
  chooses?: string;
  sorts?: readonly string[];
};

/** Fewer are found at a glance. */
const FEW = 8;

/** Search, where it stands, and order, kept in the address: for lists that are longer than a glance. */
export function ListFilters({ list, address, chooses, anchor = "", sorts = [] }: Props) {
  const { words } = useWords();
  const { filter, labels } = list;
  const { prefix, kept, q, label, sort } = filter;
  const chosen = q !== "" || label !== "";
  if (list.all <= FEW && !chosen) return null;
  const others = new URLSearchParams(kept).toString();
  return (
    <form className="fields" method="get" action={address + anchor}>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SearchField label={words("list.search")} name={`${prefix}q`} value={q} />
      <ChoiceField
        label={chooses ?? words("desk.stands")}
        name={`${prefix}label`}
        value={label}
        options={[{ value: "", name: words("board.anywhere") }, ...labels]}
      />
      {sorts.length > 0 && (
        <ChoiceField
          label={words("board.sort")}
          name={`${prefix}sort`}
          value={sort || (sorts[0] ?? "")}
          options={sorts.map((value) => ({ value, name: words(keyOf("list.sort", value)) }))}
        />
      )}
      <div className="fields-acts">
        <button className="button button-plain" type="submit">
          {words("register.apply")}
        </button>
        {chosen && (
          <a href={(others ? `${address}?${others}` : address) + anchor}>{words("list.all")}</a>
        )}
      </div>
    </form>
  );
}
