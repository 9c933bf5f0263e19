import * as fs from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { parseEnvironment } from "#app/env.server.ts";

type Service = {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
};

const document = parseDocument(fs.readFileSync("compose.yaml", "utf8"), { merge: true });
const { services } = document.toJS() as { services: Record<string, Service> };

/** The instructions, each in one line. */
const dockerfile = fs
  .readFileSync("Dockerfile", "utf8")
  .replace(/\\\n/g, " ")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("compose.yaml", () => {
  test("is YAML without a fault, and has every part", () => {
    expect(document.errors).toEqual([]);
    expect(document.warnings).toEqual([]);
    const parts = ["database", "mail", "migrate", "store", "web", "worker"];
    expect(Object.keys(services).sort()).toEqual(parts);
  });

  test("starts programs that are there, after what they need", () => {
    for (const [name, { command, depends_on = {} }] of Object.entries(services)) {
      for (const other of Object.keys(depends_on)) expect(services, name).toHaveProperty(other);
      for (const file of command?.filter((word) => word.startsWith("app/")) ?? [])
        expect(fs.existsSync(file), file).toBe(true);
    }
  });

  test("gives each part an environment that it takes, and the owner's address to the migration alone", () => {
    for (const name of ["web", "worker", "migrate"]) {
      const { env, problems } = parseEnvironment({
        NODE_ENV: "production",
        ...services[name]?.environment,
      });
      expect(problems, name).toEqual([]);
      expect(env?.DATABASE_OWNER_URL !== undefined).toBe(name === "migrate");
    }
  });
});

describe("the Dockerfile", () => {
  test("has instructions that Docker knows, with lists that are JSON", () => {
    const known =
      /^(ARG|FROM|WORKDIR|COPY|RUN|ENV|USER|VOLUME|EXPOSE|HEALTHCHECK|CMD|ENTRYPOINT)\s+\S/;
    for (const line of dockerfile) {
      expect(line).toMatch(known);
      const [, list] = /(?:^|\s)CMD\s+(\[.*)$/.exec(line) ?? [];
      if (list)
        expect(JSON.parse(list).every((word: unknown) => typeof word === "string")).toBe(true);
    }
  });

  test("builds in stages on a base that can be named, runs without root, and says how it is", () => {
    const at = (start: RegExp) => dockerfile.findLastIndex((line) => start.test(line));
    expect(dockerfile[0]).toBe("ARG NODE_IMAGE=node:24-slim");
    expect(dockerfile.filter((line) => line.startsWith("FROM $" + "{NODE_IMAGE}"))).toHaveLength(2);
    expect(at(/^USER node$/)).toBeGreaterThan(at(/^FROM/));
    expect(at(/^CMD/)).toBeGreaterThan(at(/^USER/));
    expect(at(/^HEALTHCHECK/)).toBeGreaterThan(at(/^FROM/));
  });
});
