import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, wordsOf } from "#app/http.server.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { capital } from "#app/i18n/label.ts";
import { sayDay } from "#app/i18n/moment.ts";
import { findMine } from "#app/services/desk/find-mine.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("desk.title") }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const { viewer } = await requireVisitor(request, at);
  return { mine: await findMine(viewer, wordsOf(context).locale, at) };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["mine"][number];

export default function Desk() {
  const { mine } = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const columns: Column<Row>[] = [
    { key: "name", head: words("desk.thing"), cell: ({ name }) => name },
    { key: "label", head: words("desk.stands"), cell: ({ label }) => capital(locale, label) },
    {
      key: "since",
      head: words("desk.since"),
      cell: ({ since }) => (since > 0 ? sayDay(locale, since, "UTC") : ""),
      isEmpty: ({ since }) => since === 0,
    },
  ];
  const subjects = [...new Set(mine.map(({ subject }) => subject))];
  return (
    <Page title={words("desk.title")} lead={words("desk.lead")}>
      {mine.length === 0 && <p>{words("desk.empty")}</p>}
      {subjects.map((subject) => (
        <section key={subject} className="part">
          <h2>{words(keyOf("subjects", subject))}</h2>
          <DataTable
            rows={mine.filter((row) => row.subject === subject)}
            columns={columns}
            rowKey={({ id }) => id}
            to={subject === "mandate" ? ({ id }) => `/mandates/${id}` : undefined}
          />
        </section>
      ))}
    </Page>
  );
}
