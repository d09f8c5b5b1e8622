import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
} from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/core/table/grid";
import { columnCount, intersection, rowCount } from "../../grid/address";
import { cellStyle, makeRoom, readCells, usedArea } from "../../grid/cells";
import { toGridRange } from "../../grid/grid-range";
import { fitRows } from "../../grid/write-cells";
import type { Book } from "../book";
import { invalidArgument } from "../host-error";
import { hostType, type ObjectType } from "../host-object";

/** The format of one range, or of several areas at once. */
interface FormatState {
  book: Book;
  sheet: FWorksheet;
  areas: Area[];
}

const pointsPerPixel = 0.75;

const horizontalNames: Record<number, string> = {
  [HorizontalAlign.UNSPECIFIED]: "General",
  [HorizontalAlign.LEFT]: "Left",
  [HorizontalAlign.CENTER]: "Center",
  [HorizontalAlign.RIGHT]: "Right",
  [HorizontalAlign.JUSTIFIED]: "Justify",
  [HorizontalAlign.DISTRIBUTED]: "Distributed",
};

const verticalNames: Record<number, string> = {
  [VerticalAlign.UNSPECIFIED]: "Bottom",
  [VerticalAlign.TOP]: "Top",
  [VerticalAlign.MIDDLE]: "Center",
  [VerticalAlign.BOTTOM]: "Bottom",
};

const fillType: ObjectType<FormatState> = hostType<FormatState>({
  name: "RangeFill",
  properties: {
    Color: {
      get: (format) => uniform(format, (style) => style?.bg?.rgb?.toUpperCase() ?? "#FFFFFF"),
      set: (format, color) => setStyle(format, "bg", { rgb: String(color) }, "RangeFill.color"),
    },
  },
  methods: {
    Clear: (format) => setStyle(format, "bg", null, "RangeFill.clear"),
  },
});

const fontType: ObjectType<FormatState> = hostType<FormatState>({
  name: "RangeFont",
  properties: {
    Bold: {
      get: (format) => uniform(format, (style) => style?.bl === BooleanNumber.TRUE),
      set: (format, bold) => setStyle(format, "bl", flag(bold), "RangeFont.bold"),
    },
    Color: {
      get: (format) => uniform(format, (style) => style?.cl?.rgb?.toUpperCase() ?? "#000000"),
      set: (format, color) => setStyle(format, "cl", { rgb: String(color) }, "RangeFont.color"),
    },
    Italic: {
      get: (format) => uniform(format, (style) => style?.it === BooleanNumber.TRUE),
      set: (format, italic) => setStyle(format, "it", flag(italic), "RangeFont.italic"),
    },
    Name: {
      get: (format) => uniform(format, (style) => style?.ff ?? "Arial"),
      set: (format, name) => setStyle(format, "ff", String(name), "RangeFont.name"),
    },
    Size: {
      get: (format) => uniform(format, (style) => style?.fs ?? 11),
      set: (format, size) => setStyle(format, "fs", Number(size), "RangeFont.size"),
    },
  },
});

export const rangeFormatType: ObjectType<FormatState> = hostType<FormatState>({
  name: "RangeFormat",
  properties: {
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    HorizontalAlignment: {
      get: (format) => uniform(format, (style) => horizontalNames[style?.ht ?? HorizontalAlign.UNSPECIFIED]),
      set: (format, name) => setStyle(format, "ht", named(horizontalNames, name), "RangeFormat.horizontalAlignment"),
    },
    RowHeight: { get: rowHeight, set: setRowHeight },
    VerticalAlignment: {
      get: (format) => uniform(format, (style) => verticalNames[style?.vt ?? VerticalAlign.UNSPECIFIED]),
      set: (format, name) => setStyle(format, "vt", named(verticalNames, name), "RangeFormat.verticalAlignment"),
    },
    WrapText: {
      get: (format) => uniform(format, (style) => style?.tb === WrapStrategy.WRAP),
      set: (format, wrap) =>
        setStyle(format, "tb", wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW, "RangeFormat.wrapText"),
    },
  },
  children: {
    Fill: (format) => fillType.of(format),
    Font: (format) => fontType.of(format),
  },
  methods: {
    AutofitColumns: ({ book, sheet, areas }) => {
      book.demandWritable(sheet, "RangeFormat.autofitColumns");
      for (const area of areas) sheet.autoResizeColumns(area.left, columnCount(clipToSheet(sheet, area)));
    },
    AutofitRows: ({ book, sheet, areas }) => {
      book.demandWritable(sheet, "RangeFormat.autofitRows");
      const rows = areas.map((area) => clipToSheet(sheet, area));
      const params = { ranges: rows.map(toGridRange), autoHeightInfo: BooleanNumber.TRUE };
      book.run("sheet.mutation.set-worksheet-row-is-auto-height", params, sheet);
      fitRows(book.api, sheet, rows);
    },
  },
});

