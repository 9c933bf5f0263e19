import type { By } from "#machines/actors.ts";
import { ruleOf } from "#machines/index.ts";
import { DOUBT, type Graph, TIME } from "./walk.ts";
import type { World } from "./world.ts";

/** The four promises of the process: whatever has happened, the edition can still end. */
export type Promised = {
  /** The worlds for which it is promised. */
  from: (world: World) => boolean;
  end: (world: World) => boolean;
  /** The events that may be on the way there. */
  way: (type: string) => boolean;
};

/**
 * Help is to do one's duty. Nobody has to withdraw, recuse himself, resign or complain so that an
 * edition may end; nor is stopping it a way to end it.
 */
const harm = new Set([
  "nomination.withdraw",
  "nomination.discard",
  "withdrawal.notify",
  "award.decline",
  "nomination.revoke",
  "conflict.declare",
  "conflict.force",
  "conflict.find",
  "appointment.decline",
  "appointment.end",
  "appointment.resign",
  "appointment.replace",
  "chair.vacate",
  "complaint.file",
  "complaint.fileProcedural",
  "edition.suspend",
  "edition.suspendConferral",
  DOUBT,
]);
const cancels = new Set(["edition.discard", "edition.cancel", "edition.cancelSuspended"]);
const cities = ["coordinator", "collaborator", "mayor", "commission"];
const staff = ["clock", "officer", "director"];

const rolesOf = (by: By) => by.split("+");
const by = (type: string) => ruleOf(type).rule.by;
const helps = (type: string) => type === TIME || !(harm.has(type) || cancels.has(type));
const byStaff = (type: string) =>
  type === TIME || by(type).some((who) => rolesOf(who).every((role) => staff.includes(role)));
const notByCities = (type: string) =>
  type === TIME || by(type).some((who) => !rolesOf(who).some((role) => cities.includes(role)));

const goesOn = ({ edition }: World) => edition !== "cancelled";
const archived = ({ edition }: World) => edition === "archived";

export const promises = {
  "it can be archived or cancelled": {
    from: () => true,
    end: ({ edition }) => ["archived", "cancelled"].includes(edition),
    way: (type) => type !== DOUBT,
  },
  "it can be archived without cancelling or discontinuing, if all help": {
    from: goesOn,
    end: archived,
    way: (type) => helps(type) && type !== "track.discontinue",
  },
  "clock, officer and director alone can bring it to the archive": {
    from: goesOn,
    end: archived,
    way: (type) => helps(type) && byStaff(type),
  },
  "it reaches the archive while all cities and Commissions stay silent": {
    from: goesOn,
    end: archived,
    way: (type) => helps(type) && type !== "track.discontinue" && notByCities(type),
  },
} satisfies Record<string, Promised>;
export type PromiseName = keyof typeof promises;

/** The worlds from which the promised end cannot be reached. */
export function stuck({ worlds, from, to, by }: Graph, { from: promised, end, way }: Promised) {
  const allowed = new Map([...new Set(by)].map((type) => [type, way(type)]));
  const back: number[][] = worlds.map(() => []);
  for (const [edge, type] of by.entries())
    if (allowed.get(type)) back[to[edge]!]!.push(from[edge]!);

  const reaches = new Uint8Array(worlds.length);
  const open = worlds.flatMap((world, at) => (end(world) ? [at] : []));
  for (const at of open) reaches[at] = 1;
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const before of back[at]!)
      if (!reaches[before]) {
        reaches[before] = 1;
        open.push(before);
      }
  return worlds.filter((world, at) => !reaches[at] && promised(world));
}
