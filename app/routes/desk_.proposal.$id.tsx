import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/page-meta.ts";
import { Proposed } from "#app/components/proposed.tsx";
import { ThingPage } from "#app/components/thing-page.tsx";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellProposal } from "#app/services/proposals/tell-proposal.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** An act of two persons: for both of them, and for whoever else is told of it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { ...params, subject: "proposal" }, reading);
  const told = await tellThing(asked.found, asked);
  return {
    told,
    proposed: await tellProposal(asked.found, asked, told.zone),
    done: await sayDone(request, asked),
  };
}

export default function Proposal() {
  const { told, proposed, done } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <ThingPage
      told={told}
      done={done}
      trail={[{ to: "/desk/proposals", name: words("proposals.title") }]}
    >
      <Proposed told={proposed} />
    </ThingPage>
  );
}
