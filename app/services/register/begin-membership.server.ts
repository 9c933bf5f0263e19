import { roleToAct } from "#app/domain/policy/acting.ts";
import type { Viewer } from "#app/domain/viewer.ts";
import type { Values } from "#app/schemas/fields.ts";
import { type Beginning, beginningData, beginnings } from "#app/schemas/new-membership.ts";
import { type Applied, applyEvent, type Refused } from "#app/services/apply-event.server.ts";
import type { Actor, Role } from "#machines/actors.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { findOrCreateCity } from "./find-or-create-city.server.ts";

type Body = { city?: string | undefined; country?: string | undefined };

/** The role in which this viewer may begin a membership of this city, or of a new one in this country. */
export const roleToBegin = (viewer: Viewer, beginning: Beginning, body: Body): Role | null =>
  roleToAct(viewer, beginnings[beginning], {
    subject: "membership",
    state: null,
    cityIds: body.city ? [body.city] : [],
    countryIds: body.country ? [body.country] : [],
  });

/** Whether there is any city or country for which this viewer may. */
export const mayBeginAny = (viewer: Viewer, beginning: Beginning): boolean =>
  viewer.mandates.some(
    ({ body }) =>
      roleToBegin(viewer, beginning, {
        city: body.kind === "city" ? body.id : undefined,
        country: body.kind === "country" ? body.id : undefined,
      }) !== null,
  );

type Begun = Applied | Refused | { ok: false; notYours: true };

/** The city is made in the transaction of its membership: refused, there is neither. */
export const beginMembership = (
  id: string,
  beginning: Beginning,
  values: Values,
  { viewer, demo, at }: { viewer: Viewer; demo: boolean; at: Date },
): Promise<Begun> =>
  inTransaction(async (tx) => {
    const city = await cityOf(tx, values, demo);
    const role = city && roleToBegin(viewer, beginning, { city: city.id, country: city.country });
    const undo = async () => {
      if (city?.created) await tx.run("delete from city where id = $1", [city.id]);
    };
    if (!city || !role) {
      await undo();
      return { ok: false, notYours: true };
    }
    const command = {
      type: beginnings[beginning],
      id,
      data: beginningData(beginning, values),
      refs: { city: city.id, country: city.country },
    };
    const by = { kind: "person", person: viewer.person ?? "", role } as Actor;
    const done = await applyEvent(tx, command, by, at.getTime());
    if (!done.ok) await undo();
    return done;
  });

async function cityOf(tx: Tx, { city, cityName, country }: Values, demonstration: boolean) {
  if (city !== undefined) {
    const [known] = await tx.run<{ id: string; country: string }>(
      "select id, country from city where id = $1",
      [city],
    );
    return known ? { ...known, created: false } : null;
  }
  const [land] = await tx.run<{ code: string }>("select code from country where code = $1", [
    country,
  ]);
  if (!land) return null;
  const found = await findOrCreateCity(tx, {
    name: String(cityName),
    country: land.code,
    demonstration,
  });
  return { id: found.id, country: land.code, created: found.created };
}
