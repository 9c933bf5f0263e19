import * as fs from "node:fs";
import path from "node:path";

/** Where schema.prisma and migrations/ lie; tests give folders of their own. */
export type History = { schema: string; migrations: string };
export const ours: History = {
  schema: path.resolve(import.meta.dirname, "schema.prisma"),
  migrations: path.resolve(import.meta.dirname, "migrations"),
};

/** The names of the migrations in the folder, oldest first. */
export function migrationNames({ migrations }: History = ours): string[] {
  if (!fs.existsSync(migrations)) return [];
  const entries = fs.readdirSync(migrations, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}
