import { inTransaction } from "#prisma/transaction.ts";

type Answering = {
  id: string;
  edition: string;
  /** The question as all candidates will read it. */
  published: string;
  answer: string;
  by: string;
};

/** Publishes an answer to all candidates at once; false where somebody has answered already. */
export function answerQuestion(
  { id, edition, published, answer, by }: Answering,
  at: Date,
): Promise<boolean> {
  return inTransaction(async (tx) => {
    const [answered] = await tx.run(
      `update question set published = $3, answer = $4, answered_by = $5, answered_at = $6::timestamptz
       where id = $1 and edition_id = $2 and answered_at is null returning id`,
      [id, edition, published, answer, by, at.toISOString()],
    );
    if (!answered) return false;
    await tx.run(mailText, [
      edition,
      id,
      JSON.stringify({ subject: "edition", id: edition, type: "question.answer" }),
      at.toISOString(),
    ]);
    return true;
  });
}

/** Candidates are the cities with a nomination and the Commissions of the countries that take part. */
const mailText = `insert into mail (id, event, template, receiver, facts, at)
  select md5('question.answer' || $2 || r.person), $2, 'question.answer.mailCandidates', r.person, $3::jsonb, $4::timestamptz
  from (select distinct m.person_id as person from mandate m where m.state = 'active' and (
    (m.role in ('coordinator', 'mayor') and m.body_kind = 'city' and m.body_id in (select n.city_id from nomination n where n.edition_id = $1))
    or (m.role = 'commission' and m.body_kind = 'country' and m.body_id in (select p.country from placement p where p.edition_id = $1)))) r
  on conflict do nothing`;
