import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EvidenceFacts } from "#app/components/evidence-facts.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ThingPage } from "#app/components/thing-page.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { fileRow } from "#app/services/nomination/find-files.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** A piece of evidence: what it shows, where it stands, and the file for whoever may open it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "evidence", id: params.id }, reading);
  return {
    told: await tellThing(asked.found, asked),
    done: await sayDone(request, asked),
    file: fileRow(asked.visitor.viewer, asked.found),
    nomination: asked.found.ids.nomination ?? null,
  };
}

export default function Evidence() {
  const { told, done, file, nomination } = useLoaderData<typeof loader>();
  return (
    <ThingPage told={told} done={done}>
      <EvidenceFacts file={file} nomination={nomination} />
    </ThingPage>
  );
}
