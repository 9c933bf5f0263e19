import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EligibilityFilters } from "#app/components/eligibility-filters.tsx";
import { EligibilityList } from "#app/components/eligibility-list.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf } from "#app/http.server.ts";
import { findEditionNames } from "#app/services/desk/find-editions.server.ts";
import { requireStaff } from "#app/services/desk/require-staff.server.ts";
import { findToCheck, PAGE_SIZE } from "#app/services/eligibility/find-to-check.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("toCheck.title") }));

/** Nominations that wait for a verdict on their eligibility. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const at = arrivalOf(context);
  const { viewer } = await requireStaff(request, at);
  const asked = new URL(request.url).searchParams;
  const text = (name: string) => (asked.get(name) ?? "").slice(0, 80);
  const filter = {
    edition: text("edition"),
    region: text("region"),
    show: text("show"),
    sort: text("sort"),
  };
  const page = Number.parseInt(asked.get("page") ?? "1", 10) || 1;
  return {
    filter,
    pageSize: PAGE_SIZE,
    editions: await findEditionNames(viewer, at),
    ...(await findToCheck(viewer, { ...filter, page }, at)),
  };
}

export default function ToCheck() {
  const { filter, editions, ...list } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={words("toCheck.title")}
      lead={words("toCheck.lead")}
      trail={[{ to: "/desk", name: words("desk.title") }]}
      trailName={words("frame.trail")}
    >
      <EligibilityFilters filter={filter} editions={editions} />
      <section className="part">
        <h2>{words("toCheck.found", { n: list.found })}</h2>
        {list.found === 0 ? (
          <EmptyState title={words("toCheck.none")}>
            <p>{words("toCheck.noneText")}</p>
          </EmptyState>
        ) : (
          <EligibilityList list={list} filter={filter} />
        )}
      </section>
    </Page>
  );
}
