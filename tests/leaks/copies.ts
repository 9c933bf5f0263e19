import pg from "pg";
import { inject } from "vitest";
import { db } from "#prisma/client.server.ts";
import { closeSettings } from "#prisma/setting.ts";
import { disconnect } from "#prisma/transaction.ts";

const own = `test_${process.env.VITEST_POOL_ID}`;

/** Nobody may be connected to what is copied; whoever asks next connects again. */
async function asAdmin(statements: string[]): Promise<void> {
  await Promise.all([disconnect(), closeSettings(), db.$disconnect()]);
  const admin = new pg.Client(inject("database"));
  await admin.connect();
  try {
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
}

const copy = (to: string, from: string) => [
  `drop database if exists ${to} with (force)`,
  `create database ${to} template ${from} strategy file_copy`,
];

/** Keeps a copy of this file's database as it is now. */
export const keepAs = (name: string) => asAdmin(copy(`${own}_${name}`, own));

/** This file's database is from now on what was kept. */
export const backTo = (name: string) => asAdmin(copy(own, `${own}_${name}`));

export const forget = (...names: string[]) =>
  asAdmin(names.map((name) => `drop database if exists ${own}_${name} with (force)`));
