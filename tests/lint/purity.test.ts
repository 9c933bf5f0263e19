import * as fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Source files of a folder, without what tests and tools put beside them. */
function sources(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

const impure =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|\bset(Timeout|Interval)\(/;

test.each([...sources("machines"), ...sources("app/domain")])(
  "%s has no clock and no chance of its own",
  (file) => {
    const code = fs.readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
    expect(code.match(impure)?.[0]).toBeUndefined();
  },
);

test("no machine waits, spawns or invokes", () => {
  for (const file of sources("machines")) {
    const code = fs.readFileSync(file, "utf8");
    expect(
      code.match(/^\s*(after|invoke|delays|actors):|\bspawn(Child)?\(/m)?.[0],
      file,
    ).toBeUndefined();
  }
});
