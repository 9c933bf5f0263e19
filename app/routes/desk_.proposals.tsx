import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ListPages } from "#app/components/list-pages.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { Tabs } from "#app/components/tabs.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { listProposals, PROPOSALS_A_PAGE } from "#app/services/proposals/list-proposals.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("proposals.title") }));

/** Acts of two persons that wait, or are over, as far as the reader is told of them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  const asked = new URL(request.url).searchParams;
  const which = asked.get("which") === "ended" ? ("ended" as const) : ("open" as const);
  const page = Math.max(1, Number.parseInt(asked.get("page") ?? "", 10) || 1);
  const list = await listProposals({ which, page }, { visitor, at, locale: localeOf(context) });
  return { which, list, perPage: PROPOSALS_A_PAGE };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["list"]["rows"][number];

export default function Proposals() {
  const { which, list, perPage } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const open = which === "open";
  const columns: Column<Row>[] = [
    { key: "name", head: words("proposals.act"), cell: ({ name }) => name },
    {
      key: "about",
      head: words("proposal.about"),
      plain: true,
      cell: ({ about }) => about,
      isEmpty: ({ about }) => about === "",
    },
    { key: "by", head: words("proposal.askedBy"), cell: ({ by }) => by },
    {
      key: "label",
      head: words("desk.stands"),
      cell: ({ label, waits }) => (waits ? words("proposals.waitsForYou") : label),
    },
    { key: "since", head: words("desk.since"), cell: ({ since }) => since },
    ...(open
      ? [{ key: "until", head: words("proposals.until"), cell: ({ until }: Row) => until ?? "" }]
      : []),
  ];
  return (
    <Page
      title={words("proposals.title")}
      lead={words("proposals.lead")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      <Tabs
        label={words("proposals.filter")}
        tabs={[
          { to: "/desk/proposals", name: words("proposals.open"), here: open },
          { to: "/desk/proposals?which=ended", name: words("proposals.ended"), here: !open },
        ]}
      />
      {list.rows.length === 0 ? (
        <EmptyState title={words(open ? "proposals.noneOpen" : "proposals.noneEnded")} />
      ) : (
        <>
          <DataTable
            rows={list.rows}
            columns={columns}
            rowKey={({ id }) => id}
            to={({ to }) => to}
          />
          <ListPages list={list} perPage={perPage} address="/desk/proposals" query={{ which }} />
        </>
      )}
    </Page>
  );
}
