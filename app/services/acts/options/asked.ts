import type { Viewer } from "#app/domain/viewer.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Option } from "#app/schemas/fields.ts";
import type { FoundThing } from "#app/services/things/find-things.server.ts";
import { inTransaction } from "#prisma/transaction.ts";

/** For whom a list is read, and the thing whose form has it: null where that is not told, or none yet. */
export type Asked = { viewer: Viewer; at: Date; on: FoundThing | null; locale?: Locale };

/** How one list is read. Whoever is not told of the thing is offered nothing. */
export type ReadOptions = (asked: Asked) => Promise<Option[]>;

/** A list about a thing that the viewer is told of. */
export const about =
  (read: (on: FoundThing, asked: Asked) => Promise<Option[]>): ReadOptions =>
  async (asked) =>
    asked.on ? read(asked.on, asked) : [];

export const optionsBy = (sql: string, values: readonly unknown[]): Promise<Option[]> =>
  inTransaction((tx) => tx.run<Option>(sql, values));

/** The state itself is told and no label for it: only then may a list be made by states. */
export const isToldState = ({ told, thing }: FoundThing): boolean =>
  (told.beneath ?? told.label) === thing.state;

/** The jury's, edition's or track's own id, or the one that the thing belongs to. */
export const idOf = (on: FoundThing, ref: "edition" | "track" | "jury" | "nomination") => {
  if (on.thing.subject === ref) return on.id;
  if (ref === "edition") return on.thing.editionId ?? null;
  if (ref === "jury") return on.thing.juryId ?? null;
  return ref === "track" ? on.trackId : (on.ids.nomination ?? null);
};
