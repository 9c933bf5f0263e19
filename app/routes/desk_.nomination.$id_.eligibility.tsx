import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CheckedRules } from "#app/components/checked-rules.tsx";
import { OpenProposals } from "#app/components/open-proposals.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { Acts } from "#app/components/thing-page.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { tellChecklist } from "#app/services/eligibility/tell-checklist.server.ts";
import { findProposalsOn } from "#app/services/things/find-proposals-on.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) =>
    data ? { title: words("verdict.of", { city: data.told.name }) } : {},
  );

/** The checklist of one nomination, for those who applied and those who examine. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "nomination", id: params.id }, reading);
  const checklist = await tellChecklist(asked.found, asked);
  const { acts, ...told } = await tellThing(asked.found, asked);
  return {
    told: { name: told.name, label: told.label, address: told.address },
    checklist,
    acts: acts.filter(({ type }) => /^(eligibility|clarification)\./.test(type)),
    proposals: await findProposalsOn(asked.found.id, asked),
  };
}

export default function Eligibility() {
  const { told, checklist, acts, proposals } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={words("verdict.of", { city: told.name })}
      lead={words("verdict.lead", { label: told.label })}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: told.address, name: told.name },
      ]}
      trailName={words("frame.trail")}
    >
      <OpenProposals proposals={proposals} />
      <Acts acts={acts} />
      <CheckedRules checklist={checklist} />
    </Page>
  );
}
