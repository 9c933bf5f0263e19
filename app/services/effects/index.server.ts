import type { ApplyInside } from "#app/services/apply-event.server.ts";
import type { Judged } from "#app/services/door/judge.server.ts";
import type { Effect } from "#machines/effects.ts";
import type { Context } from "#machines/life.ts";
import type { Tx } from "#prisma/transaction.ts";
import { deadlineEffects } from "./deadlines.server.ts";
import { mailEffects } from "./mails.server.ts";
import { rowEffects } from "./rows.server.ts";
import { storageEffects } from "./storage.server.ts";

/** An event that has been written: what was judged, and what it became. */
export type Done = Judged & {
  id: string;
  context: Context;
  state: string;
  hash: string;
  root: string;
};
export type CarryOut = (tx: Tx, done: Done, apply: ApplyInside) => Promise<void>;

/** The machine has put it into the context, or a reader asks the log; nothing more is to do. */
const inContext = async () => {};

/** Every effect of machines/effects.ts, and what it does in the event's own transaction. */
const carryingOut: Record<Effect, CarryOut> = {
  ...mailEffects,
  ...deadlineEffects,
  ...rowEffects,
  ...storageEffects,
  hashCalendar: inContext,
  hashInputs: inContext,
  requestSeed: inContext,
  recordShortage: inContext,
  recordRelease: inContext,
  clearRelease: inContext,
  keepReturnState: inContext,
  recordOrder: inContext,
  noteFlag: inContext,
  noteAssessment: inContext,
  noteConfirmed: inContext,
  flagOverdue: inContext,
  flagUnanswered: inContext,
  flagUnderReviewed: inContext,
  flagOutliers: inContext,
  showVerdict: inContext,
  takeSlot: inContext,
  freeSlot: inContext,
  freeSlotBeforeDue: inContext,
  keepVersion: inContext,
  restoreVersion: inContext,
  writeSecondLayer: inContext,
  recomputeMean: inContext,
  writeRecusals: inContext,
  startCoolDown: inContext,
  beginPeriod: inContext,
  endPeriod: inContext,
  recordPastAward: inContext,
  takeNumber: inContext,
  freezeManifest: inContext,
  sealManifest: inContext,
  keepManifest: inContext,
  sealSheet: inContext,
  sealMinutes: inContext,
  draftMinutes: inContext,
  sealDossier: inContext,
  signCertificate: inContext,
  publishRevocation: inContext,
  fixElectorate: inContext,
  // The service that casts the vote writes the sealed choice beside the event: no payload holds one.
  storeSealedChoice: inContext,
  openDossier: inContext,
  // Public pages ask the rows and the predicate at reading: there is no cache to correct.
  publishResults: inContext,
  correctPublicPage: inContext,
};

export function carryOut(tx: Tx, effect: Effect, done: Done, apply: ApplyInside): Promise<void> {
  const known = carryingOut[effect];
  if (!known) throw new Error(`nobody carries out the effect ${effect}`);
  return known(tx, done, apply);
}

/** True for an effect that has nothing left to do once the row is written. */
export const needsNothing = (effect: Effect): boolean => carryingOut[effect] === inContext;

export const carriedOut = Object.keys(carryingOut);
