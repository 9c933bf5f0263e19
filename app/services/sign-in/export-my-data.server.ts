import { inTransaction } from "#prisma/transaction.ts";

/**
 * Everything that is kept about this person as a person, as JSON. What he wrote in a role belongs to the
 * nomination or the sheet and is read there; of the log his own lines, found by his pseudonym, without
 * payloads, which may speak of others.
 */
export async function exportMyData(person: string, at: Date): Promise<Record<string, unknown>> {
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
      appointments: await all(
        `select a.id, a.state, a.edition_id as edition, a.jury_id as jury, a.context as said,
           coalesce((select jsonb_agg(jsonb_build_object('nomination', c.nomination_id, 'state', c.state, 'said', c.context) order by c.nomination_id)
             from conflict c where c.appointment_id = a.id), '[]') as declarations
         from appointment a where a.person_id = $1 order by a.id`,
      ),
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
      readings: await all("select path, at from access_log where person_id = $1 order by seq"),
      commissionNotes: await all(
        "select nomination_id as nomination, text, score, at from commission_note where written_by = $1 order by nomination_id",
      ),
      log: await all(
        `select l.at, l.type, l.subject, l.subject_id as "subjectId", l.version, l.actor from log_event l
         join person p on p.id = $1 and p.pseudonym = any(string_to_array(l.actor, '+')) order by l.seq`,
      ),
    };
  });
}
