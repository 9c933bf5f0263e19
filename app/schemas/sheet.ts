/** A posted score sheet: half points 0 to 10 by criterion, and what is said beside them. */
export function readSheet(posted: FormData, criteria: readonly { key: string }[]) {
  const scores: Record<string, number> = {};
  const comments: Record<string, string> = {};
  for (const { key } of criteria) {
    const score = String(posted.get(scoreName(key)) ?? "");
    if (/^(\d|10)$/.test(score)) scores[key] = Number(score);
    comments[key] = textOf(posted, key);
  }
  comments.overall = textOf(posted, "overall");
  return { scores, comments };
}

const textOf = (posted: FormData, key: string) =>
  String(posted.get(commentName(key)) ?? "")
    .trim()
    .slice(0, 5000);

export const scoreName = (key: string) => `scores.${key}`;
export const commentName = (key: string) => `comments.${key}`;

/** What a juror does with his own sheet at its desk, in the order of the buttons. */
export const sheetActs = [
  "review.submit",
  "review.resubmit",
  "review.submitLate",
  "review.relock",
  "revision.record",
  "review.save",
] as const;
export type SheetAct = (typeof sheetActs)[number];

export const isSheetAct = (type: string): type is SheetAct =>
  (sheetActs as readonly string[]).includes(type);

/** Those that change what was handed in say why. */
export const wantsReason = (type: string) => type === "review.relock" || type === "revision.record";
