import { rows } from "#app/rehearsal/stage.ts";
import { creates, statesTaking } from "#app/services/door/causes.ts";
import { idsOf } from "#app/services/door/refs.ts";
import { eventTypes, ruleOf, type Subject, subjects } from "#machines/index.ts";

/** Everything there is in an edition, and beside it the register and the mandates. */
export type Thing = {
  subject: Subject;
  id: string;
  state: string;
  ids: Record<string, string>;
  context: Record<string, never>;
};

const unowned: readonly Subject[] = ["membership", "mandate"];

export async function thingsOf(edition: string): Promise<Thing[]> {
  const all = subjects.map((subject) => {
    const mine = subject === "edition" ? "x.id = $1" : `x.edition_id = $1`;
    const where = unowned.includes(subject) ? "$1::text is not null" : mine;
    return `(select '${subject}' as subject, to_jsonb(x) as row from ${subject} x where ${where} order by x.id)`;
  });
  const found = await rows<{ subject: Subject; row: Record<string, unknown> }>(
    all.join(" union all "),
    [edition],
  );
  return found.map(({ subject, row }) => ({
    subject,
    id: String(row.id),
    state: String(row.state),
    ids: idsOf(subject, row) as Record<string, string>,
    context: row.context as Record<string, never>,
  }));
}

const bySubject = new Map(
  subjects.map((subject) => [
    subject,
    eventTypes.filter((type) => ruleOf(type).subject === subject),
  ]),
);

/** Events of such a thing; those that its state takes where `fitting`. */
export function eventsFor({ subject, state }: Thing, fitting: boolean): string[] {
  const all = (bySubject.get(subject) ?? []).filter((type) => !creates(type));
  const taken = all.filter((type) => statesTaking(type).includes(state));
  return fitting && taken.length > 0 ? taken : all;
}

/** Events that bring something into being, without those that only another event causes and new editions. */
export const creations = eventTypes.filter(
  (type) =>
    creates(type) &&
    ruleOf(type).rule.by.length > 0 &&
    !["edition", "proposal"].includes(ruleOf(type).subject),
);
