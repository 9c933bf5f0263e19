import type { Viewer } from "#app/domain/viewer.ts";
import { sayLabel } from "#app/i18n/label.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { say } from "#app/i18n/say.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Subject } from "#machines/index.ts";

export type Mine = { id: string; subject: Subject; name: string; label: string; since: number };

/** What is a viewer's own, by his roles, under the names he is told; the latest change first. */
export async function findMine(viewer: Viewer, locale: Locale, at: Date): Promise<Mine[]> {
  const bodies = (kind: string) =>
    viewer.mandates.flatMap(({ body }) => (body.kind === kind ? [body.id] : []));
  const staff = viewer.mandates.some(({ body }) => body.kind === "instance");
  const asked: [Subject, string, unknown[]][] = [
    ["mandate", "s.person_id = $3 and s.state in ('offered', 'active')", [viewer.person]],
    [
      "nomination",
      "s.city_id = any($3) or s.country = any($4)",
      [bodies("city"), bodies("country")],
    ],
    ["appointment", "s.person_id = $3", [viewer.person]],
    ["conflict", `${seat} and s.state = 'undeclared'`, [viewer.person]],
    ["review", `${seat} and s.state in ('assigned', 'inProgress', 'unlocked')`, [viewer.person]],
    ["proposal", "s.state = 'open'", []],
    ["track", "$3::boolean and s.state <> 'announced'", [staff]],
  ];
  const found: FoundThing[] = [];
  for (const [subject, where, values] of asked)
    found.push(...(await findThings(viewer, subject, at, where, values)));
  const names = await findNames(say(locale), found);
  return found
    .map(({ id, thing, told, changedAt }) => ({
      id,
      subject: thing.subject,
      name: names.get(id) ?? "",
      label: sayLabel(locale, thing.subject, told.label),
      // The row's own instant tells more than the label: it is shown where the label is the state.
      since: told.label === thing.state ? changedAt.getTime() : 0,
    }))
    .sort((a, b) => b.since - a.since);
}

const seat = "s.appointment_id in (select a.id from appointment a where a.person_id = $3)";
