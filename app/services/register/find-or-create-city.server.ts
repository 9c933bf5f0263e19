import { randomUUID } from "node:crypto";
import { plainName, slugOf } from "#app/domain/plain-name.ts";
import type { Tx } from "#prisma/transaction.ts";

export type NamedCity = { name: string; country: string; demonstration: boolean };
export type FoundCity = { id: string; name: string; slug: string; created: boolean };

/** The city of this name in this country, made where there is none; "Benguerir" is "Benguérir". */
export async function findOrCreateCity(
  tx: Tx,
  { name, country, demonstration }: NamedCity,
): Promise<FoundCity> {
  // Two forms at once make one city.
  await tx.run("select pg_advisory_xact_lock(hashtext('city:' || $1))", [country]);
  const cities = await tx.run<{ id: string; name: string; slug: string }>(
    "select id, name, slug from city where country = $1",
    [country],
  );
  const known = cities.find((city) => plainName(city.name) === plainName(name));
  if (known) return { ...known, created: false };
  const id = randomUUID();
  const slug = await freeSlug(tx, name, country, id);
  await tx.run(
    "insert into city (id, slug, name, country, demonstration) values ($1, $2, $3, $4, $5)",
    [id, slug, name, country, demonstration],
  );
  return { id, name, slug, created: true };
}

async function freeSlug(tx: Tx, name: string, country: string, id: string): Promise<string> {
  const plain = slugOf(name) || `${country.toLowerCase()}-${id.slice(0, 8)}`;
  const asked = [plain, `${plain}-${country.toLowerCase()}`, `${plain}-${id.slice(0, 8)}`];
  const taken = await tx.run<{ slug: string }>("select slug from city where slug = any($1)", [
    asked,
  ]);
  return asked.find((each) => !taken.some(({ slug }) => slug === each)) ?? id;
}
