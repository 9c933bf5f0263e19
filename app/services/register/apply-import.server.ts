import { randomUUID } from "node:crypto";
import { explain } from "#app/i18n/explain.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { type Applied, applyEvent, type Refused } from "#app/services/apply-event.server.ts";
import { findInstance } from "#app/services/public/find-instance.server.ts";
import type { MembershipContext } from "#machines/membership.ts";
import { inTransaction, type Tx } from "#prisma/transaction.ts";
import { findOrCreateCity } from "./find-or-create-city.server.ts";
import { changing, type ImportLine, periodsFor } from "./read-import.server.ts";

export type Failed = { line: number; typed: string; why: string[] };
type Importing = { officer: string; reason: string; demo: boolean; at: Date };

/** Each line in a transaction of its own: what one city is refused stops no other. */
export async function applyImport(
  lines: readonly ImportLine[],
  { locale, ...by }: { officer: string; reason: string; at: Date; locale: Locale },
): Promise<{ applied: number; failed: Failed[] }> {
  const { demo } = await findInstance();
  const failed: Failed[] = [];
  let applied = 0;
  for (const line of lines.filter(({ fate }) => changing.includes(fate))) {
    const done = await inTransaction((tx) => applyLine(tx, line, { ...by, demo }));
    if (done.ok) applied++;
    else
      failed.push({
        line: line.line,
        typed: line.typed,
        why: explain(done.refusal, { locale, zone: "UTC" }),
      });
  }
  return { applied, failed };
}

async function applyLine(
  tx: Tx,
  line: ImportLine,
  { officer, reason, demo, at }: Importing,
): Promise<Applied | Refused> {
  const by = { kind: "person", person: officer, role: "officer" } as const;
  if (line.fate === "correct") {
    const [row] = await tx.run<{ context: MembershipContext; version: number }>(
      "select context, version from membership where id = $1",
      [line.membership],
    );
    const command = {
      type: "membership.correct",
      id: String(line.membership),
      data: { periods: periodsFor(row?.context.periods ?? [], line), reason },
      expected: Number(row?.version ?? 0),
    };
    return applyEvent(tx, command, by, at.getTime());
  }
  const country = String(line.country);
  const city = await findOrCreateCity(tx, { name: line.city, country, demonstration: demo });
  const command = {
    type: "membership.record",
    id: randomUUID(),
    data: { periods: periodsFor([], line), sources: [line.source], reason },
    refs: { city: city.id, country },
  };
  const done = await applyEvent(tx, command, by, at.getTime());
  if (!done.ok && city.created) await tx.run("delete from city where id = $1", [city.id]);
  return done;
}
