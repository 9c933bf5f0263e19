/** One line of a pasted list: its number in the text, from 1, and its cells without the space around them. */
export type CsvLine = { line: number; cells: string[] };

/**
 * Lines of comma, semicolon or tab separated text, as spreadsheets give it: whichever of the three stands first
 * outside quotation marks. A cell in quotation marks may hold separators, line breaks and doubled quotation marks.
 * Empty lines are left out.
 */
export function csvLines(text: string): CsvLine[] {
  const plain = text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n");
  const separator = separatorOf(plain);
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let cell = "";
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endCell = () => {
    cells.push(cell.trim());
    cell = "";
  };
  const endLine = () => {
    endCell();
    if (cells.some((each) => each !== "")) lines.push({ line: begun, cells });
    cells = [];
  };
  for (let i = 0; i < plain.length; i++) {
    const sign = plain[i] as string;
    if (sign === "\n") line++;
    if (quoted && sign === '"' && plain[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (quoted) {
      if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (sign === separator) endCell();
    else if (sign === "\n") {
      endLine();
      begun = line;
    } else cell += sign;
  }
  endLine();
  return lines;
}

function separatorOf(text: string): string {
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "," || sign === ";" || sign === "\t")) return sign;
  }
  return ",";
}
