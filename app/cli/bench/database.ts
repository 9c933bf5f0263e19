import type { Parts } from "#app/cli/parts.ts";
import { setVariables, withRunning } from "#app/cli/running.ts";
import { withDatabase } from "#prisma/bare.ts";
import { prepareDatabase } from "#prisma/prepare.ts";

/** A database of its own on the installation's server, durable as that one is, gone afterwards: nobody's data is touched. */
export async function withBenchDatabase<T>(work: (parts: Parts) => Promise<T>): Promise<T> {
  return withRunning(async (parts) => {
    const { ownerUrl, databaseUrl } = parts;
    if (!ownerUrl)
      throw new Error("DATABASE_OWNER_URL is required: bench makes a database of its own.");
    const name = `bench_${process.pid}`;
    const at = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
    try {
      return await withDatabase(ownerUrl, name, async () => {
        const own: Parts = { ...parts, ownerUrl: at(ownerUrl), databaseUrl: at(databaseUrl) };
        await prepareDatabase({ ownerUrl: at(ownerUrl), url: own.databaseUrl });
        return work(setVariables(own));
      });
    } finally {
      setVariables(parts);
    }
  });
}
