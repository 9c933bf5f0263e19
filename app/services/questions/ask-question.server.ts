import { askingMandate } from "#app/domain/policy/question.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** How many questions one person may ask within a day and a night. */
export const PER_DAY = 5;

type Asking = { id: string; edition: string; text: string };

/**
 * Keeps a question about a call; `tooMany` where this person has asked enough for today. Asked twice
 * under one id it is one question.
 */
export function askQuestion(
  viewer: Viewer,
  { id, edition, text }: Asking,
  at: Date,
): Promise<"asked" | "tooMany"> {
  const { person } = viewer;
  const mandate = askingMandate(viewer);
  if (person === null || mandate === null) throw new Error("nobody asks who may not");
  return inTransaction(async (tx) => {
    // Two forms of one person at once are counted one after the other.
    await tx.run("select 1 from person where id = $1 for update", [person]);
    const [known] = await tx.run("select 1 from question where id = $1 and asked_by = $2", [
      id,
      person,
    ]);
    if (known) return "asked";
    const [asked] = await tx.run<{ n: number }>(
      `select count(*)::int as n from question
       where asked_by = $1 and asked_at > $2::timestamptz - interval '24 hours'`,
      [person, at.toISOString()],
    );
    if ((asked?.n ?? 0) >= PER_DAY) return "tooMany";
    await tx.run(
      `insert into question (id, edition_id, asked_by, role, body_kind, body_id, text, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8::timestamptz)`,
      [
        id,
        edition,
        person,
        mandate.role === "delegate" ? "mayor" : mandate.role,
        mandate.body.kind,
        mandate.body.id,
        text,
        at.toISOString(),
      ],
    );
    return "asked";
  });
}
