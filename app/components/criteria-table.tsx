import { PlainError } from "./plain-field.tsx";
import { useWords } from "./words.ts";

type Props = {
  criteria: readonly { key: string; name: string }[];
  text: (name: string) => string;
  errorOf: (name: string) => string | undefined;
};

/** Every criterion an edition can score by: one without a weight is not part of it. */
export function CriteriaTable({ criteria, text, errorOf }: Props) {
  const { words } = useWords();
  const total = criteria.reduce((sum, { key }) => sum + (Number(text(`weight-${key}`)) || 0), 0);
  return (
    <fieldset className="group">
      <legend>{words("rulebook.criteria")}</legend>
      <p className="field-help">{words("rulebook.criteria.help", { total })}</p>
      <table className="table criteria">
        <thead>
          <tr>
            <th scope="col">{words("rulebook.criterion")}</th>
            <th scope="col">{words("rulebook.part")}</th>
            <th scope="col">{words("rulebook.weight")}</th>
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ key, name }) => (
            <tr key={key}>
              <th scope="row" id={`c-${key}`}>
                {name}
              </th>
              <td>
                <select
                  name={`part-${key}`}
                  defaultValue={text(`part-${key}`)}
                  aria-label={words("rulebook.partOf", { criterion: name })}
                >
                  <option value="A">{words("rulebook.partA")}</option>
                  <option value="B">{words("rulebook.partB")}</option>
                </select>
              </td>
              <td>
                <input
                  id={`f-weight-${key}`}
                  name={`weight-${key}`}
                  defaultValue={text(`weight-${key}`)}
                  inputMode="numeric"
                  autoComplete="off"
                  aria-label={words("rulebook.weightOf", { criterion: name })}
                  aria-invalid={errorOf(`weight-${key}`) ? true : undefined}
                />
                <PlainError name={`weight-${key}`} error={errorOf(`weight-${key}`)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}
