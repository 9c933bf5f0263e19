import { spawn } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureClient } from "#prisma/generate.ts";

type Counts = { passed: number; failed: number };
type Ended = { code: number | null; output: string };
type Part = { name: string; run(): Promise<Counts> };

const bin = (name: string, file: string) => path.resolve("node_modules", name, file);
const biome = bin("@biomejs/biome", "bin/biome");
const tsc = bin("typescript", "bin/tsc");
const vitest = bin("vitest", "vitest.mjs");

/** Runs a program of node to its end; `aloud` shows what it writes at once, else only what failed is shown, in one piece. */
function program(args: string[], { aloud = false, env = {} } = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", aloud ? "inherit" : "pipe", aloud ? "inherit" : "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (text) => {
        output += text;
      });
    }
    child.once("error", (error) => done({ code: null, output: error.message }));
    child.once("close", (code) => done({ code, output }));
  });
}

/** A check is one thing that passes, or as many failures as it names problems. */
function check(name: string, args: string[], problem: RegExp): Part {
  return {
    name,
    async run() {
      const { code, output } = await program(args);
      if (code === 0) return { passed: 1, failed: 0 };
      console.log(output);
      return { passed: 0, failed: Math.max(1, output.match(problem)?.length ?? 0) };
    },
  };
}

function tests(name: string, projects: string[]): Part {
  return {
    name,
    async run() {
      const dir = fs.mkdtempSync(path.join(tmpdir(), "award-counts-"));
      const file = path.join(dir, "counts.json");
      const chosen = projects.flatMap((project) => ["--project", project]);
      const env = { TEST_COUNTS: file };
      const { code } = await program([vitest, "run", ...chosen], { aloud: true, env });
      const counts: Counts = fs.existsSync(file)
        ? JSON.parse(fs.readFileSync(file, "utf8"))
        : { passed: 0, failed: 0 };
      fs.rmSync(dir, { recursive: true });
      // What found nothing to run, or fell over without a count, has not passed.
      const unexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0);
      return unexplained ? { ...counts, failed: 1 } : counts;
    },
  };
}

const parts: Part[] = [
  check("format", [biome, "format", "."], /^\S+ format ━/gm),
  check("lint", [biome, "lint", "--error-on-warnings", "."], /^\S+:\d+:\d+ lint\//gm),
  check("types", [tsc, "--noEmit"], /error TS\d+/g),
  tests("tests", ["pure", "database", "page"]),
  tests("leaks", ["leaks"]),
  tests("journeys", ["journeys"]),
];

const asked = process.argv.slice(2);
const chosen = parts.filter(({ name }) => asked.length === 0 || asked.includes(name));
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) throw new Error(`no part is called ${unknown.join(" or ")}`);

await ensureClient();
const total: Counts = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const { name, run } of chosen) {
  const began = performance.now();
  const { passed, failed } = await run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  lines.push(`${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  console.log(lines.at(-1));
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${lines.join("\n")}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
