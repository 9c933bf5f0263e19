import { type Condition, needsOf } from "#machines/conditions.ts";
import type { FactName } from "#machines/facts.ts";
import { ruleOf } from "#machines/index.ts";
import { deadlineReaders } from "./deadlines.ts";
import { editionReaders } from "./edition.ts";
import { juryReaders } from "./jury.ts";
import { nominationReaders } from "./nomination.ts";
import { peopleReaders } from "./people.ts";
import type { Reader, Readers } from "./reader.ts";
import { sessionReaders } from "./session.ts";
import { trackReaders } from "./track.ts";

/** How every fact of machines/facts.ts is read. */
const readers: Readers<FactName> = {
  ...deadlineReaders,
  ...editionReaders,
  ...trackReaders,
  ...juryReaders,
  ...sessionReaders,
  ...nominationReaders,
  ...peopleReaders,
};

export const readerOf = (name: FactName) => readers[name] as Reader<FactName>;

/** The facts that an event's conditions and its context need, each once. */
export function factNamesOf(type: string): FactName[] {
  const { rule } = ruleOf(type);
  const needs = (rule.when ?? []).flatMap((condition: Condition) => [...needsOf(condition)]);
  return [...new Set([...needs, ...(rule.reads ?? [])])];
}
