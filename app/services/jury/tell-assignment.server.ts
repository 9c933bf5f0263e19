import { planAssignment } from "#app/domain/assignment.ts";
import { say } from "#app/i18n/say.ts";
import {
  assignmentInputsOf,
  assignmentInputsSql,
  type RawInputs,
} from "#app/services/facts/track.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** A nomination with how many could read it and how many will; a juror with how many sheets. */
export type ToldPlan = {
  nominations: { id: string; name: string; clear: number; sheets: number; need: number }[];
  jurors: { id: string; name: string; sheets: number }[];
};

/**
 * What the plan will look like. Who is given which sheet turns on the seed, which nobody knows yet: the
 * numbers are those of any plan, the pairs are not shown.
 */
export async function tellPlan({
  visitor,
  found,
  at,
  locale,
}: Reading & { found: FoundThing }): Promise<ToldPlan> {
  const { inputs, need } = await readInputs(found);
  const plan = planAssignment(inputs, "preview");
  const words = say(locale);
  const { viewer } = visitor;
  const ids = Object.keys(inputs.clear);
  const nominations = await findThings(viewer, "nomination", at, "s.id = any($3)", [ids]);
  const jurors = await findThings(
    viewer,
    "appointment",
    at,
    "s.jury_id = $3 and s.state = 'active'",
    [found.thing.juryId ?? null],
  );
  const names = await findNames(words, [...nominations, ...jurors]);
  const nameOf = (id: string) => names.get(id) ?? "";
  return {
    nominations: nominations
      .map(({ id }) => ({
        id,
        name: nameOf(id),
        clear: inputs.clear[id]?.length ?? 0,
        sheets: plan.filter((pair) => pair.nomination === id).length,
        need,
      }))
      .sort(byName),
    jurors: jurors
      .map(({ id }) => ({
        id,
        name: nameOf(id),
        sheets: plan.filter(({ juror }) => juror === id).length,
      }))
      .sort(byName),
  };
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

async function readInputs(found: FoundThing) {
  const ids: Record<string, string | null> = {
    track: found.id,
    edition: found.thing.editionId ?? null,
  };
  const values: unknown[] = [];
  const sql = assignmentInputsSql((ref) => `$${values.push(ids[ref] ?? null)}::text`);
  return inTransaction(async (tx) => {
    const [row] = await tx.run<{ raw: RawInputs }>(`select ${sql} as raw`, values);
    const [rules] = await tx.run<{ need: number }>(
      "select (content ->> 'minSheets')::int as need from rulebook where edition_id = $1 order by version desc limit 1",
      [ids.edition],
    );
    return { inputs: assignmentInputsOf(row?.raw as RawInputs), need: rules?.need ?? 0 };
  });
}
