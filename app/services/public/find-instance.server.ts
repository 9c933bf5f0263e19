import { read } from "#prisma/read.ts";

/** Whether the data of this instance are a demonstration: fixed when they were seeded. */
export async function findInstance(): Promise<{ demo: boolean }> {
  const [setting] = await read("select value from setting where key = 'demo'");
  return { demo: setting?.value === true };
}
