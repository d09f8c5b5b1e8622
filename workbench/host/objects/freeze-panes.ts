import { invalidArgument } from "../host-error";
import { hostType, type ObjectType } from "../host-object";
import { rangeType } from "./range";
import type { WorksheetState } from "./worksheet";

export const freezePanesType: ObjectType<WorksheetState> = hostType<WorksheetState>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeColumns: (worksheet, parameters) => freeze(worksheet, 0, parameters.optionalInteger(0, 0)),
    FreezeRows: (worksheet, parameters) => freeze(worksheet, parameters.optionalInteger(0, 0), 0),
    GetLocationOrNullObject: ({ book, sheet }) => {
      const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      if (rows <= 0 && columns <= 0) return null;
      const area = { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 };
      return rangeType.of({ book, sheet, area });
    },
    Unfreeze: (worksheet) => freeze(worksheet, 0, 0),
  },
});

function freeze({ book, sheet }: WorksheetState, rows: number, columns: number): void {
  const location = "WorksheetFreezePanes";
  if (rows < 0 || columns < 0) throw invalidArgument(location);
  book.demandWritable(sheet, location);
  // -1 stands for no frozen rows (columns).
  const place = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
  book.run("sheet.mutation.set-frozen", place, sheet);
}
