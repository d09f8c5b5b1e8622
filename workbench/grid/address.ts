import { areaToA1, parseA1 } from "../../src/core/table/a1";
import type { Area } from "../../src/core/table/grid";

/** Excel's sheet size. The grid's own sheets are smaller and grow when something is written outside. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: sheetRows - 1, right: sheetColumns - 1 };

export interface Address {
  /** Null when the text names no sheet. */
  sheet: string | null;
  area: Area;
}

/**
 * Reads a reference as Excel writes it: "B3", "$A$1:C9", "A:C", "3:8", "'2022 年'!B3".
 *
 * @returns null when the text is no reference.
 */
export function parseAddress(text: string): Address | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, cells = ""] = match;
  const area = parseArea(cells);
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

function parseArea(cells: string): Area | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(cells);
  if (columns) {
    const corners = parseA1(`${columns[1]}1:${columns[2]}1`);
    return corners && inside({ ...corners, bottom: sheetRows - 1 });
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(cells);
  if (rows) {
    const corners = parseA1(`A${rows[1]}:A${rows[2]}`);
    return corners && inside({ ...corners, right: sheetColumns - 1 });
  }
  const area = parseA1(cells);
  return area && inside(area);
}

/** The area itself, or null when some of it lies outside a sheet. */
export function inside(area: Area): Area | null {
  const fits =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom >= area.top &&
    area.right >= area.left &&
    area.bottom < sheetRows &&
    area.right < sheetColumns;
  return fits ? area : null;
}

/** @example formatAddress("任务分解表", { top: 0, left: 0, bottom: 1, right: 2 }) //=> "任务分解表!A1:C2" */
export function formatAddress(sheet: string, area: Area): string {
  return `${quoteSheetName(sheet)}!${areaAddress(area)}`;
}

/** Whole rows and columns are written short, as Excel does: "A:C", "3:3". */
export function areaAddress(area: Area): string {
  const [first = "", last = first] = areaToA1(area).split(":");
  if (isWholeSheet(area)) return `1:${sheetRows}`;
  if (isWholeColumns(area)) return `${first.replace(/\d+/, "")}:${last.replace(/\d+/, "")}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return areaToA1(area);
}

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === sheetRows - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === sheetColumns - 1;
const isWholeSheet = (area: Area): boolean => isWholeColumns(area) && isWholeRows(area);

/** Names of letters, digits, `_` and `.` that start with a letter and are no cell stand bare; all others are quoted. */
function quoteSheetName(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;

export function intersection(one: Area, other: Area): Area | null {
  return inside({
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  });
}

/** The smallest area that holds both. */
export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
