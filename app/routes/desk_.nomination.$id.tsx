import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { NominationContent } from "#app/components/nomination-content.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ThingPage } from "#app/components/thing-page.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellNomination } from "#app/services/nomination/tell-nomination.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** A nomination with its text, evidence and eligibility, each as far as its reader is given it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "nomination", id: params.id }, reading);
  const [told, done, content] = await Promise.all([
    tellThing(asked.found, asked),
    sayDone(request, asked),
    tellNomination(asked.visitor.viewer, asked.found, reading.at),
  ]);
  return { told, done, content };
}

export default function Nomination() {
  const { told, done, content } = useLoaderData<typeof loader>();
  return (
    <ThingPage told={told} done={done} region={content.region ?? undefined}>
      <NominationContent content={content} zone={told.zone} />
    </ThingPage>
  );
}
