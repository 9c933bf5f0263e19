import { ConfirmFirst } from "./confirm-first.tsx";
import { PlainError, type PlainReply } from "./plain-field.tsx";
import { PlainSummary } from "./plain-summary.tsx";
import { PlainText } from "./plain-text.tsx";
import { useWords } from "./words.ts";

const HELP = "h-stays";

type Props = {
  name: string;
  twins: readonly { value: string; name: string }[];
  reply: (NonNullable<PlainReply> & { confirm?: { to: string; name: string } }) | undefined;
};

/** Which entry stays, and why the other one is given up. */
export function MergeForm({ name, twins, reply }: Props) {
  const { words } = useWords();
  const label = (field: string) => words(field === "reason" ? "field.reason" : "merge.stays");
  const error = reply?.errors.stays?.message;
  return (
    <>
      <PlainSummary reply={reply} labelOf={label} />
      <ConfirmFirst reply={reply} />
      <form method="post" className="form">
        <div className="field">
          <label htmlFor="f-stays">{words("merge.stays")}</label>
          <p className="field-help" id={HELP}>
            {words("merge.staysHelp", { name })}
          </p>
          <select
            id="f-stays"
            name="stays"
            defaultValue={String(reply?.typed.stays ?? "")}
            aria-describedby={error ? `${HELP} e-stays` : HELP}
            aria-invalid={error ? true : undefined}
          >
            <option value="">{words("act.choose")}</option>
            {twins.map((twin) => (
              <option key={twin.value} value={twin.value}>
                {twin.name}
              </option>
            ))}
          </select>
          <PlainError name="stays" error={error} />
        </div>
        <PlainText
          name="reason"
          label={words("field.reason")}
          help={words("merge.reasonHelp")}
          value={String(reply?.typed.reason ?? "")}
          error={reply?.errors.reason?.message}
        />
        <p className="form-end">
          <button type="submit" className="button button-grave">
            {words("merge.submit")}
          </button>
        </p>
      </form>
    </>
  );
}
