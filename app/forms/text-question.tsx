import { useWatch } from "react-hook-form";
import type { DrawnQuestion, DrawnText, TextReply } from "#app/schemas/drawn-text.ts";
import { wordsOf } from "#app/schemas/nomination-text.ts";
import { firstText, keepTyped } from "./keep-typed.ts";
import { messageOf, type TextFormState } from "./use-text-form.ts";

type Props = {
  asked: DrawnQuestion;
  form: TextFormState;
  drawn: DrawnText;
  reply: TextReply | undefined;
};

/** One question: its limit before typing, the words as they are typed, the mistake under the field. */
export function TextQuestion({ asked, form, drawn, reply }: Props) {
  const { name, kind, label, mark, limit, limits, text } = asked;
  const value = reply?.typed[name] ?? text;
  const error = messageOf(form.formState.errors, name);
  const described = [limit !== null && `h-${name} c-${name}`, error && `e-${name}`]
    .filter(Boolean)
    .join(" ");
  const common = {
    id: `f-${name}`,
    "aria-describedby": described || undefined,
    "aria-invalid": error ? true : undefined,
    ...keepTyped(form, name),
  } as const;
  const notes = (
    <>
      {error && (
        <p className="field-error" id={`e-${name}`}>
          {error}
        </p>
      )}
      <Theirs text={reply?.theirs[name]} drawn={drawn} />
    </>
  );
  const named = (
    <>
      {label} <span className="soft">{mark}</span>
    </>
  );
  if (kind === "tick")
    return (
      <div className="field">
        <label className="tick">
          <input type="checkbox" value="yes" defaultChecked={value === "yes"} {...common} />
          <span>{named}</span>
        </label>
        {notes}
      </div>
    );
  return (
    <div className="field">
      <label htmlFor={`f-${name}`}>{named}</label>
      {limits && (
        <p className="field-help" id={`h-${name}`}>
          {limits}
        </p>
      )}
      {limit === null ? (
        <input
          type={kind === "email" ? "email" : "text"}
          dir="auto"
          autoComplete="off"
          defaultValue={value}
          {...common}
        />
      ) : (
        <>
          <textarea
            rows={Math.min(16, Math.ceil(limit / 20))}
            dir="auto"
            defaultValue={firstText(value)}
            {...common}
          />
          <Counter asked={asked} limit={limit} form={form} drawn={drawn} />
        </>
      )}
      {notes}
    </div>
  );
}

type Counting = Pick<Props, "asked" | "form" | "drawn"> & { limit: number };

/** A saved text has the server's count, which is the one that holds. */
function Counter({ asked, limit, form: { control }, drawn }: Counting) {
  const { name, text, words: counted } = asked;
  const [value, language] = useWatch({ control, name: [name, "language"] });
  const { words, over } =
    value === text
      ? { words: counted, over: Math.max(0, counted - limit) }
      : wordsOf(String(value ?? ""), limit, String(language));
  const figure = (sentence: string, n: number) =>
    sentence.replace("{n}", new Intl.NumberFormat(drawn.figures).format(n));
  return (
    <div id={`c-${name}`}>
      <p className="field-help">{figure(drawn.counted, words)}</p>
      <p className="field-error" role="status">
        {over > 0 && figure(drawn.tooMany, over)}
      </p>
    </div>
  );
}

/** What somebody else has saved in the same field. */
function Theirs({ text, drawn }: { text: string | undefined; drawn: DrawnText }) {
  if (text === undefined) return null;
  return (
    <div className="theirs">
      <p className="note">{drawn.theirs}</p>
      <div className="dossier-text" dir="auto">
        {text === "" ? drawn.empty : text}
      </div>
    </div>
  );
}
