import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CertificateFacts } from "#app/components/certificate-facts.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { ThingPage } from "#app/components/thing-page.tsx";
import { arrivalOf, localeOf } from "#app/http.server.ts";
import { verifiedFrom } from "#app/services/certificate/find-certificate.server.ts";
import { requireThing, sayDone } from "#app/services/desk/require-thing.server.ts";
import { tellThing } from "#app/services/things/tell-thing.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, () => (data ? { title: data.told.name } : {}));

/** A certificate with what it says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const reading = { at: arrivalOf(context), locale: localeOf(context) };
  const asked = await requireThing(request, { subject: "certificate", id: params.id }, reading);
  return {
    told: await tellThing(asked.found, asked),
    done: await sayDone(request, asked),
    certificate: await verifiedFrom(asked.found),
  };
}

export default function Certificate() {
  const { told, done, certificate } = useLoaderData<typeof loader>();
  return (
    <ThingPage told={told} done={done}>
      {certificate && (
        <section className="part">
          <CertificateFacts certificate={certificate} />
        </section>
      )}
    </ThingPage>
  );
}
