import { say } from "#app/i18n/say.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { type Subject, subjects } from "#machines/index.ts";

/** The names of what proposals are about, by the proposal's id; only of what the reader is told. */
export async function tellTargets(
  proposals: readonly FoundThing[],
  { visitor, at, locale }: Reading,
): Promise<Map<string, string>> {
  const found: FoundThing[] = [];
  for (const subject of subjects) {
    const ids = proposals.flatMap(({ ids }) =>
      ids.targetSubject === subject && ids.target ? [ids.target] : [],
    );
    if (ids.length > 0)
      found.push(
        ...(await findThings(visitor.viewer, subject as Subject, at, "s.id = any($3)", [ids])),
      );
  }
  const names = await findNames(say(locale), found);
  return new Map(
    proposals.flatMap(({ id, ids }) => {
      const name = names.get(String(ids.target));
      return name === undefined ? [] : [[id, name] as const];
    }),
  );
}
