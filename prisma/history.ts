import * as fs from "node:fs";
import path from "node:path";

/** Where schema.prisma and migrations/ lie; tests give folders of their own. */
export type History = { schema: string; migrations: string };
// Not by this file's place: it is also bundled. Every program of ours runs at the root of the project.
export const ours: History = {
  schema: path.resolve("prisma/schema.prisma"),
  migrations: path.resolve("prisma/migrations"),
};

/** The names of the migrations in the folder, oldest first. */
export function migrationNames({ migrations }: History = ours): string[] {
  if (!fs.existsSync(migrations)) return [];
  const entries = fs.readdirSync(migrations, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}
