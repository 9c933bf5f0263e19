import { PlainText } from "./plain-text.tsx";
import { useWords } from "./words.ts";

type Props = {
  criteria: readonly { key: string; name: string }[];
  text: (name: string) => string;
  errorOf: (name: string) => string | undefined;
};

/** For each criterion what its points mean, folded away where nobody has said anything of its own. */
export function AnchorsFields({ criteria, text, errorOf }: Props) {
  const { words } = useWords();
  return (
    <fieldset className="group">
      <legend>{words("rulebook.anchors")}</legend>
      {criteria.map(({ key, name }) => {
        const field = `anchors-${key}`;
        const isOpen = text(field) !== "" || errorOf(field) !== undefined;
        return (
          <details key={key} open={isOpen}>
            <summary>{name}</summary>
            <PlainText
              name={field}
              label={words("rulebook.anchorsOf", { criterion: name })}
              help={words("rulebook.anchors.help")}
              value={text(field)}
              error={errorOf(field)}
              rows={6}
            />
          </details>
        );
      })}
    </fieldset>
  );
}
