import type { Role } from "./actors.ts";

/**
 * Acts that need two persons: the first role proposes, a different person in the second approves.
 * The rules of each machine name the same pairs; a test keeps the two together.
 */
export const pairsOf: Record<string, readonly (readonly [first: Role, second: Role])[]> = {
  "country.place": [["officer", "director"]],
  "edition.publish": [["officer", "director"]],
  "rulebook.amend": [["officer", "director"]],
  "calendar.amendEdition": [["officer", "director"]],
  "edition.cancel": [["officer", "director"]],
  "edition.cancelSuspended": [["officer", "director"]],
  "results.release": [["officer", "director"]],
  "calendar.amend": [["officer", "director"]],
  "shortage.accept": [["officer", "director"]],
  "scoring.reopen": [["chair", "officer"]],
  "decision.reopen": [["officer", "director"]],
  "decision.reopenNone": [["officer", "director"]],
  "track.discontinue": [["officer", "director"]],
  "conflict.lift": [["officer", "director"]],
  "review.unlock": [["chair", "officer"]],
  "nomination.extend": [["officer", "director"]],
  "nomination.revive": [["officer", "director"]],
  "eligibility.confirm": [
    ["officer", "officer"],
    ["officer", "director"],
  ],
  "eligibility.reject": [
    ["officer", "officer"],
    ["officer", "director"],
  ],
  "nomination.revoke": [["officer", "director"]],
  "evidence.erase": [["officer", "director"]],
  "mandate.grant": [
    ["officer", "director"],
    ["director", "auditor"],
  ],
};
