import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/core/table/grid";
import {
  columnCount,
  formatAddress,
  inside,
  intersection,
  isWholeColumns,
  isWholeRows,
  parseAddress,
  rowCount,
  sheetColumns,
  sheetRows,
  union,
} from "../../grid/address";
import { readFormulas, spillArea, usedArea } from "../../grid/cells";
import { toArea, toGridRange } from "../../grid/grid-range";
import type { Arguments } from "../arguments";
import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../host-error";
import { hostType, type HostObject, type ObjectType } from "../host-object";
import { conditionalFormatCollectionType } from "./conditional-formats";
import { rangeAreasType } from "./range-areas";
import { copyFrom } from "./range-copy";
import {
  clearRange,
  readFormulaGrid,
  readNumberFormats,
  readTextGrid,
  readValueGrid,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from "./range-cells";
import { rangeFormatType } from "./range-format";
import { moveRows } from "./range-lines";
import { columnProperties, isHidden, rowProperties } from "./range-visibility";
import { selectRange } from "./range-selection";
import { worksheetType } from "./worksheet";

export interface RangeState {
  book: Book;
  sheet: FWorksheet;
  area: Area;
  referenceId?: string;
}

export const rangeType: ObjectType<RangeState> = hostType<RangeState>({
  name: "Range",
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: { get: ({ sheet, area }) => formatAddress(sheet.getSheetName(), area) },
    AddressLocal: { get: ({ sheet, area }) => formatAddress(sheet.getSheetName(), area) },
    CellCount: { get: ({ area }) => cellCount(area) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    ColumnHidden: { get: (range) => isHidden(range).columns },
    ColumnIndex: { get: ({ area }) => area.left },
    Formulas: { get: readFormulaGrid, set: (range, value) => writeValues(range, value, "Range.formulas") },
    FormulasLocal: { get: readFormulaGrid, set: (range, value) => writeValues(range, value, "Range.formulasLocal") },
    Hidden: { get: (range) => isHidden(range).cells },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    RowCount: { get: ({ area }) => rowCount(area) },
    RowHidden: { get: (range) => isHidden(range).rows },
    RowIndex: { get: ({ area }) => area.top },
    Text: { get: readTextGrid },
    Values: { get: readValueGrid, set: (range, value) => writeValues(range, value, "Range.values") },
    ValueTypes: { get: readValueTypes },
    _ReferenceId: { get: ({ referenceId }) => referenceId ?? "" },
  },
  children: {
    ConditionalFormats: ({ book, sheet, area }) => conditionalFormatCollectionType.of({ book, sheet, areas: [area] }),
    Format: (range) => rangeFormatType.of({ ...range, areas: [range.area] }),
    Worksheet: ({ book, sheet }) => worksheetType.of({ book, sheet }),
  },
  methods: {
    Clear: (range, parameters) => clearRange(range, parameters.optionalText(0) ?? "All"),
    CopyFrom: copyFrom,
    Delete: (range, parameters) => moveRows(range, parameters.text(0), "Up"),
    GetAbsoluteResizedRange: (range, parameters) =>
      moved(range, "getAbsoluteResizedRange", ({ top, left }) => ({
        bottom: top + parameters.integer(0) - 1,
        right: left + parameters.integer(1) - 1,
      })),
    GetBoundingRect: (range, parameters) => ranged(range, union(range.area, areaArgument(parameters))),
    GetCell: (range, parameters) => {
      const top = range.area.top + parameters.integer(0);
      const left = range.area.left + parameters.integer(1);
      return moved(range, "getCell", () => ({ top, left, bottom: top, right: left }));
    },
    GetColumn: (range, parameters) => {
      const column = range.area.left + parameters.integer(0);
      return moved(range, "getColumn", () => ({ left: column, right: column }));
    },
    GetColumnProperties: columnProperties,
    GetEntireColumn: (range) => moved(range, "getEntireColumn", () => ({ top: 0, bottom: sheetRows - 1 })),
    GetEntireRow: (range) => moved(range, "getEntireRow", () => ({ left: 0, right: sheetColumns - 1 })),
    GetIntersection: (range, parameters) => {
      const common = intersection(range.area, areaArgument(parameters));
      if (!common) throw itemNotFound("Range.getIntersection");
      return ranged(range, common);
    },
    GetIntersectionOrNullObject: (range, parameters) => {
      const common = intersection(range.area, areaArgument(parameters));
      return common && ranged(range, common);
    },
    GetLastCell: (range) => moved(range, "getLastCell", ({ bottom, right }) => ({ top: bottom, left: right })),
    GetLastColumn: (range) => moved(range, "getLastColumn", ({ right }) => ({ left: right })),
    GetLastRow: (range) => moved(range, "getLastRow", ({ bottom }) => ({ top: bottom })),
    GetMergedAreasOrNullObject: mergedAreas,
    GetOffsetRange: (range, parameters) => {
      const rows = parameters.integer(0);
      const columns = parameters.integer(1);
      return moved(range, "getOffsetRange", ({ top, left, bottom, right }) => ({
        top: top + rows,
        bottom: bottom + rows,
        left: left + columns,
        right: right + columns,
      }));
    },
    GetResizedRange: (range, parameters) =>
      moved(range, "getResizedRange", ({ bottom, right }) => ({
        bottom: bottom + parameters.integer(0),
        right: right + parameters.integer(1),
      })),
    GetRow: (range, parameters) => {
      const row = range.area.top + parameters.integer(0);
      return moved(range, "getRow", () => ({ top: row, bottom: row }));
    },
    GetRowProperties: rowProperties,
    GetSpecialCellsOrNullObject: specialCells,
    GetSpillingToRangeOrNullObject: (range) => {
      const spill = spillArea(range.sheet, range.area);
      return spill && ranged(range, spill);
    },
    GetUsedRange: (range, parameters) => ranged(range, usedWithin(range, parameters) ?? corner(range.area)),
    GetUsedRangeOrNullObject: (range, parameters) => {
      const used = usedWithin(range, parameters);
      return used && ranged(range, used);
    },
    Insert: (range, parameters) => {
      moveRows(range, parameters.text(0), "Down");
      return ranged(range, range.area);
    },
    Merge: (range, parameters) => {
      range.book.demandWritable(range.sheet, "Range.merge");
      const cells = range.sheet.getRange(toGridRange(range.area));
      if (parameters.flag(0)) cells.mergeAcross();
      else cells.merge();
    },
    Select: selectRange,
    Unmerge: (range) => {
      range.book.demandWritable(range.sheet, "Range.unmerge");
      range.sheet.getRange(toGridRange(range.area)).breakApart();
    },
    _KeepReference: (range) => {
      range.referenceId ??= range.book.references.keep(rangeType.of(range));
    },
    _ValidateArraySize: ({ area }, parameters) => {
      if (parameters.integer(0) !== rowCount(area) || parameters.integer(1) !== columnCount(area)) {
        throw invalidArgument("Range.values");
      }
    },
  },
});

/** The same sheet's range of another area; the reference belongs to the first one alone. */
function ranged({ book, sheet }: RangeState, area: Area): HostObject {
  return rangeType.of({ book, sheet, area });
}

function moved(range: RangeState, method: string, change: (area: Area) => Partial<Area>): HostObject {
  const area = inside({ ...range.area, ...change(range.area) });
  if (!area) throw invalidArgument(`Range.${method}`);
  return ranged(range, area);
}

/** Excel gives -1 where a count does not fit its 32 bits. */
function cellCount(area: Area): number {
  const count = rowCount(area) * columnCount(area);
  return count > 2 ** 31 - 1 ? -1 : count;
}

const corner = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

function usedWithin({ sheet, area }: RangeState, parameters: Arguments): Area | null {
  const used = usedArea(sheet, parameters.flag(0));
  return used && intersection(used, area);
}

/** Excel takes another range here, or an address. */
function areaArgument(parameters: Arguments): Area {
  const other = rangeType.stateOf(parameters.any(0));
  if (other) return other.area;
  const address = parseAddress(parameters.text(0));
  if (!address) throw invalidArgument("Range");
  return address.area;
}

/** The cells with formulas; the other kinds nobody asks for. */
function specialCells({ book, sheet, area }: RangeState, parameters: Arguments): HostObject | null {
  if (parameters.text(0) !== "Formulas") throw invalidArgument("Range.getSpecialCellsOrNullObject");
  const areas = readFormulas(sheet, area).flatMap((row, r) =>
    row.flatMap((formula, c) => (formula ? [corner({ ...area, top: area.top + r, left: area.left + c })] : [])),
  );
  return areas.length === 0 ? null : rangeAreasType.of({ book, sheet, areas });
}

/** Like Excel, counts a merge as inside when its first cell is (office-js issue 3611). */
function mergedAreas({ book, sheet, area }: RangeState): HostObject | null {
  const areas = sheet
    .getMergedRanges()
    .map((merge) => toArea(merge.getRange()))
    .filter((merge) => intersection(area, corner(merge)) !== null);
  return areas.length === 0 ? null : rangeAreasType.of({ book, sheet, areas });
}
