import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { Deadline } from "#app/components/deadline.tsx";
import { ListFilters } from "#app/components/list-filters.tsx";
import { ListPages } from "#app/components/list-pages.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { findQueue } from "#app/services/jury/find-queue.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { readToldFilter } from "#app/services/things/list-told.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("queue.title") }));

/** The sheets of one juror. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  const filter = readToldFilter(new URL(request.url).searchParams);
  return { queue: await findQueue(filter, { visitor, at, locale: localeOf(context) }) };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["queue"]["rows"][number];

export default function Queue() {
  const { queue } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const columns: Column<Row>[] = [
    { key: "name", head: words("plan.nomination"), cell: ({ name }) => name },
    { key: "stands", head: words("desk.stands"), cell: ({ stands }) => stands },
    {
      key: "due",
      head: words("deadline.sheetDue"),
      cell: ({ due }) =>
        due && <Deadline words={due.words} at={new Date(due.at).toISOString()} brief />,
      isEmpty: ({ due }) => due === null,
    },
  ];
  return (
    <Page
      title={words("queue.title")}
      lead={words("queue.lead")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      <ListFilters list={queue} address="/desk/queue" sorts={["due", "name", "label"]} />
      {queue.rows.length === 0 ? (
        <p>{words(queue.all === 0 ? "queue.empty" : "list.none")}</p>
      ) : (
        <>
          <DataTable
            rows={queue.rows}
            columns={columns}
            rowKey={({ id }) => id}
            to={({ id }) => `/desk/review/${id}/sheet`}
          />
          {queue.total > queue.perPage && (
            <ListPages
              list={queue}
              perPage={queue.perPage}
              address="/desk/queue"
              query={{ q: queue.filter.q, label: queue.filter.label, sort: queue.filter.sort }}
            />
          )}
        </>
      )}
    </Page>
  );
}
