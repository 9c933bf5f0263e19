import { row, same, staff, type Table } from "./table.ts";

/** The chair's own two kinds are told to the chair as well: `chairProposals` beside this table. */
export const proposal: Table = [row("open approved refused withdrawn lapsed", same(staff, "="))];

/** What the chair may propose, and is therefore told with its state. */
export const chairProposals: readonly string[] = ["scoring.reopen", "review.unlock"];
