import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { type Outcome, play } from "#app/rehearsal/play.ts";
import { startStore } from "#app/storage/embedded/server.ts";
import { createStore } from "#app/storage/store.server.ts";

/** Plays an edition in the database of this file, with a store of its own; what came of it, and each stage as it was told. */
export async function played(
  seed: string,
  cities: number,
): Promise<{ outcome: Outcome; told: string[] }> {
  const dir = fs.mkdtempSync(path.join(tmpdir(), "award-rehearsal-"));
  const access = {
    region: "us-east-1",
    bucket: "award",
    accessKeyId: "TEST",
    secretAccessKey: "of-no-consequence-in-tests",
  };
  const running = await startStore({ port: 0, dir, durable: false, ...access });
  const store = createStore({ endpoint: running.url, publicEndpoint: running.url, ...access });
  const told: string[] = [];
  afterAll(async () => {
    store.close();
    await running.close();
    fs.rmSync(dir, { recursive: true, force: true });
  });
  const outcome = await play({ seed, cities, store, say: (line) => told.push(line) });
  return { outcome, told };
}

/** One region has no nomination, one finds no awardee although it was all gone through, the others name some. */
export function endsOf({ regions }: Outcome): { empty: string[]; none: string[]; some: string[] } {
  const ends = { empty: [] as string[], none: [] as string[], some: [] as string[] };
  for (const [region, { nominations, reviews, winners }] of Object.entries(regions)) {
    if (nominations === 0) ends.empty.push(region);
    else if (winners.length === 0 && reviews > 0) ends.none.push(region);
    else if (winners.length > 0) ends.some.push(region);
  }
  return ends;
}