/** One value for all cells, null when they differ. Beyond the used cells there is nothing that could differ. */
function uniform<T>({ sheet, areas }: FormatState, read: (style: IStyleData | null) => T): T | null {
  const used = usedArea(sheet, false);
  const values = areas.flatMap((area) => {
    const looked = used && intersection(area, used);
    const own = looked ? readCells(sheet, looked, (cell) => read(cellStyle(sheet, cell))).flat() : [];
    const coversAll = looked && rowCount(looked) === rowCount(area) && columnCount(looked) === columnCount(area);
    return coversAll ? own : [...own, read(null)];
  });
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function setStyle({ book, sheet, areas }: FormatState, type: keyof IStyleData, value: unknown, location: string): void {
  book.demandWritable(sheet, location);
  const clipped = areas.map((area) => clipToSheet(sheet, area));
  const look = { s: { [type]: value } };
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const area of clipped) {
    makeRoom(sheet, area);
    for (let row = area.top; row <= area.bottom; row++) {
      const ofRow = (cells[row] ??= {});
      for (let column = area.left; column <= area.right; column++) ofRow[column] = look;
    }
  }
  book.write({ sheet, areas: clipped, cells, looksOnly: true }, location);
}

/** Whole rows and columns mean those that the grid has; anything else makes room for itself. */
function clipToSheet(sheet: FWorksheet, area: Area): Area {
  const whole = 100_000;
  return {
    ...area,
    bottom: rowCount(area) > whole ? sheet.getMaxRows() - 1 : area.bottom,
    right: columnCount(area) > 1000 ? sheet.getMaxColumns() - 1 : area.right,
  };
}

const flag = (value: unknown): BooleanNumber => (value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function named(names: Record<number, string>, name: unknown): number {
  const found = Object.entries(names).find(([, known]) => known === name);
  if (!found) throw invalidArgument("RangeFormat");
  return Number(found[0]);
}

function columnWidth({ sheet, areas }: FormatState): number | null {
  return oneOf(
    areas.flatMap((area) =>
      indexes(area.left, area.right, sheet.getMaxColumns()).map((column) => sheet.getColumnWidth(column)),
    ),
  );
}

function setColumnWidth({ book, sheet, areas }: FormatState, points: unknown): void {
  book.demandWritable(sheet, "RangeFormat.columnWidth");
  for (const area of areas) {
    const cells = clipToSheet(sheet, area);
    makeRoom(sheet, { ...cells, top: 0, bottom: 0 });
    const width = { ranges: [toGridRange(cells)], colWidth: pixels(points) };
    book.run("sheet.mutation.set-worksheet-col-width", width, sheet);
    const used = usedArea(sheet, true);
    if (used) fitRows(book.api, sheet, [used]);
  }
}

function rowHeight({ sheet, areas }: FormatState): number | null {
  return oneOf(
    areas.flatMap((area) => indexes(area.top, area.bottom, sheet.getMaxRows()).map((row) => sheet.getRowHeight(row))),
  );
}

function setRowHeight({ book, sheet, areas }: FormatState, points: unknown): void {
  book.demandWritable(sheet, "RangeFormat.rowHeight");
  for (const area of areas) {
    const cells = clipToSheet(sheet, area);
    makeRoom(sheet, { ...cells, left: 0, right: 0 });
    sheet.setRowHeightsForced(cells.top, rowCount(cells), pixels(points));
  }
}

function pixels(points: unknown): number {
  if (typeof points !== "number" || points < 0) throw invalidArgument("RangeFormat");
  return Math.round(points / pointsPerPixel);
}

function indexes(first: number, last: number, end: number): number[] {
  const count = Math.max(0, Math.min(last, end - 1) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
}

function oneOf(sizes: number[]): number | null {
  const [first] = sizes;
  return first !== undefined && sizes.every((size) => size === first) ? first * pointsPerPixel : null;
}
