import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { Deadline } from "#app/components/deadline.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { findQueue } from "#app/services/jury/find-queue.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("queue.title") }));

/** The sheets of one juror. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  return { queue: await findQueue({ visitor, at, locale: localeOf(context) }) };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["queue"][number];

export default function Queue() {
  const { queue } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const columns: Column<Row>[] = [
    { key: "city", head: words("plan.nomination"), cell: ({ city }) => city },
    { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
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
      {queue.length === 0 ? (
        <p>{words("queue.empty")}</p>
      ) : (
        <DataTable
          rows={queue}
          columns={columns}
          rowKey={({ id }) => id}
          to={({ id }) => `/desk/review/${id}/sheet`}
        />
      )}
    </Page>
  );
}
