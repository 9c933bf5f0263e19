import { ATTEMPTS, write } from "#app/services/send-mails.server.ts";
import { LINK_TEMPLATE } from "#app/services/sign-in/mail-link.server.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";

export const UNDELIVERED_A_PAGE = 25;

export type UndeliveredFilter = { q: string; page: number };
export type Undelivered = {
  id: string;
  person: string | null;
  name: string | null;
  email: string | null;
  subject: string | null;
  /** Milliseconds UTC. */
  at: number;
  attempts: number;
  givenUp: boolean;
  error: string;
};

type Row = Omit<Undelivered, "subject" | "givenUp"> & {
  template: string;
  facts: { subject: string; id: string };
  locale: string | null;
  demonstration: boolean | null;
  count: number;
};

const columns = `m.id, p.id as person, p.name, p.email, ms(m.at) as at, m.attempts, m.error, m.template, m.facts, p.locale, p.demonstration`;
const failed = "m.sent_at is null and m.attempts > 0 and m.error is not null";

/** Mails that a server has refused, or that nothing could be reached for; those given up first, then the latest. */
export const listUndelivered = ({ q, page }: UndeliveredFilter) =>
  inTransaction(async (tx) => {
    const rows = await tx.run<Row>(
      `select ${columns}, count(*) over () as count from mail m left join person p on p.id = m.receiver
       where ${failed} and ($1 = '' or position(lower($1) in lower(concat_ws(' ', p.name, p.email))) > 0)
       order by m.attempts >= ${ATTEMPTS} desc, m.at desc, m.id limit ${UNDELIVERED_A_PAGE} offset $2`,
      [q, (page - 1) * UNDELIVERED_A_PAGE],
    );
    const mails: Undelivered[] = [];
    for (const row of rows) mails.push(await told(tx, row));
    const total = Number(rows[0]?.count ?? 0);
    return {
      rows: mails,
      total,
      page,
      pages: Math.max(1, Math.ceil(total / UNDELIVERED_A_PAGE)),
    };
  });

/** One of them; null where it has arrived meanwhile, or never was. */
export const findUndelivered = (id: string): Promise<Undelivered | null> =>
  inTransaction(async (tx) => {
    const [row] = await tx.run<Row>(
      `select ${columns} from mail m left join person p on p.id = m.receiver where m.id = $1 and ${failed}`,
      [id],
    );
    return row ? told(tx, row) : null;
  });

/** A mail that lets somebody in is named by nothing; one whose thing is gone has no words. */
async function told(tx: Tx, row: Row): Promise<Undelivered> {
  const { id, person, name, email, at, attempts, error } = row;
  const subject =
    row.template === LINK_TEMPLATE
      ? null
      : await write(tx, row, "").then(
          (letter) => letter.subject,
          () => null,
        );
  return {
    id,
    person,
    name,
    email,
    subject,
    at: Number(at),
    attempts: Number(attempts),
    givenUp: Number(attempts) >= ATTEMPTS,
    // The error begins with the instant of the attempt.
    error: error.slice(25),
  };
}
