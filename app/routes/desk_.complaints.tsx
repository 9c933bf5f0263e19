import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ChoiceField } from "#app/components/field.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { Pagination } from "#app/components/pagination.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { sayDay } from "#app/i18n/moment.ts";
import { findComplaints, PAGE_SIZE } from "#app/services/complaints/find-complaints.server.ts";
import { requireStaff } from "#app/services/desk/require-staff.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("subjects.complaint") }));

/** All complaints, for those who admit and decide them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireStaff(request, at);
  const asked = new URL(request.url).searchParams;
  const show = asked.get("show") ?? "";
  const page = Number.parseInt(asked.get("page") ?? "1", 10) || 1;
  const reading = { visitor, at, locale: localeOf(context) };
  return { show, pageSize: PAGE_SIZE, ...(await findComplaints({ show, page }, reading)) };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];

export default function Complaints() {
  const { show, rows, found, page, pages, pageSize } = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const columns: Column<Row>[] = [
    { key: "name", head: words("subject.complaint"), cell: ({ name }) => name },
    { key: "about", head: words("complaint.kind"), cell: ({ about }) => about },
    { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
    {
      key: "filed",
      head: words("complaint.filed"),
      cell: ({ filedAt }) => sayDay(locale, filedAt, "UTC"),
    },
  ];
  const to = (n: number) => `/desk/complaints?${new URLSearchParams({ show, page: String(n) })}`;
  const first = (page - 1) * pageSize + 1;
  return (
    <Page
      title={words("subjects.complaint")}
      lead={words("complaints.lead")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      <form className="fields" method="get" action="/desk/complaints">
        <ChoiceField
          label={words("toCheck.show")}
          name="show"
          value={show}
          options={[
            { value: "", name: words("complaints.all") },
            { value: "open", name: words("complaints.open") },
            { value: "ended", name: words("complaints.ended") },
          ]}
        />
        <div className="fields-acts">
          <button className="button" type="submit">
            {words("register.apply")}
          </button>
        </div>
      </form>
      {found === 0 ? (
        <EmptyState title={words("complaints.none")}>
          <p>{words("complaints.noneText")}</p>
        </EmptyState>
      ) : (
        <section className="part">
          <DataTable rows={rows} columns={columns} rowKey={(row) => row.to} to={(row) => row.to} />
          <Pagination
            label={words("pages.label")}
            summary={words("pages.of", { from: first, to: first + rows.length - 1, total: found })}
            before={page > 1 ? { to: to(page - 1), name: words("pages.before") } : null}
            after={page < pages ? { to: to(page + 1), name: words("pages.after") } : null}
          />
        </section>
      )}
    </Page>
  );
}
