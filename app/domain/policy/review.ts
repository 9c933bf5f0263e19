import { isAuthor, isClearFor, type Viewer } from "#app/domain/viewer.ts";
import { type Denial, forbidden, hidden } from "./denial.ts";
import { isSecretariat, type SeenThing, whyNotSee } from "./seeing.ts";
import { isScoringOver } from "./track.ts";

export type Sheet = SeenThing & {
  subject: "review";
  /** A released sheet whose earlier version stands: lapsed, and counted all the same. */
  counts: boolean;
};

/**
 * The scores and words of a sheet. Its author reads them while he is not recused; officer, director
 * and auditor from `locked` on; a peer from then on too, if clear and with no open sheet of his own.
 * City, Commission, observer and public never do.
 */
export function whyNotReadValues(viewer: Viewer, sheet: Sheet): Denial | null {
  const denial = whyNotSee(viewer, sheet);
  if (denial) return denial;
  if (isAuthor(viewer, sheet)) return whyNotReadOwn(sheet);

  const peer = isClearFor(viewer, sheet);
  if (!isSecretariat(viewer, sheet) && !peer) return hidden;
  if (sheet.state === "recused") return forbidden("contentWithheld");
  if (!isSealed(sheet)) return forbidden("notYetSealed");
  if (isSecretariat(viewer, sheet)) return null;
  return sheet.ownSheetSettled === true ? null : forbidden("ownSheetOpen");
}

export type ScoredNomination = SeenThing & {
  subject: "nomination";
  trackState: string;
  ownSheetSettled: boolean;
};

/** Mean, spread, number of sheets and rank of one nomination: whatever is made of peers' scores. */
export function whyNotReadTotals(viewer: Viewer, nomination: ScoredNomination): Denial | null {
  const denial = whyNotSee(viewer, nomination);
  if (denial) return denial;

  const secretariat = isSecretariat(viewer, nomination);
  if (!secretariat && !isClearFor(viewer, nomination)) return forbidden("contentWithheld");
  if (!isScoringOver(nomination.trackState)) return forbidden("notYetSealed");
  return secretariat || nomination.ownSheetSettled ? null : forbidden("ownSheetOpen");
}

/**
 * Whether nothing more can come into the viewer's own sheet of the nomination, so that peers cannot
 * colour it. An abstention may be taken up again while the sheet is not due.
 */
export function isOwnSheetSettled(
  own: { state: string; dueAt: Date | number | null } | null,
  at: Date | number,
): boolean {
  if (own === null) return true;
  if (own.state === "abstained") return own.dueAt !== null && Number(at) >= Number(own.dueAt);
  return own.state === "locked" || own.state === "lapsed" || own.state === "recused";
}

function whyNotReadOwn(sheet: Sheet): Denial | null {
  return sheet.authorRecused || sheet.state === "recused" ? forbidden("recused") : null;
}

const isSealed = ({ state, counts }: Sheet) =>
  state === "locked" || state === "unlocked" || (state === "lapsed" && counts);
