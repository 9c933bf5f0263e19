import { commentName, scoreName, wantsReason } from "#app/schemas/sheet.ts";
import { Anchors } from "./anchors.tsx";
import { type Reply, Select, Text, Version } from "./desk-form.tsx";
import { useWords } from "./words.ts";

export type Criterion = {
  key: string;
  part: "A" | "B";
  weight: number;
  anchors?: string[] | undefined;
};
export type Values = { scores: Record<string, number>; comments: Record<string, string> };
type Button = { type: string; name: string; refused: string[] | null };
type Props = {
  values: Values;
  criteria: Criterion[];
  version: number;
  buttons: Button[];
  reply: Reply | undefined;
};

const halves = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The criteria with their scores; read only where nothing can be written now. */
export function Rubric({ values, criteria, version, buttons, reply }: Props) {
  const { locale, words } = useWords();
  const points = (half: number) => new Intl.NumberFormat(locale).format(half / 2);
  const now = buttons.filter(({ refused }) => refused === null);
  const label = ({ key, weight }: Criterion) =>
    words("sheet.criterion", { criterion: words(`criterion.${key}` as never), weight });
  if (now.length === 0)
    return (
      <>
        {buttons
          .flatMap(({ refused }) => refused ?? [])
          .map((sentence) => (
            <p key={sentence} className="note">
              {sentence}
            </p>
          ))}
        <dl className="facts">
          {criteria.map((criterion) => (
            <div key={criterion.key}>
              <dt>{label(criterion)}</dt>
              <dd>
                {values.scores[criterion.key] === undefined
                  ? words("sheet.noScore")
                  : points(values.scores[criterion.key] as number)}
                {values.comments[criterion.key] && (
                  <p dir="auto">{values.comments[criterion.key]}</p>
                )}
              </dd>
            </div>
          ))}
          {values.comments.overall && (
            <div>
              <dt>{words("sheet.overall")}</dt>
              <dd dir="auto">{values.comments.overall}</dd>
            </div>
          )}
        </dl>
      </>
    );
  const typed = (name: string, kept: string | undefined) => (reply ? reply.typed[name]?.[0] : kept);
  return (
    <form method="post" className="form">
      <p className="field-help">{words("sheet.help")}</p>
      {criteria.map((criterion) => {
        const { key } = criterion;
        return (
          <div key={key} className="sheet-criterion">
            <Select
              name={scoreName(key)}
              label={label(criterion)}
              offered={halves.map((half) => ({ value: String(half), name: points(half) }))}
              value={typed(scoreName(key), values.scores[key]?.toString())}
            />
            <details>
              <summary>{words("preview.anchor")}</summary>
              <Anchors own={criterion.anchors} />
            </details>
            <Text
              name={commentName(key)}
              label={words("sheet.comment")}
              value={typed(commentName(key), values.comments[key])}
            />
          </div>
        );
      })}
      <Text
        name={commentName("overall")}
        label={words("sheet.overall")}
        value={typed(commentName("overall"), values.comments.overall)}
      />
      {now.some(({ type }) => wantsReason(type)) && (
        <Text name="reason" label={words("field.reason")} value={reply?.typed.reason?.[0]} />
      )}
      <Version version={version} />
      <p className="form-end acts-list">
        {now.map(({ type, name }, i) => (
          <button
            key={type}
            type="submit"
            name="act"
            value={type}
            className={i === 0 ? "button" : "button button-plain"}
          >
            {name}
          </button>
        ))}
      </p>
    </form>
  );
}
