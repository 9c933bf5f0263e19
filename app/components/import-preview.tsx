import { keyOf } from "#app/i18n/catalogue.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { Notice } from "./notice.tsx";
import { PlainText } from "./plain-text.tsx";
import { useWords } from "./words.ts";

type Line = {
  line: number;
  typed: string;
  city: string;
  country: string | null;
  fate: string;
  joined: string | null;
  left: string | null;
  was: { joined: string; left: string } | null;
};
type Reply = {
  text: string;
  source: string;
  reason: string;
  reasonMissing: boolean;
  lines: Line[];
  count: number;
  failed: { line: number; typed: string; why: string[] }[];
  applied: number;
};

const does: readonly string[] = ["newCity", "newMembership", "correct"];

/** What each line would do, and the button that does it; or what was refused when it was done. */
export function ImportPreview({ reply }: { reply: Reply }) {
  const { words } = useWords();
  const { lines, count, failed, applied } = reply;
  if (failed.length > 0)
    return (
      <div role="alert">
        <Notice kind="wrong" title={words("import.failed", { applied, failed: failed.length })}>
          <ul>
            {failed.map(({ line, typed, why }) => (
              <li key={line}>
                {words("commissions.failedLine", { line, typed, why: why.join(" ") })}
              </li>
            ))}
          </ul>
        </Notice>
      </div>
    );
  if (lines.length === 0) return null;
  return (
    <section className="part">
      <h2>{words("import.previewTitle", { count, all: lines.length })}</h2>
      <Fates lines={lines} />
      {count > 0 && <Apply reply={reply} />}
    </section>
  );
}

function Apply({ reply }: { reply: Reply }) {
  const { words } = useWords();
  const { text, source, reason, reasonMissing, count } = reply;
  return (
    <form method="post" className="form">
      <input type="hidden" name="list" value={text} readOnly />
      <input type="hidden" name="source" value={source} readOnly />
      <PlainText
        name="reason"
        label={words("field.reason")}
        help={words("import.reasonHelp")}
        value={reason}
        error={reasonMissing ? words("issue.tooShort", { atLeast: 10 }) : undefined}
      />
      <p className="form-end">
        <button type="submit" className="button" name="intent" value="apply">
          {words("import.apply", { count })}
        </button>
      </p>
    </form>
  );
}

function Fates({ lines }: { lines: Line[] }) {
  const { words } = useWords();
  const columns: Column<Line>[] = [
    {
      key: "line",
      head: words("import.line"),
      cell: ({ line }) => words("import.lineNo", { line }),
    },
    {
      key: "city",
      head: words("field.city"),
      plain: true,
      cell: ({ city, country, typed }) =>
        country ? words("roles.cityOf", { city, country }) : typed,
    },
    {
      key: "joined",
      head: words("field.joinedOn"),
      cell: ({ joined, was }) => <Changed now={was?.joined} then={joined} />,
      isEmpty: ({ joined }) => joined === null,
    },
    {
      key: "left",
      head: words("city.periodEnd"),
      cell: ({ left, was }) => <Changed now={was?.left} then={left} />,
      isEmpty: ({ left }) => left === null,
    },
    {
      key: "fate",
      head: words("import.fate"),
      cell: ({ fate }) => (
        <span className={does.includes(fate) ? "fate fate-does" : "fate fate-not"}>
          {words(keyOf("import.fate", fate))}
        </span>
      ),
    },
  ];
  return <DataTable rows={lines} columns={columns} rowKey={({ line }) => String(line)} />;
}

/** What a date is and what it would be, where a line would change it. */
function Changed({ now, then }: { now: string | undefined; then: string | null }) {
  if (then === null) return null;
  if (!now || now === then) return <>{then}</>;
  return (
    <>
      <del>{now}</del> <ins>{then}</ins>
    </>
  );
}
