import { ConfirmFirst } from "./confirm-first.tsx";
import { PlainField, type PlainReply } from "./plain-field.tsx";
import { PlainSummary } from "./plain-summary.tsx";
import { PlainText } from "./plain-text.tsx";
import { useWords } from "./words.ts";

type Props = {
  reply: (NonNullable<PlainReply> & { confirm?: { to: string; name: string } }) | undefined;
};

/** A mail address put right, and why: whoever reads mails there can sign in. */
export function AddressForm({ reply }: Props) {
  const { words } = useWords();
  const text = (name: string) => String(reply?.typed[name] ?? "");
  const label = (name: string) =>
    words(name === "reason" ? "field.reason" : "undelivered.newAddress");
  return (
    <>
      <p className="text">{words("undelivered.correctText")}</p>
      <PlainSummary reply={reply} labelOf={label} />
      <ConfirmFirst reply={reply} />
      <form method="post" className="form" noValidate>
        <PlainField
          name="holderEmail"
          label={words("undelivered.newAddress")}
          value={text("holderEmail")}
          error={reply?.errors.holderEmail?.message}
        />
        <PlainText
          name="reason"
          label={words("field.reason")}
          help={words("undelivered.reasonHelp")}
          value={text("reason")}
          error={reply?.errors.reason?.message}
        />
        <p className="form-end">
          <button type="submit" className="button" name="intent" value="correct">
            {words("undelivered.correct")}
          </button>
        </p>
      </form>
    </>
  );
}
