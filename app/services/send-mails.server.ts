import { isAway, type Post } from "#app/mail/post.ts";
import { oneLine, renderMail } from "#app/mail/render-mail.ts";
import { renderSignIn } from "#app/mail/render-sign-in.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { requireMailAbout } from "./mail-about.server.ts";
import { LINK_TEMPLATE, linkIn } from "./sign-in/mail-link.server.ts";
import { LINK_SECONDS } from "./sign-in/seal-link.server.ts";

/**
 * `post` is null where no server is set: mails then stay in the outbox, which is the table itself.
 * `away` says why the server could not be reached.
 */
export type Sending = { post: Post | null; appUrl: string };
export type Sent = { sent: number; kept: number; failed: number; away: string | null };

/** After so many failures, almost three days, a mail is left unsent with its last error. */
export const ATTEMPTS = 12;

/**
 * Sends what waits, oldest first, at most `limit`. A row is locked while its letter is on its way, so
 * of two workers one sends it; a worker that dies in between leaves it to be sent again under the
 * same Message-ID. `now` in milliseconds UTC.
 */
export async function sendMails(
  { post, appUrl }: Sending,
  now: number,
  limit = 50,
  stop?: AbortSignal,
): Promise<Sent> {
  const sent: Sent = { sent: 0, kept: 0, failed: 0, away: null };
  if (!post) return { ...sent, kept: await keepInOutbox(now, limit) };
  for (let turn = 0; turn < limit && !stop?.aborted && !sent.away; turn++) {
    // Once only: a second run of this transaction would be a second letter.
    const outcome = await inTransaction((tx) => sendNext(tx, post, appUrl, now), 1);
    if (!outcome) break;
    if (outcome.ok) sent.sent++;
    else sent.failed++;
    if (!outcome.ok && isAway(outcome.fault)) sent.away = reason(outcome.fault);
  }
  return sent;
}

type Waiting = {
  id: string;
  template: string;
  /** What an event's mail is about, or the sealed link of one that lets somebody in. */
  facts: { subject: string; id: string; sealed?: string };
  name: string | null;
  email: string | null;
  locale: string | null;
  demonstration: boolean | null;
};

// The pause triples from a minute to half a day, counted from the instant that the last error begins with.
const due = `m.sent_at is null and m.attempts < ${ATTEMPTS} and case when m.attempts = 0 then true
  else left(m.error, 24)::timestamptz
    + make_interval(mins => least(power(3, m.attempts - 1), 720)::int) <= $1::timestamptz end`;

type Outcome = { ok: true } | { ok: false; fault: unknown };

/** One letter in one transaction; null when none is due. */
async function sendNext(tx: Tx, post: Post, appUrl: string, now: number): Promise<Outcome | null> {
  const at = new Date(now);
  const [mail] = await tx.run<Waiting>(
    `select m.id, m.template, m.facts, p.name, p.email, p.locale, p.demonstration
     from mail m left join person p on p.id = m.receiver
     where ${due} order by m.at, m.id limit 1 for update of m skip locked`,
    [at],
  );
  if (!mail) return null;
  const outcome = await send(tx, mail, { post, appUrl, at });
  if (outcome.ok)
    await tx.run(
      `update mail set sent_at = $2, attempts = attempts + 1, error = null, facts = facts - 'sealed' where id = $1`,
      [mail.id, at],
    );
  else
    await tx.run("update mail set attempts = attempts + 1, error = $2 where id = $1", [
      mail.id,
      `${at.toISOString()} ${reason(outcome.fault)}`,
    ]);
  return outcome;
}

/** Whatever goes wrong with one letter is written down with it and holds up no other. */
async function send(
  tx: Tx,
  mail: Waiting,
  { post, appUrl, at }: { post: Post; appUrl: string; at: Date },
): Promise<Outcome> {
  try {
    const { id, name, email } = mail;
    if (email === null) throw new Error("the receiver is no longer known");
    const letter = await write(tx, mail, appUrl);
    await post.send({ id, to: { name: name ?? "", address: email }, ...letter, at });
    return { ok: true };
  } catch (fault) {
    return { ok: false, fault };
  }
}

type Written = Pick<Waiting, "template" | "facts" | "locale" | "demonstration">;

/** Subject and text of a mail, as its receiver reads them. */
export async function write(
  tx: Tx,
  { template, facts, locale, demonstration }: Written,
  appUrl: string,
): Promise<{ subject: string; text: string }> {
  const invented = demonstration === true;
  if (template === LINK_TEMPLATE) {
    if (!facts.sealed) throw new Error("the link of this mail is no longer kept");
    const said = { link: linkIn(facts.sealed, appUrl), minutes: LINK_SECONDS / 60 };
    return renderSignIn(locale ?? "", { ...said, demonstration: invented });
  }
  const about = await requireMailAbout(tx, facts.subject, facts.id);
  const told = { ...about, demonstration: about.demonstration || invented };
  return renderMail(locale ?? "", template, told, appUrl);
}

/** Delivered to the outbox: sent, in no attempt. Only a demonstration's outbox is read, so only there a link is kept. */
async function keepInOutbox(now: number, limit: number): Promise<number> {
  const kept = await inTransaction((tx) =>
    tx.run(
      `update mail set sent_at = $1, attempts = 0, error = null,
         facts = case when exists(select from setting where key = 'demo' and value = 'true') then facts else facts - 'sealed' end
       where id in (
         select id from mail where sent_at is null order by at, id limit $2 for update skip locked)
       returning 1`,
      [new Date(now), limit],
    ),
  );
  return kept.length;
}

const reason = (fault: unknown): string =>
  oneLine(fault instanceof Error ? fault.message : String(fault)).slice(0, 500);
