import { isKey } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayList } from "#app/i18n/list.ts";
import { sayDate } from "#app/i18n/moment.ts";
import type { Say } from "#app/i18n/say.ts";
import { type Column, DataTable } from "./data-table.tsx";
import { useWords } from "./words.ts";

export type Shown = {
  id: string;
  label: string;
  kind: string;
  size: number;
  described: { title: string; language: string; dated: string; criteria: string[] } | null;
};

/** "4.2 MB", as a browser's own dialogue says it. */
const saySize = (words: Say, bytes: number): string =>
  bytes < 100_000
    ? words("evidence.kilobytes", { n: Math.max(1, Math.round(bytes / 1000)) })
    : words("evidence.megabytes", { n: Math.round(bytes / 100_000) / 10 });

const sayKind = (words: Say, kind: string): string => {
  const key = `evidence.kind.${kind}`;
  return isKey(key) ? words(key) : kind;
};

/** A link has no size. */
export const sayKindAndSize = (words: Say, kind: string, size: number): string =>
  size > 0
    ? words("evidence.kindAndSize", { kind: sayKind(words, kind), size: saySize(words, size) })
    : sayKind(words, kind);

export const sayCriterion = (words: Say, criterion: string): string => {
  const key = `criterion.${criterion}`;
  return isKey(key) ? words(key) : criterion;
};

/** The evidence of a nomination, each with where it stands. */
export function EvidenceList({ files }: { files: readonly Shown[] }) {
  const { locale, words } = useWords();
  if (files.length === 0) return <p className="soft">{words("evidence.none")}</p>;
  const columns: Column<Shown>[] = [
    {
      key: "title",
      head: words("evidence.title"),
      cell: ({ described }) => <bdi>{described?.title ?? words("evidence.undescribed")}</bdi>,
    },
    {
      key: "label",
      head: words("desk.stands"),
      cell: ({ label }) => capital(locale, sayLabel(locale, "evidence", label)),
    },
    {
      key: "kind",
      head: words("evidence.kind"),
      cell: ({ kind, size }) => sayKindAndSize(words, kind, size),
    },
    {
      key: "dated",
      head: words("evidence.dated"),
      cell: ({ described }) => (described ? sayDate(locale, described.dated) : ""),
      isEmpty: ({ described }) => described === null,
    },
    {
      key: "criteria",
      head: words("evidence.criteria"),
      cell: ({ described }) =>
        sayList(
          locale,
          (described?.criteria ?? []).map((criterion) => sayCriterion(words, criterion)),
        ),
      isEmpty: ({ described }) => described === null,
    },
  ];
  return (
    <DataTable
      rows={files}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id }) => `/desk/evidence/${id}`}
    />
  );
}
