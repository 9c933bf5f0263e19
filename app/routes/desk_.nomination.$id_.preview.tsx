import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Dossier } from "#app/components/dossier.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, localeOf, notFound } from "#app/http.server.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { requireThing } from "#app/services/desk/require-thing.server.ts";
import { previewDossier } from "#app/services/nomination/tell-dossier.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words("dossier.preview") }));

/** The dossier as a juror will see it, for whoever may read it himself. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "nomination", id: params.id }, reading);
  const { found, visitor, at, locale } = asked;
  const dossier = await previewDossier(visitor.viewer, found, at);
  if (!dossier) throw notFound();
  return {
    dossier,
    name: (await findNames(say(locale), [found])).get(found.id) ?? "",
    back: addressOf("nomination", found.id),
  };
}

export default function Preview() {
  const { dossier, name, back } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={words("dossier.preview")}
      lead={words("dossier.previewLead")}
      trail={[
        { to: "/desk", name: words("desk.title") },
        { to: back, name },
      ]}
      trailName={words("frame.trail")}
    >
      <h2>{words("nomination.dossier")}</h2>
      <Dossier dossier={dossier} />
    </Page>
  );
}
