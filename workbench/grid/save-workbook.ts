import { BooleanNumber } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { severityOfMarkFormula } from "../../src/core/report/mark-style";
import { areaToA1 } from "../../src/core/table/a1";
import type { Area, CellValue } from "../../src/core/table/grid";
import { patchWorkbook, type WorkbookEdit } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { Book } from "../host/book";
import { cellStyle, cellValue, readCells, readFormulas, usedArea } from "./cells";
import { fileRulePrefix } from "./conditional-rules";
import { toArea } from "./grid-range";
import type { OpenedFile } from "./open-workbook";
import { isFromFile, sheetId } from "./snapshot";

/**
 * The file with what has changed in the grid since it was opened, and nothing else. Whatever the grid cannot show stays
 * in the file as it was.
 *
 * First come the changes of structure, which move what the grid knows nothing of; then the file, read anew, is compared
 * with the grid: undone edits leave no trace.
 */
export async function saveWorkbook(file: OpenedFile, book: Book): Promise<Uint8Array> {
  const structure = structureEdits(file, book);
  if (structure.length === 0) return patchWorkbook(file.bytes, contentEdits(file.workbook, file.settings, book));
  const restructured = await patchWorkbook(file.bytes, structure);
  return patchWorkbook(restructured, contentEdits(await readWorkbook(restructured), file.settings, book));
}

/** Sheets deleted and renamed, rows and columns inserted and deleted. */
function structureEdits(file: OpenedFile, book: Book): WorkbookEdit[] {
  const sheets = file.workbook.sheets.map(({ name }, index) => {
    const id = sheetId(index);
    return { name, id, now: book.workbook.getSheetBySheetId(id) };
  });
  const renamed = sheets.flatMap(({ name, now }) => {
    const nameNow = now?.getSheetName() ?? name;
    return nameNow === name ? [] : [{ from: name, to: nameNow }];
  });
  const shifts = sheets.flatMap(({ id, now }) =>
    now ? file.lines.shiftsOf(id).map((shift) => ({ sheet: now.getSheetName(), ...shift })) : [],
  );
  // Two sheets may have changed names with each other, so all go by a name of their own for a moment.
  const passing = (index: number): string => `\u{10FFFD}${index}`;
  return [
    // First, so that a sheet may take the name of one that has gone.
    ...sheets.flatMap(({ name, now }): WorkbookEdit[] => (now ? [] : [{ kind: "delete-sheet", sheet: name }])),
    ...renamed.map(({ from }, index): WorkbookEdit => ({ kind: "rename-sheet", sheet: from, name: passing(index) })),
    ...renamed.map(({ to }, index): WorkbookEdit => ({ kind: "rename-sheet", sheet: passing(index), name: to })),
    ...shifts.map((shift): WorkbookEdit => ({ kind: "shift-lines", ...shift })),
  ];
}

/** What to patch in a file that has the grid's structure already. */
function contentEdits(workbook: XlsxWorkbook, settings: ReadonlyMap<string, string>, book: Book): WorkbookEdit[] {
  const known = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = book.workbook.getSheets();
  const isFresh = (sheet: FWorksheet): boolean => !isFromFile(sheet.getSheetId());
  return [
    ...sheets.flatMap((now) => {
      const before = isFresh(now) ? undefined : known.get(now.getSheetName());
      return before ? sheetEdits(before, now, book) : [];
    }),
    ...sheets.filter(isFresh).flatMap((sheet) => newSheetEdits(sheet, book)),
    ...settingEdits(settings, book.documentData.settings),
  ];
}

function sheetEdits(before: XlsxSheet, now: FWorksheet, book: Book): WorkbookEdit[] {
  return [
    ...cellEdits(before, now),
    ...mergeEdits(before, now),
    ...ruleEdits(before.name, marksIn(before), book.conditionalFormats.rules(now)),
  ];
}

function cellEdits(before: XlsxSheet, now: FWorksheet): WorkbookEdit[] {
  const cellsBefore = new Map(before.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const covered = coveredBy(now);
  const edits: WorkbookEdit[] = [];
  forEachCell(now, (row, column, value, formula) => {
    const key = placeKey(row, column);
    const cell = cellsBefore.get(key);
    cellsBefore.delete(key);
    if (!covered(row, column) && !isSame(cell, value, formula)) {
      edits.push(cellEdit(before.name, row, column, value, formula));
    }
  });
  // What the grid holds no more was emptied; cells under a merge were never shown.
  for (const { row, column, value, formula } of cellsBefore.values()) {
    const wasEmpty = (value === null || value === "") && formula === undefined;
    if (!wasEmpty && !covered(row, column)) {
      edits.push({ kind: "set-value", sheet: before.name, row, column, value: null });
    }
  }
  return edits;
}

function cellEdit(sheet: string, row: number, column: number, value: CellValue, formula: string): WorkbookEdit {
  return formula === ""
    ? { kind: "set-value", sheet, row, column, value }
    : { kind: "set-formula", sheet, row, column, formula: formula.replace(/^=/, ""), result: value };
}

/** A formula that is the same keeps the result stored with it, whatever the grid makes of it. */
function isSame(before: XlsxCell | undefined, value: CellValue, formula: string): boolean {
  if (formula !== "" || before?.formula !== undefined) return formula === `=${before?.formula ?? ""}`;
  const valueBefore = before?.value ?? null;
  return (valueBefore === "" ? null : valueBefore) === value;
}

function forEachCell(
  sheet: FWorksheet,
  visit: (row: number, column: number, value: CellValue, formula: string) => void,
): void {
  const used = usedArea(sheet, true);
  if (!used) return;
  const values = readCells(sheet, used, cellValue);
  const formulas = readFormulas(sheet, used);
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = formulas[r]?.[c] ?? "";
      if (value !== "" || formula !== "") visit(used.top + r, used.left + c, value === "" ? null : value, formula);
    }),
  );
}

