import { whyNotReadAskers } from "#app/domain/policy/question.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { sayInstant } from "#app/i18n/moment.ts";
import { say } from "#app/i18n/say.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { findZone } from "#app/services/things/find-zone.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** What candidates read: the question as it was published, and the answer. */
export type Answered = { id: string; question: string; answer: string; when: string };
/** A question that waits: the asker's own, or any of them for the secretariat, with who asked. */
export type Open = { id: string; text: string; when: string; by: string | null; mine: boolean };

type Row = {
  id: string;
  text: string;
  askedBy: string;
  askedAt: number;
  role: string;
  name: string | null;
  body: string | null;
  published: string | null;
  answer: string | null;
  answeredAt: number | null;
};

/** The questions of an edition for one reader; whether he may read answers at all is asked before. */
export async function findQuestions(
  found: FoundThing,
  { visitor, locale }: Reading,
): Promise<{ answered: Answered[]; open: Open[] }> {
  const names = whyNotReadAskers(visitor.viewer, found.thing) === null;
  const person = visitor.viewer.person;
  const zone = await findZone(found.id);
  const words = say(locale);
  const rows = await readRows(found.id);
  return {
    answered: rows.flatMap(({ id, published, answer, answeredAt }) =>
      published === null || answer === null || answeredAt === null
        ? []
        : [{ id, question: published, answer, when: sayInstant(locale, answeredAt, zone) }],
    ),
    open: rows
      .filter((row) => row.answeredAt === null && (names || row.askedBy === person))
      .map((row) => ({
        id: row.id,
        text: row.text,
        when: sayInstant(locale, row.askedAt, zone),
        by: names
          ? words("question.by", {
              name: row.name ?? "",
              role: words(keyOf("role", row.role)),
              body: row.body ?? "",
            })
          : null,
        mine: row.askedBy === person,
      })),
  };
}

/** The newest answer first, then the question that has waited longest. */
const readRows = (edition: string): Promise<Row[]> =>
  inTransaction((tx) =>
    tx.run<Row>(
      `select q.id, q.text, q.asked_by as "askedBy", ms(q.asked_at) as "askedAt", q.role, p.name,
         coalesce(c.name, k.name) as body, q.published, q.answer, ms(q.answered_at) as "answeredAt"
       from question q left join person p on p.id = q.asked_by
         left join city c on q.body_kind = 'city' and c.id = q.body_id
         left join country k on q.body_kind = 'country' and k.code = q.body_id
       where q.edition_id = $1
       order by q.answered_at desc nulls last, q.asked_at, q.id`,
      [edition],
    ),
  );

/** One question that waits for its answer, as it was asked. */
export async function findOpenQuestion(edition: string, id: string): Promise<string | null> {
  const [row] = await inTransaction((tx) =>
    tx.run<{ text: string }>(
      "select text from question where edition_id = $1 and id = $2 and answered_at is null",
      [edition, id],
    ),
  );
  return row?.text ?? null;
}
