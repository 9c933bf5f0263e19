import { say } from "#app/i18n/say.ts";
import { addressOf } from "#app/schemas/act-address.ts";
import { findNames } from "./find-names.server.ts";
import { findThings } from "./find-things.server.ts";
import type { Reading } from "./tell-thing.server.ts";

/** Open proposals about a thing that the reader is told of. */
export async function findProposalsOn(id: string, { visitor, at, locale }: Reading) {
  const where = "s.subject_id = $3 and s.state = 'open'";
  const found = await findThings(visitor.viewer, "proposal", at, where, [id]);
  const names = await findNames(say(locale), found);
  return found.map((one) => ({
    to: addressOf("proposal", one.id),
    name: names.get(one.id) ?? "",
  }));
}
