import { useWords } from "./words.ts";

const HELP = "h-list";
const WRONG = "e-list";

type Props = { reply: { text: string; lines: readonly unknown[] } | undefined; most: number };

/** A list of people to invite, pasted or typed; a preview comes before anything is sent. */
export function InvitationForm({ reply, most }: Props) {
  const { words } = useWords();
  const empty = reply !== undefined && reply.text.trim() === "";
  return (
    <section className="part">
      <h2>{words("commissions.invite")}</h2>
      <form method="post" className="form">
        <div className="field">
          <label htmlFor="f-list">{words("commissions.list")}</label>
          <p className="field-help" id={HELP}>
            {words("commissions.listHelp", { most })}
          </p>
          <textarea
            id="f-list"
            name="list"
            rows={8}
            spellCheck={false}
            defaultValue={reply?.text}
            placeholder={words("commissions.example")}
            aria-describedby={empty ? `${HELP} ${WRONG}` : HELP}
            aria-invalid={empty ? true : undefined}
          />
          {empty && (
            <p className="field-error" id={WRONG}>
              {words("issue.missing")}
            </p>
          )}
        </div>
        <p className="form-end">
          <button type="submit" className="button button-plain" name="intent" value="preview">
            {words("commissions.preview")}
          </button>
        </p>
      </form>
    </section>
  );
}
