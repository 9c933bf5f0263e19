import { applicants, type Column, everyone, row, same, staff, type Table } from "./table.ts";

const bench = ["juror", "chair"] as const satisfies readonly Column[];
const party = [...applicants, ...bench] as const satisfies readonly Column[];
const outside = ["observer", "public"] as const satisfies readonly Column[];

/**
 * From eligible until the results are public a city is told one thing, whatever was decided. What
 * was not awarded stays between its city, its country and those who judged it.
 */
export const nomination: Table = [
  row("draft awaitingSignature", {
    city: "=",
    commission: "being prepared",
    ...same(staff, "being prepared"),
  }),
  row("returned withCommission declined endorsed inClarification ineligible expired", {
    ...same(applicants, "="),
    ...same(staff, "="),
  }),
  row("eligible", {
    ...same(applicants, ["in selection", "not awarded"]),
    ...same(bench, "="),
    conflicted: "listed",
    ...same(staff, "="),
  }),
  row("underReview", {
    ...same(applicants, ["in selection", "not awarded"]),
    ...same(bench, "="),
    conflicted: "recused",
    ...same(staff, "="),
  }),
  row("placed notAwarded", {
    ...same(party, ["in selection", "not awarded"]),
    conflicted: "recused",
    ...same(staff, "="),
  }),
  row("awarded", {
    ...same(party, ["in selection", "awarded"]),
    conflicted: ["recused", "awarded"],
    ...same(outside, [null, "awarded"]),
    ...same(staff, "="),
  }),
  row("awardDeclined", {
    ...same(everyone, [null, "award not taken up"]),
    ...same(staff, "="),
  }),
  row("revoked", { ...same(everyone, [null, "award revoked"]), ...same(staff, "=") }),
  row("withdrawn discontinued", {
    ...same(applicants, "="),
    ...same(bench, "no longer in selection"),
    conflicted: "recused",
    ...same(staff, "="),
  }),
];
