import { keyOf } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { Region } from "./region.tsx";
import { useWords } from "./words.ts";

type Row = {
  id: string;
  city: string;
  country: string;
  countryName: string;
  label: string;
  awarded: boolean;
  to: string;
  letter: string | null;
};

type Props = {
  region: {
    region: string;
    label: string;
    to: string;
    isDecided: boolean;
    results: readonly Row[];
  };
};

/** What is announced for one region, and the letter to each city once results are public. */
export function RegionResults({ region: { region, label, to, isDecided, results } }: Props) {
  const { locale, words } = useWords();
  const columns: Column<Row>[] = [
    { key: "city", head: words("verdict.city"), cell: ({ city }) => city },
    {
      key: "country",
      head: words("register.country"),
      cell: ({ country, countryName }) => sayCountry(locale, country, countryName),
    },
    {
      key: "label",
      head: words("results.result"),
      cell: ({ label, awarded }) => (awarded ? <strong>{label}</strong> : label),
    },
    {
      key: "letter",
      head: words("results.letter"),
      cell: ({ letter, city }) =>
        letter && <a href={letter}>{words("results.letterTo", { city })}</a>,
      isEmpty: ({ letter }) => letter === null,
    },
  ];
  return (
    <section className="part">
      <h2>
        <Region code={region} name={words(keyOf("region", region))} />
      </h2>
      <p>
        <a href={to}>{label}</a>
      </p>
      {results.length > 0 ? (
        <DataTable rows={results} columns={columns} rowKey={({ id }) => id} to={(row) => row.to} />
      ) : (
        isDecided && <p className="soft">{words("results.nothing")}</p>
      )}
    </section>
  );
}
