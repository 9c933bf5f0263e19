import { PlainField } from "./plain-field.tsx";
import { useWords } from "./words.ts";

const HELP = "h-list";
const WRONG = "e-list";

type Props = { reply: { text: string; source: string } | undefined; most: number };

/** A list pasted or chosen as a file; what it would do is shown before anything is written. */
export function ImportForm({ reply, most }: Props) {
  const { words } = useWords();
  const empty = reply !== undefined && reply.text.trim() === "";
  return (
    <section className="part">
      <h2>{words("import.listTitle")}</h2>
      <form method="post" encType="multipart/form-data" className="form">
        <div className="field">
          <label htmlFor="f-list">{words("import.list")}</label>
          <p className="field-help" id={HELP}>
            {words("import.listHelp", { most })}
          </p>
          <textarea
            id="f-list"
            name="list"
            rows={8}
            spellCheck={false}
            defaultValue={reply?.text}
            placeholder={words("import.example")}
            aria-describedby={empty ? `${HELP} ${WRONG}` : HELP}
            aria-invalid={empty ? true : undefined}
          />
          {empty && (
            <p className="field-error" id={WRONG}>
              {words("issue.missing")}
            </p>
          )}
        </div>
        <div className="field">
          <label htmlFor="f-file">{words("import.file")}</label>
          <input id="f-file" name="file" type="file" accept=".csv,.tsv,.txt,text/csv" />
        </div>
        <PlainField
          name="source"
          label={words("import.source")}
          help={words("import.sourceHelp")}
          value={reply?.source ?? ""}
        />
        <p className="form-end">
          <button type="submit" className="button button-plain" name="intent" value="preview">
            {words("commissions.preview")}
          </button>
        </p>
      </form>
    </section>
  );
}
