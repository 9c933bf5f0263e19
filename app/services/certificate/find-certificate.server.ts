import { nobody } from "#app/domain/viewer.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { CertificateContext } from "#machines/certificate.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** A certificate as its verification page shows it. */
export type Verified = {
  number: string;
  version: number;
  /** As it is told: issued, conferred or revoked. */
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

/**
 * The certificate of a number as anybody is told of it: none before results are public; a revoked one
 * stays, and says so; of a reissued one the newest.
 */
export async function findCertificate(number: string, at: Date): Promise<Verified | null> {
  const where = "s.context ->> 'number' = $3";
  const found = await findThings(nobody, "certificate", at, where, [number]);
  const newest = found.sort((a, b) => version(b) - version(a))[0];
  return newest ? verifiedFrom(newest) : null;
}

const version = ({ context }: FoundThing) => Number(context.version);

/** One certificate that a viewer has been given already. */
export async function verifiedFrom({ id, context, told }: FoundThing): Promise<Verified | null> {
  const { number, version, conferredOn, endedAt, hash } = CertificateContext.parse(context);
  const [row] = await inTransaction((tx) =>
    tx.run<
      Pick<
        Verified,
        | "city"
        | "citySlug"
        | "country"
        | "countryName"
        | "edition"
        | "editionSlug"
        | "zone"
        | "announceAt"
      >
    >(
      `select c.name as city, c.slug as "citySlug", k.code as country, k.name as "countryName",
         e.context ->> 'name' as edition, e.context ->> 'slug' as "editionSlug", e.context ->> 'zone' as zone,
         (e.context ->> 'announceAt')::bigint as "announceAt"
       from certificate x join nomination n on n.id = x.nomination_id join city c on c.id = n.city_id
         join country k on k.code = c.country join edition e on e.id = x.edition_id
       where x.id = $1`,
      [id],
    ),
  );
  const label = told.beneath ?? told.label;
  return row ? { ...row, number, version, conferredOn, endedAt, hash, label } : null;
}
