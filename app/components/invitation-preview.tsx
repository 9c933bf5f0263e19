import { keyOf } from "#app/i18n/catalogue.ts";
import { sayCountry } from "#app/i18n/country.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { Notice } from "./notice.tsx";
import { useWords } from "./words.ts";

type Line = {
  line: number;
  typed: string;
  country: string | null;
  countryName: string | null;
  name: string;
  email: string | null;
  fate: string;
};
type Failed = { line: number; typed: string; why: string[] };
type Props = {
  reply: { text: string; lines: Line[]; count: number; failed: Failed[]; sent: number };
};

/** The fate of each line before it is sent, and what was refused after. */
export function InvitationPreview({ reply }: Props) {
  const { words } = useWords();
  const { text, lines, count, failed, sent } = reply;
  if (failed.length > 0)
    return (
      <div role="alert">
        <Notice kind="wrong" title={words("commissions.failed", { sent, failed: failed.length })}>
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
      <h2>{words("commissions.previewTitle", { count })}</h2>
      <Fates lines={lines} />
      {count > 0 && (
        <form method="post" className="form">
          <input type="hidden" name="list" value={text} readOnly />
          <p className="form-end">
            <button type="submit" className="button" name="intent" value="send">
              {words("commissions.send", { count })}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

function Fates({ lines }: { lines: Line[] }) {
  const { locale, words } = useWords();
  const columns: Column<Line>[] = [
    {
      key: "line",
      head: words("import.line"),
      cell: ({ line }) => words("import.lineNo", { line }),
    },
    {
      key: "country",
      head: words("register.country"),
      plain: true,
      cell: ({ country, countryName, typed }) =>
        country && countryName ? sayCountry(locale, country, countryName) : typed,
    },
    { key: "name", head: words("roles.person"), plain: true, cell: ({ name }) => name },
    {
      key: "email",
      head: words("roles.address"),
      plain: true,
      cell: ({ email }) => email ?? "",
      isEmpty: ({ email }) => email === null,
    },
    {
      key: "fate",
      head: words("import.fate"),
      cell: ({ fate }) => (
        <span className={fate === "new" ? "fate fate-does" : "fate fate-not"}>
          {words(keyOf("commissions.fate", fate))}
        </span>
      ),
    },
  ];
  return <DataTable rows={lines} columns={columns} rowKey={({ line }) => String(line)} />;
}
