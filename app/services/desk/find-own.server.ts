import { turns } from "#app/domain/tasks.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";
import { SHOWN } from "./find-work.server.ts";

export type ToldOwn = { id: string; name: string; label: string; to: string };

/**
 * Nominations of this person's cities that are nobody's turn, by what he is told of them: declined, not
 * eligible, decided. A verdict can be contested and a letter read from there, and nothing else leads there.
 */
export async function findOwn({ visitor, at, locale }: Reading): Promise<ToldOwn[]> {
  const { viewer } = visitor;
  const cities = viewer.mandates.flatMap(({ body }) => (body.kind === "city" ? [body.id] : []));
  if (cities.length === 0) return [];
  const found = (
    await findThings(viewer, "nomination", at, "s.city_id = any($3)", [cities])
  ).filter(({ told }) => turns.nomination?.[told.label] === undefined);
  const shown = found.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime()).slice(0, SHOWN);
  const words = say(locale);
  const names = await findNames(words, shown);
  return shown.map(({ id, told }) => ({
    id,
    name: names.get(id) ?? "",
    label: capital(locale, sayLabel(locale, "nomination", told.label)),
    to: addressOf("nomination", id),
  }));
}
