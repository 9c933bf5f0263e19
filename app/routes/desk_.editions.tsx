import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { mayBegin } from "#app/services/editions/begin-edition.server.ts";
import { findEditionsTold } from "#app/services/editions/find-editions-told.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("subjects.edition") }));

/** The editions a reader is told of; a draft only to the secretariat. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const { viewer } = await requireVisitor(request, at);
  return {
    editions: await findEditionsTold(viewer, localeOf(context), at),
    mayBegin: mayBegin(viewer),
  };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["editions"][number];

export default function Editions() {
  const { editions, mayBegin } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const columns: Column<Row>[] = [
    { key: "name", head: words("subject.edition"), cell: ({ name }) => name },
    { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
    { key: "opens", head: words("deadline.opens"), cell: ({ opensOn }) => opensOn },
  ];
  const begin = (
    <p>
      <a className="button" href="/desk/editions/new">
        {words("act.edition.create")}
      </a>
    </p>
  );
  return (
    <Page
      title={words("subjects.edition")}
      lead={words("editionDesk.listLead")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      {editions.length === 0 ? (
        <EmptyState title={words("editionDesk.none")}>{mayBegin && begin}</EmptyState>
      ) : (
        <>
          {mayBegin && begin}
          <section className="part">
            <DataTable
              rows={editions}
              columns={columns}
              rowKey={({ id }) => id}
              to={({ to }) => to}
            />
          </section>
        </>
      )}
    </Page>
  );
}
