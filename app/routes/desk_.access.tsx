import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { Pagination } from "#app/components/pagination.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf } from "#app/http.server.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import { findAccess, PAGE_SIZE, readingsFor } from "#app/services/access/find-access.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("access.title") }));

/** What observers and auditors have read: their own to them, all of it to the director. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { viewer, person } = await requireVisitor(request, arrivalOf(context));
  const whose = readingsFor(viewer);
  if (whose === null) throw new Response(null, { status: 403 });
  const page = Number.parseInt(new URL(request.url).searchParams.get("page") ?? "1", 10) || 1;
  return { whose, pageSize: PAGE_SIZE, ...(await findAccess(whose, person.id, page)) };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["rows"][number];

export default function Access() {
  const { whose, rows, found, page, pages, pageSize } = useLoaderData<typeof loader>();
  const { locale, words } = useWords();
  const columns: Column<Row>[] = [
    { key: "at", head: words("access.when"), cell: ({ at }) => sayInstant(locale, at, "UTC") },
    { key: "who", head: words("access.who"), cell: ({ person }) => person },
    {
      key: "path",
      head: words("access.page"),
      cell: ({ path }) => (
        <a className="hash" href={path} dir="ltr">
          {path}
        </a>
      ),
    },
  ];
  const to = (n: number) => `/desk/access?page=${n}`;
  const first = (page - 1) * pageSize + 1;
  return (
    <Page
      title={words("access.title")}
      lead={words(whose === "all" ? "access.leadAll" : "access.leadOwn")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      {found === 0 ? (
        <EmptyState title={words("access.none")}>
          <p>{words("access.noneText")}</p>
        </EmptyState>
      ) : (
        <section className="part">
          <DataTable rows={rows} columns={columns} rowKey={({ place }) => String(place)} />
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
