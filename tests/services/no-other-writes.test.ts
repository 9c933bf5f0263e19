// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is looked for here is source text
import * as fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { subjects } from "#machines/index.ts";

/**
 * State is written by one statement of one file. This reads every source of the app for another one: SQL
 * that changes a subject's table, SQL whose table is not written out, and calls of Prisma's delegates.
 */
const door = "app/services/door/write-event.server.ts";

/** SQL on a table that the text does not name: each of these is known to be none of a subject. */
const dynamic = ["prisma/seed.ts: insert into ${table}"];

/** A migration that gives what is kept a new field writes it itself: no person does anything by it. */
const migrating = ['prisma/migrations/20261124100000_process/migration.sql: UPDATE "edition"'];

const table = `(?:"(?:${subjects.join("|")})"|(?:${subjects.join("|")})\\b)`;
const unnamed = "\\$\\{[^}]*\\}";
const target = `(?:only\\s+)?(?:"?public"?\\.)?(?:${table}|${unnamed})`;
const sqlWrites = new RegExp(
  [
    `insert\\s+into\\s+${target}`,
    // "for update" locks, "on conflict do update set" has no table, and an update sets something.
    `(?<!for\\s+)(?<!do\\s+)(?<!no\\s+key\\s+)update\\s+${target}(?=\\s+(?:as\\s+)?(?:\\w+\\s+)?set\\b)`,
    `delete\\s+from\\s+${target}`,
    `truncate\\s+(?:table\\s+)?${target}`,
    `merge\\s+into\\s+${target}`,
    `copy\\s+${target}(?=[\\s(].*\\bfrom\\b)`,
  ].join("|"),
  "gi",
);
const delegateWrites = new RegExp(
  `\\.(?:${subjects.join("|")})\\s*\\??\\.\\s*(?:create|update|upsert|delete)(?:Many)?(?:AndReturn)?\\s*[(<]`,
  "g",
);
/** A delegate whose name is computed. */
const anyDelegate = /\[[^\]]*\]\s*\.\s*(?:createMany|updateMany|upsert|deleteMany)\b/g;

const squeezed = (text: string) => text.replaceAll(/\s+/g, " ").trim();

function writesIn(text: string): string[] {
  return [sqlWrites, delegateWrites, anyDelegate].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([found]) => squeezed(found)),
  );
}

function sources(dir: string): string[] {
  return fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) return file === "prisma/generated" ? [] : sources(file);
    return /\.(?:[cm]?[jt]sx?|sql)$/.test(entry.name) ? [file] : [];
  });
}
const found = ["app", "prisma"]
  .flatMap(sources)
  .flatMap((file) => writesIn(fs.readFileSync(file, "utf8")).map((write) => ({ file, write })));

test("no file but the door writes the state of anything", () => {
  const elsewhere = found
    .filter(({ file }) => file !== door)
    .map(({ file, write }) => `${file}: ${write}`)
    .filter((line) => ![...dynamic, ...migrating].includes(line));
  expect(elsewhere).toEqual([]);
});

test("the door's own two statements are found", () => {
  const own = found.filter(({ file }) => file === door).map(({ write }) => write);
  expect(own.sort()).toEqual(["insert into ${subject}", "update ${subject}"]);
});

test("what is let through for its unnamed table, or as a migration, is there", () => {
  const lines = found.map(({ file, write }) => `${file}: ${write}`);
  expect([...dynamic, ...migrating].filter((line) => !lines.includes(line))).toEqual([]);
});

describe("it is caught that", () => {
  const planted: [string, string][] = [
    ["a row is inserted", 'tx.run("insert into nomination (id) values ($1)", [id])'],
    ["a row is inserted, over lines", "`insert into\n  track (id)\n  values ($1)`"],
    ["a state is set", "tx.run(`update edition set state = 'archived'`)"],
    ["a state is set under another name", "tx.run(`update review r set state = 'locked'`)"],
    ["a state is set in capitals", 'tx.run("UPDATE session AS s SET state = $1")'],
    ["a quoted table is set", 'tx.run(`update "public"."ballot" set context = \'{}\'`)'],
    ["a row is set behind a lock", "`select from jury for update; update jury set version = 1`"],
    ["a row is deleted", 'tx.run("delete from proposal where id = $1")'],
    ["a table is emptied", 'tx.run("truncate mandate")'],
    ["rows are merged", 'tx.run("merge into membership m using x on true")'],
    ["rows are copied in", "client.query('copy certificate (id) from stdin')"],
    [
      "a row is set beside another",
      "`with a as (delete from mail) update conflict set state = 'x'`",
    ],
    ["a table comes by a variable", "tx.run(`update ${kind} set state = $1`)"],
    ["a table comes by a call", "tx.run(`insert into ${nameOf(kind)} (id) values (1)`)"],
    ["Prisma creates", "await prisma.evidence.create({ data })"],
    ["Prisma updates, over lines", "await prisma.complaint\n  .updateMany({ data })"],
    ["Prisma upserts", "db?.appointment?.upsert({})"],
    ["Prisma deletes", "client.track.deleteMany()"],
    ["a delegate comes by a variable", "client[kind].updateMany({})"],
  ];
  test.each(planted)("%s", (_, text) => {
    expect(writesIn(text)).toHaveLength(1);
  });

  test("every one of the fifteen is looked for", () => {
    expect(subjects).toHaveLength(15);
    for (const subject of subjects) {
      expect(writesIn(`update ${subject} set state = 'x'`)).toHaveLength(1);
      expect(writesIn(`insert into ${subject} (id) values ('x')`)).toHaveLength(1);
      expect(writesIn(`delete from ${subject}`)).toHaveLength(1);
      expect(writesIn(`prisma.${subject}.update({})`)).toHaveLength(1);
    }
  });
});

describe("it is no false alarm that", () => {
  const innocent = [
    "select state from nomination where id = $1 for update",
    "select id from track order by id for no key update",
    "update deadline d set fired_at = now()",
    "insert into jury_place (nomination_id) values ($1)",
    "insert into ballot_cast (ballot_id) values ($1)",
    "delete from ballot_cast where ballot_id = $1",
    "insert into rulebook (edition_id) select 1 on conflict (edition_id) do update set version = 2",
    "prisma.nomination.findMany({})",
    "prisma.city.update({})",
    "// The clerks update track and edition by hand.",
  ];
  test.each(innocent)("%s", (text) => {
    expect(writesIn(text)).toEqual([]);
  });
});
