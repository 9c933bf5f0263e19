import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { isKey } from "#app/i18n/catalogue.ts";
import { argumentsOf } from "#app/i18n/say.ts";

const folders = ["routes", "components", "forms", "i18n", "services", "mail", "jobs"];
const sources = folders
  .map((folder) => `app/${folder}`)
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file));

type Call = { key: string; given: string[] | "unknown" };

/** Each `words("key", { a, b: … })`, `say(locale)("key", …)` and `rich(locale, "key", …)`: the key, and the names of what it is given. */
function callsOf(file: string): Call[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText(tree);
      const [key, values] = /^(words|say\(.*\))$/.test(callee)
        ? node.arguments
        : /^(rich|sayParts)$/.test(callee)
          ? node.arguments.slice(1)
          : [];
      if (key && ts.isStringLiteral(key)) found.push({ key: key.text, given: namesOf(values) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function namesOf(values: ts.Expression | undefined): Call["given"] {
  if (!values) return [];
  if (!ts.isObjectLiteralExpression(values)) return "unknown";
  const names = values.properties.map((property) => property.name?.getText());
  return names.every((name) => name !== undefined) ? names : "unknown";
}

test.each(sources)("%s gives each message the arguments it asks for", (file) => {
  for (const { key, given } of callsOf(file)) {
    expect(isKey(key), key).toBe(true);
    if (!isKey(key) || given === "unknown") continue;
    const asked = [...argumentsOf("en", key)];
    expect(
      asked.filter((name) => !given.includes(name)),
      key,
    ).toEqual([]);
  }
});

test("calls are found at all", () => {
  expect(sources.flatMap(callsOf).length).toBeGreaterThan(60);
});
