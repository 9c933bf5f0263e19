import type { Viewer } from "#app/domain/viewer.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { say } from "#app/i18n/say.ts";
import { sayScope } from "#app/i18n/scope.ts";
import type { Option } from "#app/schemas/fields.ts";
import { AWARD, scopeValue } from "#app/schemas/role-offers.ts";
import { type FoundThing, findThings } from "#app/services/things/find-things.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** What an observer or auditor can be let see, as far as the one who offers is told of it. */
export async function findScopes(viewer: Viewer, locale: Locale, at: Date): Promise<Option[]> {
  const words = say(locale);
  const editions = await findThings(viewer, "edition", at, "true");
  const tracks = await findThings(viewer, "track", at, "true");
  const regions = await inTransaction((tx) =>
    tx.run<{ code: string }>("select code from region order by code"),
  );
  editions.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || (a.id < b.id ? -1 : 1));
  const option = (kind: string, id: string, body: string | null, region: string | null) => ({
    value: scopeValue(kind, id),
    name: sayScope(words, { body, region }),
  });
  const within = (edition: FoundThing) =>
    tracks
      .filter(({ thing }) => thing.editionId === edition.id)
      .map(({ id, context }) => option("track", id, nameOf(edition), String(context.region)))
      .sort((a, b) => a.name.localeCompare(b.name));
  return [
    option("instance", AWARD, null, null),
    ...editions.flatMap((edition) => [
      option("edition", edition.id, nameOf(edition), null),
      ...within(edition),
    ]),
    ...regions.map(({ code }) => option("region", code, null, code)),
  ];
}

const nameOf = ({ context }: FoundThing) => String(context.name ?? "");
