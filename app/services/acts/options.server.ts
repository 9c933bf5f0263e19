import type { Viewer } from "#app/domain/viewer.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Option, Source } from "#app/schemas/fields.ts";
import { findThing } from "#app/services/things/find-things.server.ts";
import type { Subject } from "#machines/index.ts";
import type { ReadOptions } from "./options/asked.ts";
import * as nominations from "./options/of-nominations.server.ts";
import * as people from "./options/of-people.server.ts";
import * as registers from "./options/of-registers.server.ts";
import * as roles from "./options/of-roles.server.ts";

const readers: Record<Source, ReadOptions> = { ...nominations, ...people, ...registers, ...roles };

/**
 * The list of a field, for the form of a thing (or of what is begun on it) and one viewer: names as
 * people read them, of nothing that he is not told of. Whether an act may be done with what he chooses
 * is the machine's to say.
 */
export async function optionsFor(
  source: Source,
  subject: Subject,
  id: string,
  viewer: Viewer,
  at: Date,
  locale: Locale = "en",
): Promise<Option[]> {
  return readers[source]({ viewer, at, locale, on: await findThing(viewer, subject, id, at) });
}
