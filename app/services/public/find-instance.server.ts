import { db } from "#prisma/client.server.ts";

/** Whether the data of this instance are a demonstration: fixed when they were seeded. */
export async function findInstance(): Promise<{ demo: boolean }> {
  const setting = await db.setting.findUnique({ where: { key: "demo" } });
  return { demo: setting?.value === true };
}
