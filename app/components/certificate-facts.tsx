import { sayCountry } from "#app/i18n/country.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayDate, sayDay } from "#app/i18n/moment.ts";
import { Facts } from "./facts.tsx";
import { useWords } from "./words.ts";

type Certificate = {
  number: string;
  version: number;
  label: string;
  city: string;
  citySlug: string;
  country: string;
  countryName: string;
  edition: string;
  editionSlug: string;
  zone: string;
  announceAt: number | null;
  conferredOn: string | null;
  endedAt: number | null;
  hash: string | null;
};

/** What a certificate says, and the fingerprint by which it is known. */
export function CertificateFacts({ certificate }: { certificate: Certificate }) {
  const { locale, words } = useWords();
  const { zone, announceAt, conferredOn, endedAt, hash } = certificate;
  const facts = [
    {
      name: words("verdict.city"),
      value: <a href={`/cities/${certificate.citySlug}`}>{certificate.city}</a>,
    },
    {
      name: words("register.country"),
      value: sayCountry(locale, certificate.country, certificate.countryName),
    },
    {
      name: words("subject.edition"),
      value: (
        <a href={`/editions/${certificate.editionSlug}`}>
          {editionTitle(words, certificate.edition)}
        </a>
      ),
    },
    {
      name: words("desk.stands"),
      value: capital(locale, sayLabel(locale, "certificate", certificate.label)),
    },
    ...(announceAt === null
      ? []
      : [{ name: words("certificate.announced"), value: sayDay(locale, announceAt, zone) }]),
    ...(conferredOn === null
      ? []
      : [{ name: words("certificate.conferred"), value: sayDate(locale, conferredOn) }]),
    ...(endedAt === null
      ? []
      : [{ name: words("certificate.ended"), value: sayDay(locale, endedAt, zone) }]),
    {
      name: words("certificate.version"),
      value: words("verdict.number", { n: certificate.version }),
    },
    ...(hash === null
      ? []
      : [{ name: words("certificate.hash"), value: <code className="hash">{hash}</code> }]),
  ];
  return <Facts facts={facts} />;
}
