import { applicants, type Column, everyone, jury, row, same, staff, type Table } from "./table.ts";

const outside = [...applicants, "public"] as const satisfies readonly Column[];
const watching = [...outside, "observer"] as const satisfies readonly Column[];
const benches = ["juror", "conflicted"] as const satisfies readonly Column[];

/**
 * A region where nobody was recommended, one that was, and an empty one read alike until release, and from its hour on
 * too, however late `edition.announce` is.
 */
export const track: Table = [
  row("waiting nominating eligibility", same(everyone, "=")),
  row("declaring assigning scoring deliberation", {
    ...same(everyone, "="),
    ...same(outside, "in selection"),
  }),
  row("recommended noAwardRecommended decided", {
    ...same(watching, ["in selection", "announced"]),
    ...same(benches, ["deliberation closed", "announced"]),
    chair: ["recommended", "announced"],
    ...same(staff, "="),
  }),
  row("announced", {
    ...same(watching, ["in selection", "announced"]),
    ...same(benches, ["deliberation closed", "announced"]),
    chair: ["recommended", "announced"],
    ...same(staff, "="),
  }),
  row("empty", {
    ...same(watching, ["in selection", "announced"]),
    ...same(jury, "="),
    ...same(staff, "="),
  }),
  row("discontinued", {
    ...same(applicants, "ended without selection"),
    ...same(jury, "="),
    ...same(staff, "="),
    observer: "=",
    public: ["in selection", "ended without selection"],
  }),
];
