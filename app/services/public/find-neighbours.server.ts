import { statesTold } from "#app/domain/policy/projections.ts";
import { db } from "#prisma/client.server.ts";

/** Member cities within so many degrees of a place, for a map of its surroundings. */
export async function findNeighbours(
  { id, position }: { id: string; position: { lat: number; lon: number } },
  degrees: number,
): Promise<{ id: string; name: string; lat: number; lon: number }[]> {
  const { lat, lon } = position;
  // Meridians draw together towards the poles.
  const wide = degrees / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  return db.$queryRaw`
    select c.id, c.name, c.lat, c.lon from city c
    where c.id <> ${id} and not c.demonstration
      and c.lat between ${lat - degrees} and ${lat + degrees}
      and abs(c.lon - ${lon}) < ${wide}
      and exists (select from membership m where m.city_id = c.id
        and m.state = any(${statesTold("membership", "public", true)}))
    order by c.id`;
}
