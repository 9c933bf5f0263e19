import { expect, test } from "vitest";
import { csvLines } from "#app/domain/csv.ts";

const cells = (text: string) => csvLines(text).map((line) => line.cells);

test.each([",", ";", "\t"])("cells stand between %j", (sign) => {
  expect(cells(["FIN", " Aino ", "a@b.org"].join(sign))).toEqual([["FIN", "Aino", "a@b.org"]]);
});

test("the sign that stands first outside quotation marks separates", () => {
  expect(cells('"Korea, Republic of";Kim')).toEqual([["Korea, Republic of", "Kim"]]);
});

test("a quoted cell holds separators, line breaks and doubled quotation marks", () => {
  expect(cells('a,"b, ""c""\nd",e')).toEqual([["a", 'b, "c"\nd', "e"]]);
});

test("lines are counted as the text has them, and empty ones are left out", () => {
  expect(csvLines('\uFEFFa,b\r\n\r\n,,\r\n"c\nd",e\nf,g').map(({ line }) => line)).toEqual([
    1, 4, 6,
  ]);
});
