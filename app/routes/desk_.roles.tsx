import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ListPages } from "#app/components/list-pages.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { RoleFilters } from "#app/components/role-filters.tsx";
import { RoleOffers } from "#app/components/role-offers.tsx";
import { Tabs } from "#app/components/tabs.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { findOffers } from "#app/services/roles/find-offers.server.ts";
import {
  listedRoles,
  listRoles,
  ROLES_A_PAGE,
  readRoleFilter,
} from "#app/services/roles/list-roles.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("roles.title") }));

/** Who holds which role, as far as the reader is told, and what he may offer to others. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  const filter = readRoleFilter(new URL(request.url).searchParams);
  return {
    filter,
    list: await listRoles(filter, { visitor, at, locale: localeOf(context) }),
    offers: findOffers(visitor.viewer),
    roles: [...listedRoles],
    perPage: ROLES_A_PAGE,
  };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["list"]["rows"][number];

export default function Roles() {
  const { filter, list, offers, roles, perPage } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const { page: _, ...kept } = filter;
  const now = filter.which === "now";
  const columns: Column<Row>[] = [
    { key: "person", head: words("roles.person"), cell: ({ person }) => person },
    { key: "role", head: words("subject.mandate"), plain: true, cell: ({ role }) => role },
    { key: "body", head: words("roles.for"), plain: true, cell: ({ body }) => body },
    { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
    { key: "since", head: words("desk.since"), cell: ({ since }) => since },
  ];
  return (
    <Page
      title={words("roles.title")}
      lead={words("roles.lead")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      <RoleOffers offers={offers} />
      <section className="part">
        <Tabs
          label={words("roles.filter")}
          tabs={[
            { to: "/desk/roles", name: words("roles.now"), here: now },
            { to: "/desk/roles?which=over", name: words("roles.over"), here: !now },
          ]}
        />
        <RoleFilters filter={filter} roles={roles} />
        {list.rows.length === 0 ? (
          <EmptyState title={words("roles.none")} />
        ) : (
          <>
            <DataTable
              rows={list.rows}
              columns={columns}
              rowKey={({ id }) => id}
              to={({ to }) => to}
            />
            <ListPages list={list} perPage={perPage} address="/desk/roles" query={kept} />
          </>
        )}
      </section>
    </Page>
  );
}
