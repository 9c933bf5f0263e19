import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CertificateFacts } from "#app/components/certificate-facts.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { useWords } from "#app/components/words.ts";
import { arrivalOf, notFound, publicHeaders } from "#app/http.server.ts";
import { findCertificate } from "#app/services/certificate/find-certificate.server.ts";

export const headers = publicHeaders;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageMeta(matches, (words) =>
    data ? { title: words("certificate.title", { number: data.certificate.number }) } : {},
  );

/** Whether a certificate is genuine, for anybody who has its number. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const certificate = await findCertificate(params.number ?? "", arrivalOf(context));
  if (!certificate) throw notFound();
  return { certificate };
}

export default function Certificate() {
  const { certificate } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const isRevoked = certificate.label === "revoked";
  return (
    <Page
      title={words("certificate.title", { number: certificate.number })}
      lead={words("certificate.lead")}
    >
      <Notice
        kind={isRevoked ? "wrong" : "plain"}
        title={words(isRevoked ? "certificate.isRevoked" : "certificate.isValid")}
      />
      <section className="part">
        <CertificateFacts certificate={certificate} />
        <p className="note">{words("certificate.note")}</p>
      </section>
    </Page>
  );
}
