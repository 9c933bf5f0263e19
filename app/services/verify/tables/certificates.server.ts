import { broken, type Report } from "#app/services/verify/finding.ts";
import type { Tx } from "#prisma/transaction.ts";

/** A number belongs to one nomination, and each of its versions was given once. */
export async function checkCertificates(tx: Tx, report: Report): Promise<void> {
  const wrong = broken(report, "certificate");
  const versions = await tx.run<{ number: string; version: string }>(
    `select context ->> 'number' as number, context ->> 'version' as version from certificate
     group by 1, 2 having count(*) > 1 order by 1, 2`,
  );
  for (const { number, version } of versions)
    wrong(`${number} version ${version}`, "was given more than once");
  const numbers = await tx.run<{ number: string }>(
    `select context ->> 'number' as number from certificate group by 1 having count(distinct nomination_id) > 1 order by 1`,
  );
  for (const { number } of numbers) wrong(number, "belongs to several nominations");
}
