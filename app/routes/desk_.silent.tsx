import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { sayList } from "#app/i18n/list.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { listSilent } from "#app/services/silent/list-silent.server.ts";
import { requireInternal } from "#app/services/staff/require-officer.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("silent.title") }));

/** National Commissions that have not answered a signed nomination. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  requireInternal(visitor.viewer);
  return { rows: await listSilent({ visitor, at, locale: localeOf(context) }) };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];

export default function Silent() {
  const { rows } = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const columns: Column<Row>[] = [
    { key: "city", head: words("subject.nomination"), cell: ({ city }) => city },
    {
      key: "country",
      head: words("register.country"),
      plain: true,
      cell: ({ country }) => country,
    },
    { key: "region", head: words("subject.track"), plain: true, cell: ({ region }) => region },
    {
      key: "officers",
      head: words("role.commission"),
      cell: ({ officers }) =>
        officers.length > 0 ? sayList(locale, officers) : words("commissions.standing.none"),
    },
    { key: "since", head: words("silent.signed"), cell: ({ since }) => since },
    { key: "alerted", head: words("silent.alerted"), cell: ({ alerted }) => alerted },
    { key: "left", head: words("deadline.commissionDue"), cell: ({ left }) => left },
  ];
  return (
    <Page
      title={words("silent.title")}
      lead={words("silent.lead")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      {rows.length === 0 ? (
        <EmptyState title={words("silent.none")} />
      ) : (
        <>
          <p className="text">{words("silent.whatToDo")}</p>
          <DataTable rows={rows} columns={columns} rowKey={({ id }) => id} to={({ to }) => to} />
        </>
      )}
    </Page>
  );
}
