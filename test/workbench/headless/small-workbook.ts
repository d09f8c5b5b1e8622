import { BooleanNumber, CellValueType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { parseA1 } from "../../../src/core/table/a1";
import { toGridRange } from "../../../workbench/grid/grid-range";

type Value = string | number | boolean | null;
type Rows = readonly (readonly Value[])[];

export interface SmallSheet {
  readonly rows: Rows;
  readonly hidden?: boolean;
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** Number formats by cell; others are General. */
  readonly numberFormat?: Readonly<Record<string, string>>;
}

/** Sheets by name, in order; their ids are sheet-1, sheet-2 … Text that begins with "=" is a formula. */
export function smallWorkbook(sheets: Readonly<Record<string, SmallSheet | Rows>>): Partial<IWorkbookData> {
  const made = Object.entries(sheets).map(([name, sheet], index) =>
    worksheet(`sheet-${index + 1}`, name, "rows" in sheet ? sheet : { rows: sheet }),
  );
  return {
    id: `workbook-${++count}`,
    name: "试验.xlsx",
    sheetOrder: made.map(({ id }) => id),
    sheets: Object.fromEntries(made.map((sheet) => [sheet.id, sheet])),
  };
}

let count = 0;

function worksheet(id: string, name: string, { rows, hidden = false, merges = [], numberFormat = {} }: SmallSheet) {
  const cellData: Record<number, Record<number, object>> = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) (cellData[r] ??= {})[c] = content(value);
    }),
  );
  for (const [a1, pattern] of Object.entries(numberFormat)) {
    const { top, left } = parseA1(a1)!;
    const row = (cellData[top] ??= {});
    row[left] = { ...row[left], s: { n: { pattern } } };
  }
  const sheet: Partial<IWorksheetData> & { id: string } = {
    id,
    name,
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(100, rows.length + 20),
    columnCount: 30,
    cellData,
    mergeData: merges.map((a1) => toGridRange(parseA1(a1)!)),
  };
  return sheet;
}

function content(value: string | number | boolean): object {
  if (typeof value === "string" && value.startsWith("=")) return { f: value };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return typeof value === "number" ? { v: value, t: CellValueType.NUMBER } : { v: value, t: CellValueType.STRING };
}
