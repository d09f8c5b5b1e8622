import { severityOfMarkFormula } from "../core/report/mark-style";
import { isOwnComment } from "../core/report/own-comment";
import { resultHeader } from "../core/report/result-column";
import { isOwnSheet } from "../core/settings/own-sheets";
import { areaToA1, parseA1 } from "../core/table/a1";
import { dateText } from "../core/table/date-text";
import { percentText } from "../core/table/percent-text";
import type { Area, CellValue } from "../core/table/grid";
import { canComment } from "./comments";
import { firstBlock } from "./reading-blocks";
import type { SheetState } from "./workbook-port";

/** What to ask of a sheet. */
export interface SheetParts {
  readonly usedArea: boolean;
  /** Values of the first block, before anything is known of the sheet's size. */
  readonly firstBlock: boolean;
  /** Conditional formats and comments, ours among them. */
  readonly rules: boolean;
  /** Cells that may head a column of ours, for who does not read the values. */
  readonly resultHeaders?: boolean;
}

/** The proxies of one sheet between asking and `context.sync()`. Null: not asked for. */
export interface SheetQuery {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range | null;
  readonly first: Excel.Range | null;
  readonly merged: Excel.RangeAreas | null;
  readonly rules: Excel.ConditionalFormatCollection | null;
  readonly comments: Excel.CommentCollection | null;
  readonly resultHeaders: Excel.RangeAreas | null;
}

export interface ValueBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** `getMergedAreasOrNullObject` came with ExcelApi 1.13, above the floor. */
export function canNameMerges(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Puts the questions about one sheet into the batch. Nothing is sent yet. */
export function querySheet(worksheet: Excel.Worksheet, parts: SheetParts): SheetQuery {
  worksheet.load("id,name,visibility");
  worksheet.protection.load("protected");

  const used = parts.usedArea ? queryUsedArea(worksheet) : null;
  return {
    worksheet,
    used,
    first: parts.firstBlock ? queryFirstBlock(worksheet) : null,
    // Areas are found by their first cell (office-js#3611): the used range asks for all of them.
    merged: used && canNameMerges() ? queryMerges(used) : null,
    rules: parts.rules ? queryRules(worksheet) : null,
    comments: parts.rules && canComment() ? queryComments(worksheet) : null,
    resultHeaders: parts.resultHeaders ? queryResultHeaders(worksheet) : null,
  };
}

/** On a blank sheet this is A1, never an error or a null object. */
function queryUsedArea(worksheet: Excel.Worksheet): Excel.Range {
  const used = worksheet.getUsedRange(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
}

function queryFirstBlock(worksheet: Excel.Worksheet): Excel.Range {
  const block = worksheet.getRange(areaToA1(firstBlock)).getUsedRangeOrNullObject(true);
  loadBlock(block);
  return block;
}

/** Formats, because Excel has a date as its serial number. As texts every cell would travel twice. */
export function loadBlock(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,values,numberFormat");
}

function queryMerges(used: Excel.Range): Excel.RangeAreas {
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return merged;
}

/** `customOrNullObject`, because asking a colour scale for `custom` fails the whole request (office-js#2180). */
function queryRules(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = worksheet.getRange().conditionalFormats;
  rules.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return rules;
}

function queryComments(worksheet: Excel.Worksheet): Excel.CommentCollection {
  const { comments } = worksheet;
  comments.load("items/id,items/content");
  return comments;
}

function queryResultHeaders(worksheet: Excel.Worksheet): Excel.RangeAreas {
  const found = worksheet.findAllOrNullObject(resultHeader, { completeMatch: true, matchCase: true });
  found.load("areas/items/address");
  return found;
}

/** Sheets that staff have hidden are last year's, or somebody else's: no part of what is reported. */
function isVisible({ worksheet }: SheetQuery): boolean {
  return worksheet.visibility === Excel.SheetVisibility.visible;
}

/** What is checked: the sheets that staff see, and ours, on which their decisions stand. */
export function isRead(query: SheetQuery): boolean {
  return isVisible(query) || isOwnSheet(query.worksheet.name);
}

export function sheetState({ worksheet, rules, comments }: SheetQuery): SheetState {
  return {
    id: worksheet.id,
    name: worksheet.name,
    protected: worksheet.protection.protected,
    marks: rules && rules.items.filter(isMark).map(({ id }) => id),
    ...(comments
      ? { comments: comments.items.filter(({ content }) => isOwnComment(content)).map(({ id }) => id) }
      : {}),
  };
}

function isMark(rule: Excel.ConditionalFormat): boolean {
  const custom = rule.customOrNullObject;
  return !custom.isNullObject && severityOfMarkFormula(custom.rule.formula) !== null;
}

/** The cells that hold the header of a column of ours, or of one of the user's. */
export function resultHeaderCells({ resultHeaders }: SheetQuery): Area[] {
  return resultHeaders && !resultHeaders.isNullObject ? resultHeaders.areas.items.flatMap(areaNamed) : [];
}

/** The area of a loaded address such as "'表 1'!B3:C4". */
export function areaNamed({ address }: { readonly address: string }): Area[] {
  const area = parseA1(address.slice(address.lastIndexOf("!") + 1));
  return area ? [area] : [];
}

export function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

export function mergesOf({ merged }: SheetQuery): Area[] {
  if (!merged || merged.isNullObject) return [];
  return merged.areas.items.flatMap(areaNamed);
}

export function valuesOf(range: Excel.Range): ValueBlock {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values.map((row: unknown[], r) =>
      row.map((value, c) => cellValue(value, range.numberFormat[r]?.[c])),
    ),
  };
}

/** As a grid holds it. Excel has "" for a blank cell, the error's text for an error, a serial number for a date and 0.65 for 65%. */
export function cellValue(value: unknown, format: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" && format && format !== "General")
    return dateText(value, String(format)) ?? percentText(value, String(format)) ?? value;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
