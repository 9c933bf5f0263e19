import * as fs from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

/**
 * Counts what ran, so that nothing disappears: skipped, todo and never-run tests, files that did not load and errors
 * outside of tests count as failed. The counts go to the file that tests/run.ts names, or to the terminal.
 */
export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandled.length;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.result().state === "passed").length;
      failed += tests.filter((test) => test.result().state !== "passed").length;
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
    }
    const file = process.env.TEST_COUNTS;
    if (file) fs.writeFileSync(file, JSON.stringify({ passed, failed }));
    else process.on("exit", () => console.log(`${passed} passed, ${failed} failed`));
  }
}
