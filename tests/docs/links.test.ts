import * as fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const read = (file: string) => fs.readFileSync(file, "utf8");

/** Every page written for people, wherever it lies. */
const pages = [".", "docs", "machines", "app", "prisma", "tests"]
  .flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: folder !== ".", encoding: "utf8" })
      .map((name) => path.join(folder, name)),
  )
  .filter((file) => file.endsWith(".md"));

/** What a link leads to, in text and pictures; code is no text. */
function linksIn(text: string): string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target as string);
}

/** The anchors of a page's headings, as they are made from its words. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

describe("the pages for people", () => {
  test("are found", () => {
    expect(pages).toContain("README.md");
    expect(pages).toContain("docs/concepts.md");
    expect(pages).toContain("machines/README.md");
  });

  test.each(pages)("%s leads only to what is there", (page) => {
    const broken = linksIn(read(page))
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [file = "", anchor] = target.split("#");
        const place = file === "" ? page : path.join(path.dirname(page), file);
        if (!fs.existsSync(place)) return true;
        return anchor !== undefined && !anchorsOf(read(place)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  test.each(pages)("%s names only commands that there are", (page) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("list every decision, and each has its four parts and its date", () => {
    const decisions = fs.readdirSync("docs/decisions").filter((name) => /^\d{4}-/.test(name));
    expect(linksIn(read("docs/decisions/README.md"))).toEqual(decisions.sort());
    for (const name of decisions) {
      const text = read(`docs/decisions/${name}`);
      expect(text, name).toMatch(/^\d{4}-\d\d-\d\d\. Status: \w+/m);
      for (const part of ["Context", "Decision", "Consequences"])
        expect(text, name).toContain(`\n## ${part}\n`);
    }
  });
});

describe("every variable of the environment", () => {
  const schema = read("app/env.server.ts").split("const variables = z.object({")[1] ?? "";
  const names = [...(schema.split("\n});")[0] ?? "").matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(
    ([, name]) => name as string,
  );

  test("is found", () => {
    expect(names).toContain("PORT");
    expect(names).toContain("DEMO_PUBLIC");
    expect(names.length).toBeGreaterThan(15);
  });

  test.each(names)("%s stands in docs/operating.md and .env.example", (name) => {
    const word = new RegExp(`(?<![A-Z0-9_])${name}(?![A-Z0-9_])`);
    expect(read("docs/operating.md")).toMatch(new RegExp(`^\\|.*${word.source}.*\\|$`, "m"));
    expect(read(".env.example")).toMatch(new RegExp(`^#?${name}=`, "m"));
  });

  test("is all that .env.example has", () => {
    const shown = [...read(".env.example").matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, n]) => n);
    expect(shown.filter((name) => !names.includes(name as string))).toEqual([]);
  });
});