/** Only a merge's first cell has content, in the grid and in Excel. */
function coveredBy(sheet: FWorksheet): (row: number, column: number) => boolean {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of mergesOf(sheet)) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row !== top || column !== left) covered.add(placeKey(row, column));
      }
    }
  }
  return (row, column) => covered.has(placeKey(row, column));
}

const placeKey = (row: number, column: number): string => `${row},${column}`;
const mergesOf = (sheet: FWorksheet): Area[] => sheet.getMergedRanges().map((range) => toArea(range.getRange()));

function mergeEdits(before: XlsxSheet, now: FWorksheet): WorkbookEdit[] {
  const merges = mergesOf(now);
  const names = (areas: readonly Area[]): string => areas.map(areaToA1).sort().join();
  return names(merges) === names(before.merges) ? [] : [{ kind: "set-merges", sheet: before.name, merges }];
}

/** Each mark of the file, as one text that tells it apart from others. */
function marksIn({ conditionalFormats }: XlsxSheet): string[] {
  return conditionalFormats.flatMap(({ formulas, areas, fill }) =>
    severityOfMarkFormula(formulas[0] ?? "") ? [ruleKey(formulas[0] ?? "", areas, fill ?? "")] : [],
  );
}

const ruleKey = (formula: string, areas: readonly Area[], fill: string): string =>
  [formula.replace(/^=/, ""), areas.map(areaToA1).sort().join(), fill.toUpperCase()].join(" ");

/** Marks are written anew when any has changed; other rules of an add-in are added; the user's own stay. */
function ruleEdits(sheet: string, marksBefore: string[], rules: readonly IConditionFormattingRule[]): WorkbookEdit[] {
  const formulaRules = rules.flatMap((rule) => formulaRule(sheet, rule));
  const marks = formulaRules.filter(({ edit }) => severityOfMarkFormula(edit.formula) !== null);
  const others = formulaRules.filter(({ edit, isNew }) => severityOfMarkFormula(edit.formula) === null && isNew);
  const marksNow = marks.map(({ edit }) => ruleKey(edit.formula, edit.areas, edit.fill));
  const isUnchanged = [...marksNow].sort().join("\n") === [...marksBefore].sort().join("\n");

  const additions = [...(isUnchanged ? [] : marks), ...others].map(({ edit }): WorkbookEdit => edit);
  if (isUnchanged || marksBefore.length === 0) return additions;
  const matches = (formula: string): boolean => severityOfMarkFormula(formula) !== null;
  return [{ kind: "remove-conditional-formats", sheet, matches }, ...additions];
}

type RuleAddition = Extract<WorkbookEdit, { kind: "add-conditional-format" }>;

function formulaRule(
  sheet: string,
  { cfId, rule, ranges }: IConditionFormattingRule,
): { edit: RuleAddition; isNew: boolean }[] {
  const { value, style } = rule as { value?: unknown; style?: { bg?: { rgb?: string | null } } };
  const fill = style?.bg?.rgb;
  if (typeof value !== "string" || !fill) return [];
  const areas = ranges.map(toArea);
  const formula = value.replace(/^=/, "");
  return [
    { edit: { kind: "add-conditional-format", sheet, areas, formula, fill }, isNew: !cfId.startsWith(fileRulePrefix) },
  ];
}

function newSheetEdits(sheet: FWorksheet, book: Book): WorkbookEdit[] {
  const name = sheet.getSheetName();
  const used = usedArea(sheet, true);
  const area: Area = { top: 0, left: 0, bottom: used?.bottom ?? 0, right: used?.right ?? 0 };
  const values = readCells(sheet, area, cellValue);
  const formulas: WorkbookEdit[] = [];
  readFormulas(sheet, area).forEach((row, r) =>
    row.forEach((formula, c) => {
      if (formula !== "") formulas.push(cellEdit(name, r, c, values[r]?.[c] ?? null, formula));
    }),
  );
  const merges = mergesOf(sheet);
  const addition: WorkbookEdit = {
    kind: "add-sheet",
    name,
    rows: values.map((row) => row.map((value) => (value === "" ? null : value))),
    columnWidths: values[0]?.map((_, column) => characters(sheet.getColumnWidth(column))) ?? [],
    boldRows: boldRows(sheet, area),
    frozenRows: sheet.getFrozenRows(),
  };
  return [
    addition,
    ...formulas,
    ...(merges.length > 0 ? [{ kind: "set-merges", sheet: name, merges } as const] : []),
    ...ruleEdits(name, [], book.conditionalFormats.rules(sheet)),
  ];
}

/** The inverse of the width that an opened file's columns get. */
const characters = (pixels: number): number => Math.max(0, Math.round((pixels - 5) / 7));

function boldRows(sheet: FWorksheet, area: Area): number[] {
  const isBold = readCells(sheet, area, (cell) => cellStyle(sheet, cell)?.bl === BooleanNumber.TRUE);
  return isBold.flatMap((row, index) => (row.some(Boolean) ? [index] : []));
}

function settingEdits(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): WorkbookEdit[] {
  const changed = [...now].filter(([key, json]) => before.get(key) !== json);
  const removed = [...before.keys()].filter((key) => !now.has(key));
  return [
    ...changed.map(([key, json]): WorkbookEdit => ({ kind: "set-setting", key, json })),
    ...removed.map((key): WorkbookEdit => ({ kind: "set-setting", key, json: null })),
  ];
}
