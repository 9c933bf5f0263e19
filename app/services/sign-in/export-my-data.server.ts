import type { Viewer } from "#app/domain/viewer.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Subject } from "#machines/index.ts";
import { inTransaction } from "#prisma/transaction.ts";

/**
 * Everything that is kept about this person as a person, as JSON. What he wrote for a city belongs to the
 * nomination and is read there; his seats, declarations and sheets are under the names he is told them. Of the
 * log his own lines, found by his pseudonym, without payloads, which may speak of others, and without numbers,
 * which would tell how much others have done.
 */
export async function exportMyData(viewer: Viewer, at: Date): Promise<Record<string, unknown>> {
  const { person } = viewer;
  const things = await ownThings(viewer, at);
  return inTransaction(async (tx) => {
    const all = (text: string) => tx.run(text, [person]);
    const [self] = await all(
      `select id, pseudonym, name, email, locale, zone, demonstration, email_verified as "emailVerified", created_at as "createdAt", updated_at as "updatedAt" from person where id = $1`,
    );
    return {
      exportedAt: at.toISOString(),
      person: self,
      mandates: await all(
        `select id, state, role, body_kind as "bodyKind", body_id as body, context - 'person' as said from mandate where person_id = $1 order by id`,
      ),
      ...things,
      sessions: await all(
        `select created_at as "createdAt", expires_at as "expiresAt", ip_address as "ipAddress", user_agent as browser from sign_in where person_id = $1 order by created_at`,
      ),
      secondFactors: {
        app: (await all("select 1 from two_factor where person_id = $1 and verified")).length > 0,
        passkeys: await all(
          `select created_at as "createdAt", device_type as "deviceType" from passkey where person_id = $1 order by created_at`,
        ),
      },
      mails: await all(
        "select template, facts - 'sealed' as about, at, sent_at as \"sentAt\" from mail where receiver = $1 order by at, id",
      ),
      addressCorrections: await all(
        "select was, became, reason, at from address_correction where person_id = $1 order by at, id",
      ),
      questions: await all(
        `select edition_id as edition, role, body_id as body, text, asked_at as "askedAt", answered_at as "answeredAt" from question where asked_by = $1 order by asked_at, id`,
      ),
      answers: await all(
        `select edition_id as edition, published as question, answer, answered_at as "answeredAt" from question where answered_by = $1 order by answered_at, id`,
      ),
      correctionsMade: await all(
        "select reason, at from address_correction where by_id = $1 order by at, id",
      ),
      readings: await all("select path, at from access_log where person_id = $1 order by seq"),
      commissionNotes: await all(
        "select nomination_id as nomination, text, score, at from commission_note where written_by = $1 order by nomination_id",
      ),
      log: await all(
        `select l.at, l.type, l.subject, l.subject_id as "subjectId" from log_event l
         join person p on p.id = $1 and p.pseudonym = any(string_to_array(l.actor, '+')) order by l.seq`,
      ),
    };
  });
}

const ofSeats = "s.appointment_id in (select a.id from appointment a where a.person_id = $3)";

/** Seats on juries, what was declared from them and the sheets written there; of a recused juror's no content. */
async function ownThings(viewer: Viewer, at: Date) {
  const found = (subject: Subject, where: string) =>
    findThings(viewer, subject, at, `${where} order by s.id`, [viewer.person]);
  const state = ({ told }: FoundThing) => told.beneath ?? told.label;
  const appointments = await found("appointment", "s.person_id = $3");
  const declarations = await found("conflict", ofSeats);
  const sheets = await found("review", ofSeats);
  return {
    appointments: appointments.map((one) => ({
      id: one.id,
      state: state(one),
      edition: one.thing.editionId,
      jury: one.thing.juryId,
      said: one.context,
    })),
    declarations: declarations.map((one) => ({
      nomination: one.ids.nomination,
      state: state(one),
    })),
    sheets: sheets.map((one) => ({
      nomination: one.ids.nomination,
      state: state(one),
      ...(state(one) === one.thing.state && !one.thing.authorRecused
        ? {
            draft: one.context.draft,
            sealed: one.context.sealed,
            secondLayer: one.context.secondLayer,
          }
        : {}),
    })),
  };
}
