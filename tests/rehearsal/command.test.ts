import { spawn } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Outcome } from "#app/rehearsal/play.ts";
import { endsOf, played } from "./stage.ts";

/** `npm run rehearse`, as whoever types it sees it. */
type Line = { seed: number; invariants: string; ms: number } & Outcome;
type Ended = { code: number | null; lines: string[]; complaints: string };

/** Its scratch database and store lie here, so that a test finds them, and finds that they go. */
let scratch: string;
beforeEach(() => {
  scratch = fs.mkdtempSync(path.join(tmpdir(), "award-command-"));
  fs.chmodSync(scratch, 0o711);
});
afterEach(() => fs.rmSync(scratch, { recursive: true, force: true }));

function rehearse(args: string[], onLine: (line: string) => void = () => {}): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ["--import", "tsx", "app/cli/rehearse.ts", ...args], {
      env: { ...process.env, DATABASE_URL: "", DATABASE_OWNER_URL: "", TMPDIR: scratch },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const lines: string[] = [];
    let rest = "";
    let complaints = "";
    child.stdout.on("data", (text) => {
      const parts = (rest + text).split("\n");
      rest = parts.pop() ?? "";
      for (const line of parts) {
        lines.push(line);
        onLine(line);
      }
    });
    child.stderr.on("data", (text) => {
      complaints += text;
    });
    child.once("error", fail);
    child.once("close", (code) => done({ code, lines, complaints }));
  });
}

const lineOf = ({ lines }: Ended) => JSON.parse(lines.at(-1) ?? "") as Line;
const left = () => fs.readdirSync(scratch).filter((name) => name.startsWith("award-"));

test("one line and exit 0; the same seed says the same, here and there, but for the time it took", async () => {
  const [ended, { outcome }] = await Promise.all([
    rehearse(["--seed", "3", "--cities", "12"]),
    played("3", 12),
  ]);
  expect(ended).toMatchObject({ code: 0 });
  const { seed, invariants, ms, ...line } = lineOf(ended);
  expect({ seed, invariants }).toEqual({ seed: 3, invariants: "ok" });
  expect(ms).toBeGreaterThan(100);
  expect(line).toEqual(outcome);
  expect(ended.lines.length).toBeGreaterThan(15);
  expect(left()).toEqual([]);

  const { empty, none } = endsOf(outcome);
  expect(empty).toHaveLength(1);
  expect(none.length).toBeGreaterThanOrEqual(1);
}, 240_000);

test("another seed is another story", async () => {
  const ended = await rehearse(["--seed", "11", "--cities", "8", "--quiet"]);
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.lines).toHaveLength(1);
  const line = lineOf(ended);
  expect(line).toMatchObject({ seed: 11, invariants: "ok" });
  const { empty, none } = endsOf(line);
  expect(empty).toHaveLength(1);
  expect(none.length).toBeGreaterThanOrEqual(1);
}, 240_000);

test("an invariant that is broken by hand while it plays is named, and ends it with exit 1", async () => {
  let broken: Promise<unknown> | null = null;
  const ended = await rehearse(["--seed", "5", "--cities", "8"], () => {
    broken ??= breakIt().catch((fault) => fault);
  });
  expect(await broken).toBeUndefined();
  expect(ended.code).toBe(1);
  expect(ended.complaints).toMatch(
    /^broken after "[\w, ]+": a fired deadline has fired after it was due: .*"by hand"/,
  );
  expect(ended.lines.filter((line) => line.startsWith("{"))).toEqual([]);
  expect(left()).toEqual([]);
}, 240_000);

/** As somebody who found the scratch database: a deadline that fired too early. */
async function breakIt(): Promise<void> {
  const [own = ""] = left();
  const [, , , port] = fs
    .readFileSync(path.join(scratch, own, "postgres", "data", "postmaster.pid"), "utf8")
    .split("\n");
  const client = new pg.Client({
    host: "127.0.0.1",
    port: Number(port),
    database: "award",
    user: "award_app",
    password: "scratch-secret-of-no-consequence-at-all",
  });
  await client.connect();
  await client.query(
    "insert into deadline (kind, subject, subject_id, due_at, fired_at) values ('retention', 'evidence', 'by hand', '2027-01-02Z', '2027-01-01Z')",
  );
  await client.end();
}

test("a number of cities that is none is a sentence", async () => {
  const ended = await rehearse(["--cities", "many"]);
  expect(ended).toEqual({ code: 2, lines: [], complaints: "--cities takes a whole number\n" });
  expect(left()).toEqual([]);
});
