import { whyNotReadNote } from "#app/domain/policy/nomination.ts";
import { editionTitle } from "#app/i18n/edition-title.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { type DueWords, sayDue } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findChecklists } from "#app/services/nomination/find-checklist.server.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";
import { countryName } from "./country-name.ts";
import { findNotes } from "./note.server.ts";

type Call = { edition: string; name: string; zone: string; quota: number; due: number | null };

/** The latest call that the country has a place in and its Commission is told of. */
async function findCall(country: string): Promise<Call | null> {
  const [call] = await inTransaction((tx) =>
    tx.run<Call>(
      `select e.id as edition, e.context ->> 'name' as name, e.context ->> 'zone' as zone,
         (select (r.content ->> 'nationalQuota')::int from rulebook r where r.edition_id = e.id order by r.version desc limit 1) as quota,
         (select ms(d.due_at) from deadline d where d.kind = 'commissionDue' and d.subject_id = p.track_id and d.fired_at is null) as due
       from edition e join placement p on p.edition_id = e.id and p.country = $1
       where e.state in ('published', 'suspended', 'announced', 'conferred')
       order by (e.context ->> 'publishedAt')::bigint desc limit 1`,
      [country],
    ),
  );
  return call ?? null;
}

export type ToldNominee = {
  id: string;
  name: string;
  to: string;
  label: string;
  rules: { fail: number; open: number } | null;
  score: number | null;
  noted: boolean;
};

/** A Commission's nominations in the call that is open, against its quota; null where it has none. */
export async function tellCommission(country: string, { visitor, at, locale }: Reading) {
  const words = say(locale);
  const call = await findCall(country);
  const head = { country: countryName(locale, country), code: country };
  if (!call) return { ...head, call: null, nominees: [] };
  const { viewer } = visitor;
  const where = "s.edition_id = $3 and s.country = $4";
  const found = (await findThings(viewer, "nomination", at, where, [call.edition, country])).filter(
    ({ thing }) => whyNotReadNote(viewer, thing) === null,
  );
  const names = await findNames(words, found);
  const checklists = await findChecklists(viewer, found);
  const notes = await findNotes(found.map(({ id }) => id));
  const taken = found.filter(({ context }) => context.slot !== null).length;
  const due: DueWords | null =
    call.due === null
      ? null
      : sayDue(locale, Number(call.due), call.zone, at.getTime(), visitor.person?.zone);
  return {
    ...head,
    call: {
      name: editionTitle(words, call.name),
      quota: call.quota,
      free: Math.max(0, call.quota - taken),
      due,
      dueAt: call.due === null ? null : Number(call.due),
    },
    nominees: found
      .map((one): ToldNominee => {
        const { id, thing, told } = one;
        const checklist = checklists.get(id);
        return {
          id,
          name: names.get(id) ?? "",
          to: addressOf("nomination", id),
          label: capital(locale, sayLabel(locale, thing.subject, told.label)),
          rules: checklist ? counted(checklist.findings) : null,
          score: notes.get(id)?.score ?? null,
          noted: notes.has(id),
        };
      })
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
  };
}

const counted = (findings: readonly { outcome: string; waived: boolean }[]) => ({
  fail: findings.filter(({ outcome, waived }) => outcome === "fail" && !waived).length,
  open: findings.filter(({ outcome }) => outcome === "unknown").length,
});

/** Whether this person is of the Commission of this country. */
export const isOfCommission = ({ visitor }: Reading, country: string): boolean =>
  visitor.viewer.mandates.some(
    ({ role, body }) => role === "commission" && body.kind === "country" && body.id === country,
  );

/** The nomination's own country, for the way back to the list. */
export const countryOf = ({ ids }: Pick<FoundThing, "ids">): string => String(ids.country);
