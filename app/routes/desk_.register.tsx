import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type Column, DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ListPages } from "#app/components/list-pages.tsx";
import { MembershipFilters } from "#app/components/membership-filters.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { RegisterWays } from "#app/components/register-ways.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { beginnings } from "#app/schemas/new-membership.ts";
import { mayBeginAny } from "#app/services/register/begin-membership.server.ts";
import {
  listMemberships,
  MEMBERSHIPS_A_PAGE,
  membershipStates,
  readRegisterFilter,
} from "#app/services/register/list-memberships.server.ts";
import { requireVisitor } from "#app/services/sign-in/find-visitor.server.ts";
import { isOfficer } from "#app/services/staff/require-officer.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("upkeep.title") }));

/** The register as those see it who keep it: the secretariat's whole, a Commission's and a city's own. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const visitor = await requireVisitor(request, at);
  const { viewer } = visitor;
  const filter = readRegisterFilter(new URL(request.url).searchParams);
  return {
    filter,
    list: await listMemberships(filter, { visitor, at, locale: localeOf(context) }),
    states: [...membershipStates],
    begins: Object.keys(beginnings).filter((how) =>
      mayBeginAny(viewer, how as keyof typeof beginnings),
    ),
    imports: isOfficer(viewer),
    perPage: MEMBERSHIPS_A_PAGE,
  };
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["list"]["rows"][number];

export default function Upkeep() {
  const { filter, list, states, begins, imports, perPage } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const { page: _, ...kept } = filter;
  const columns: Column<Row>[] = [
    { key: "city", head: words("field.city"), cell: ({ city }) => city },
    {
      key: "country",
      head: words("register.country"),
      plain: true,
      cell: ({ country }) => country,
    },
    { key: "region", head: words("subject.track"), plain: true, cell: ({ region }) => region },
    { key: "label", head: words("desk.stands"), cell: ({ label }) => label },
    {
      key: "since",
      head: words("city.memberSince"),
      cell: ({ since }) => since,
      isEmpty: ({ since }) => since === "",
    },
    {
      key: "until",
      head: words("city.periodEnd"),
      cell: ({ until }) => until,
      isEmpty: ({ until }) => until === "",
    },
  ];
  return (
    <Page
      title={words("upkeep.title")}
      lead={words("upkeep.lead")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      <RegisterWays begins={begins} imports={imports} />
      <section className="part">
        <MembershipFilters filter={filter} states={states} />
        {list.rows.length === 0 ? (
          <EmptyState title={words("upkeep.none")} />
        ) : (
          <>
            <DataTable
              rows={list.rows}
              columns={columns}
              rowKey={({ id }) => id}
              to={({ to }) => to}
            />
            <ListPages list={list} perPage={perPage} address="/desk/register" query={kept} />
          </>
        )}
      </section>
    </Page>
  );
}
