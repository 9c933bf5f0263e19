import { isKey, keyOf } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { sayDue, sayShortDay } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { secondRole } from "#app/services/acts/foresee.server.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { tellTargets } from "./tell-targets.server.ts";

export const PROPOSALS_A_PAGE = 25;

export type ProposalFilter = { which: "open" | "ended"; page: number };

/** The proposals this reader is told of: those that wait, or those that are over, the latest first. */
export async function listProposals({ which, page }: ProposalFilter, reading: Reading) {
  const { visitor, at, locale } = reading;
  const words = say(locale);
  const found = await findThings(
    visitor.viewer,
    "proposal",
    at,
    which === "open" ? "s.state = 'open'" : "s.state <> 'open'",
  );
  found.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || (a.id < b.id ? -1 : 1));
  const pages = Math.max(1, Math.ceil(found.length / PROPOSALS_A_PAGE));
  const here = Math.min(page, pages);
  const shown = found.slice((here - 1) * PROPOSALS_A_PAGE, here * PROPOSALS_A_PAGE);
  const targets = await tellTargets(shown, reading);
  const due = await dueOf(shown);
  return {
    page: here,
    pages,
    total: found.length,
    rows: shown.map((one) => {
      const { id, thing, told, ids, context, changedAt } = one;
      const act = `act.${ids.kind}`;
      const { role } = (context.proposer ?? { role: "operator" }) as { role: string };
      const dueAt = which === "open" ? due.get(id) : undefined;
      return {
        id,
        name: isKey(act) ? words(act) : String(ids.kind),
        about: targets.get(id) ?? "",
        label: capital(locale, sayLabel(locale, "proposal", told.label)),
        by: words(keyOf("role", role)),
        waits: secondRole(visitor.viewer, one) !== null && thing.state === "open",
        since: sayShortDay(locale, changedAt.getTime(), "UTC"),
        until: dueAt === undefined ? null : sayDue(locale, dueAt, "UTC", at.getTime()).lead,
        to: addressOf("proposal", id),
      };
    }),
  };
}

async function dueOf(found: readonly FoundThing[]): Promise<Map<string, number>> {
  const rows = await inTransaction((tx) =>
    tx.run<{ id: string; due: number }>(
      "select subject_id as id, ms(due_at) as due from deadline where kind = 'proposalDue' and subject_id = any($1) and fired_at is null",
      [found.map(({ id }) => id)],
    ),
  );
  return new Map(rows.map(({ id, due }) => [id, Number(due)]));
}
