import { severityOfMarkFormula } from "../../src/core/report/mark-style";
import { cellToA1 } from "../../src/core/table/a1";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { XlsxCell, XlsxSheet } from "../../src/xlsx/xlsx-workbook";

/**
 * What differs between two files, cell by cell: value, formula, look, note; of sheets also merges, widths, heights, what is hidden,
 * frozen or filtered, and the rules of the user's own. The marks of an 审核 are no difference.
 *
 * @param isOwn sheets that only have to be there: the add-in's own
 * @example await changedCells(before, after) //=> ["任务分解表!F3", "任务分解表: merges", "+催办单"]
 */
export async function changedCells(
  before: Uint8Array,
  after: Uint8Array,
  isOwn: (sheet: string) => boolean = () => false,
): Promise<readonly string[]> {
  const [then, now] = [await sheetsOf(before), await sheetsOf(after)];
  const added = [...now.keys()].filter((name) => !then.has(name)).map((name) => `+${name}`);
  const changed = [...then].flatMap(([name, sheet]) => {
    const present = now.get(name);
    if (!present) return [`-${name}`];
    return isOwn(name) ? [] : [...changedLines(sheet, present), ...changedIn(sheet, present)];
  });
  return [...changed, ...added];
}

async function sheetsOf(bytes: Uint8Array): Promise<Map<string, XlsxSheet>> {
  return new Map((await readWorkbook(bytes)).sheets.map((sheet) => [sheet.name, sheet]));
}

function changedIn(before: XlsxSheet, after: XlsxSheet): readonly string[] {
  const [then, now] = [cellsOf(before), cellsOf(after)];
  const all = new Set([...then.keys(), ...now.keys()]);
  return [...all].filter((a1) => then.get(a1) !== now.get(a1)).map((a1) => `${before.name}!${a1}`);
}

/** Every cell as one text; one that holds nothing and looks like nothing is none. */
function cellsOf({ cells }: XlsxSheet): Map<string, string> {
  return new Map(
    cells.flatMap((cell): [string, string][] => {
      const { row, column, ...content } = cell;
      const isNothing = content.value === null && Object.keys(content).length === 1;
      return isNothing ? [] : [[cellToA1({ row, column }), JSON.stringify(sorted(content))]];
    }),
  );
}

const sorted = (content: Omit<XlsxCell, "row" | "column">) =>
  Object.entries(content).sort(([one], [other]) => one.localeCompare(other));

function changedLines(before: XlsxSheet, after: XlsxSheet): readonly string[] {
  const [then, now] = [linesOf(before), linesOf(after)];
  return Object.keys(then)
    .filter((key) => then[key] !== now[key])
    .map((key) => `${before.name}: ${key}`);
}

function linesOf(sheet: XlsxSheet): Readonly<Record<string, string>> {
  const { visibility, merges, hiddenRows, hiddenColumns, frozenRows, frozenColumns, autoFilter, showGridLines } = sheet;
  const rules = sheet.conditionalFormats
    .filter(({ type, formulas }) => type !== "expression" || severityOfMarkFormula(formulas[0] ?? "") === null)
    .map((rule) => ({ ...rule, priority: 0 }));
  return {
    visibility,
    merges: JSON.stringify(merges),
    widths: JSON.stringify([...sheet.columnWidths]),
    heights: JSON.stringify([...sheet.rowHeights]),
    hidden: JSON.stringify([hiddenRows, hiddenColumns]),
    frozen: JSON.stringify([frozenRows, frozenColumns]),
    view: JSON.stringify([autoFilter, showGridLines]),
    rules: JSON.stringify(rules),
  };
}
