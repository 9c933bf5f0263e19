import { type EmployerKind, employerRows, rowName } from "#app/schemas/profile.ts";
import { Line, Select } from "./desk-form.tsx";
import { useWords } from "./words.ts";

type Choice = { value: string; name: string };
type Props = {
  typed: Record<string, string[]>;
  choices: { countries: Choice[]; cities: Choice[]; languages: Choice[] };
};

/** What conflicts of interest are looked for in: countries, languages, employers with their dates. */
export function ProfileFields({ typed, choices }: Props) {
  const { words } = useWords();
  const several = (name: string, label: string, offered: Choice[], rows: number) =>
    Array.from({ length: Math.max(rows, (typed[name]?.length ?? 0) + 1) }, (_, i) => i).map((i) => (
      <Select
        key={i}
        id={`${name}-${i}`}
        name={name}
        label={words("profile.nth", { what: label, n: i + 1 })}
        offered={offered}
        value={typed[name]?.[i]}
      />
    ));
  return (
    <>
      {several("nationality", words("profile.nationality"), choices.countries, 2)}
      <Select
        name="residence"
        label={words("profile.residence")}
        offered={choices.countries}
        value={typed.residence?.[0]}
      />
      {several("spoken", words("profile.language"), choices.languages, 3)}
      {several("commission", words("profile.commission"), choices.countries, 1)}
      <Employers kind="city" typed={typed} offered={choices.cities} />
      <Employers kind="commission" typed={typed} offered={choices.countries} />
      <Employers kind="other" typed={typed} offered={null} />
    </>
  );
}

type EmployerProps = { kind: EmployerKind; typed: Props["typed"]; offered: Choice[] | null };

function Employers({ kind, typed, offered }: EmployerProps) {
  const { words } = useWords();
  const rows = Array.from({ length: employerRows[kind] }, (_, i) => i);
  return (
    <fieldset className="field">
      <legend>{words(`profile.employers.${kind}`)}</legend>
      <p className="field-help">{words("profile.employersHelp")}</p>
      {rows.map((i) => {
        const body = rowName(kind, "body", i);
        const label = words("profile.nth", { what: words(`profile.employer.${kind}`), n: i + 1 });
        return (
          <div key={i} className="field-row">
            {offered ? (
              <Select name={body} label={label} offered={offered} value={typed[body]?.[0]} />
            ) : (
              <Line name={body} label={label} value={typed[body]?.[0]} />
            )}
            {(["from", "to"] as const).map((part) => {
              const name = rowName(kind, part, i);
              return (
                <Line
                  key={part}
                  name={name}
                  label={words(`profile.${part}`)}
                  value={typed[name]?.[0]}
                />
              );
            })}
          </div>
        );
      })}
    </fieldset>
  );
}
