import { randomUUID } from "node:crypto";
import { LINK_TEMPLATE } from "#app/services/sign-in/mail-link.server.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";

export type Correction = { person: string; email: string; by: string; reason: string };

/**
 * Why an address may not be put right by the secretariat: whoever reads mails at it signs in as this person. One who
 * has signed in is there, and roles of the secretariat take two persons; they are offered anew instead.
 */
export type WhyNotCorrect = "gone" | "signedIn" | "staff" | "taken" | "same";

const staff = "('officer', 'director', 'auditor')";

export const whyNotCorrect = (person: string): Promise<WhyNotCorrect | null> =>
  inTransaction((tx) => judge(tx, person));

async function judge(tx: Tx, person: string): Promise<WhyNotCorrect | null> {
  const [found] = await tx.run<{ signedIn: boolean; staff: boolean }>(
    `select p.email_verified or exists(select from sign_in s where s.person_id = p.id) as "signedIn",
       exists(select from mandate m where m.person_id = p.id and m.role in ${staff} and m.state in ('offered', 'active')) as staff
     from person p where p.id = $1 for update of p`,
    [person],
  );
  if (!found) return "gone";
  if (found.staff) return "staff";
  return found.signedIn ? "signedIn" : null;
}

/** Puts the address right, keeps who did so and why, and sends again what did not arrive. `email` in small letters. */
export const correctAddress = (
  { person, email, by, reason }: Correction,
  at: Date,
): Promise<WhyNotCorrect | null> =>
  inTransaction(async (tx) => {
    const why = await judge(tx, person);
    if (why) return why;
    const [was] = await tx.run<{ email: string }>("select email from person where id = $1", [
      person,
    ]);
    if (was?.email === email) return "same";
    const [taken] = await tx.run("select 1 from person where email = $1", [email]);
    if (taken) return "taken";
    await tx.run("update person set email = $2, updated_at = $3 where id = $1", [
      person,
      email,
      at,
    ]);
    await tx.run(
      `insert into address_correction (id, person_id, was, became, by_id, reason, at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), person, was?.email, email, by, reason, at],
    );
    await tx.run(againSql, [person]);
    return null;
  });

/** A link that lets somebody in is for the address that asked for it, and has long run out. */
const againSql = `update mail set attempts = 0, error = null
  where receiver = $1 and sent_at is null and attempts > 0 and template <> '${LINK_TEMPLATE}'`;

/** Sends again whatever did not reach this person. */
export const sendAgain = (person: string): Promise<unknown> =>
  inTransaction((tx) => tx.run(againSql, [person]));

export type KeptCorrection = {
  was: string;
  became: string;
  reason: string;
  by: string;
  at: number;
};

export const findCorrections = (person: string): Promise<KeptCorrection[]> =>
  inTransaction((tx) =>
    tx.run<KeptCorrection>(
      `select a.was, a.became, a.reason, coalesce(p.name, '') as by, ms(a.at) as at
       from address_correction a left join person p on p.id = a.by_id where a.person_id = $1 order by a.at desc, a.id`,
      [person],
    ),
  );
