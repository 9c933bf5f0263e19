import { type ViewerClass, viewerClasses } from "#app/domain/viewer.ts";
import { keyOf } from "#app/i18n/catalogue.ts";
import { capital, sayLabel } from "#app/i18n/label.ts";
import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findNames } from "#app/services/things/find-names.server.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import type { Reading } from "#app/services/things/tell-thing.server.ts";

type Seen = { id: string; name: string; label: string; to: string };
/** An edition with the regions of it that somebody watches; all of them where he watches the edition. */
export type ScopeSeen = Seen & { regions: (Seen & { region: string })[] };

const watching: readonly ViewerClass[] = ["observer", "auditor"];

/** What an observer or an auditor is let see, by edition, the latest first; nothing for anybody else. */
export async function findScopesSeen({ visitor, at, locale }: Reading): Promise<ScopeSeen[]> {
  const { viewer } = visitor;
  if (!viewer.mandates.some(({ role }) => watching.includes(role as ViewerClass))) return [];
  const watched = ({ thing }: FoundThing) =>
    viewerClasses(viewer, thing).some((name) => watching.includes(name));
  const tracks = (await findThings(viewer, "track", at, "true")).filter(watched);
  const within = new Set(tracks.map(({ thing }) => thing.editionId));
  const editions = (await findThings(viewer, "edition", at, "true"))
    .filter((edition) => within.has(edition.id) || watched(edition))
    .sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || (a.id < b.id ? -1 : 1));
  const words = say(locale);
  const names = await findNames(words, editions);
  const seen = ({ id, thing, told }: FoundThing, name: string): Seen => ({
    id,
    name,
    label: capital(locale, sayLabel(locale, thing.subject, told.label)),
    to: addressOf(thing.subject, id),
  });
  return editions.map((edition) => ({
    ...seen(edition, names.get(edition.id) ?? ""),
    regions: tracks
      .filter(({ thing }) => thing.editionId === edition.id)
      .map((track) => {
        const region = String(track.context.region);
        return { ...seen(track, words(keyOf("region", region))), region };
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  }));
}
