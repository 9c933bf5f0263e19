import { environment } from "#app/env.server.ts";
import { renderSignIn } from "#app/mail/render-sign-in.ts";
import { write } from "#app/services/send-mails.server.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { LINK_TEMPLATE } from "./mail-link.server.ts";

export type Kept = {
  id: string;
  at: Date;
  sentAt: Date | null;
  attempts: number;
  error: string | null;
  name: string | null;
  email: string | null;
  /** Null where what it is about is gone. */
  subject: string | null;
  /** Only where anybody may read it. */
  text: string | null;
};

export const MAILS_A_PAGE = 50;

type Row = Omit<Kept, "subject" | "text"> & {
  template: string;
  facts: { subject: string; id: string; sealed?: string };
  locale: string | null;
  demonstration: boolean | null;
};

/** The mails, the latest first. `open` also tells what they say; without it nothing that lets in is even unsealed. */
export const findOutbox = (
  open: boolean,
  page: number,
): Promise<{ mails: Kept[]; count: number }> =>
  inTransaction(async (tx) => {
    const [found] = await tx.run<{ count: number }>("select count(*) from mail");
    const rows = await tx.run<Row>(
      `select m.id, m.template, m.facts, m.at, m.sent_at as "sentAt", m.attempts, m.error, p.name, p.email, p.locale, p.demonstration
       from mail m left join person p on p.id = m.receiver order by m.at desc, m.id limit $1 offset $2`,
      [MAILS_A_PAGE, (page - 1) * MAILS_A_PAGE],
    );
    const mails: Kept[] = [];
    for (const row of rows) mails.push(await told(tx, row, open));
    return { mails, count: found?.count ?? 0 };
  });

async function told(tx: Tx, row: Row, open: boolean): Promise<Kept> {
  const { id, at, sentAt, attempts, error, name, email } = row;
  const letter = await letterOf(tx, row, open);
  return { id, at, sentAt, attempts, error, name, email, ...letter };
}

/** What can no longer be worded, as its thing is gone, is listed without words. */
async function letterOf(tx: Tx, row: Row, open: boolean): Promise<Pick<Kept, "subject" | "text">> {
  if (row.template === LINK_TEMPLATE && (!open || !row.facts.sealed)) {
    const demonstration = row.demonstration === true;
    const { subject } = renderSignIn(row.locale ?? "", { link: "", minutes: 0, demonstration });
    return { subject, text: null };
  }
  try {
    const { subject, text } = await write(tx, row, environment().APP_URL);
    return { subject, text: open ? text : null };
  } catch {
    return { subject: null, text: null };
  }
}
