/** A pasted text as rows of cells: tabs part cells, as Excel and Word copy them, and a cell in quotation marks may hold line breaks. */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/\r\n?/g, "\n").replace(/\u00a0/g, " ");
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(cell.trim());
    cell = "";
  };
  const endRow = () => {
    endCell();
    if (row.some((each) => each !== "")) rows.push(row);
    row = [];
  };
  const isTable = clean.includes("\t");
  for (let at = 0; at < clean.length; at++) {
    const letter = clean.charAt(at);
    if (quoted) {
      if (letter === '"' && clean.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (isTable && letter === '"' && cell === "" && closes(clean, at + 1)) quoted = true;
    else if (letter === "\t") endCell();
    else if (letter === "\n") endRow();
    else cell += letter;
  }
  endRow();
  return rows;
}

/** A quotation mark that opens a cell is closed before a tab, a line break or the end; else it is one of the text's own. */
function closes(text: string, from: number): boolean {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text.charAt(at + 1) === '"') at++;
    else return at + 1 >= text.length || /[\t\n]/.test(text.charAt(at + 1));
  }
  return false;
}
