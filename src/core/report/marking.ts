import type { Grid } from "../table/grid";
import type { TellingFinding } from "./marked-areas";
import { planComments, type PlannedComment } from "./plan-comments";
import { planMarks, type PlannedMark } from "./plan-marks";
import { planResultColumns, type ColumnWrite, type TablePlace } from "./plan-result-columns";

/** How staff want to see what was found, beside the colours. */
export interface MarkStyle {
  /** A comment at each cell with a message. Left out in an Excel without comments (before ExcelApi 1.10). */
  readonly comments?: boolean;
  /** A 校验结果 column with the messages of each row, right of the table. */
  readonly resultColumn?: boolean;
}

/** What is to stand on one sheet. Whatever of ours stands there already makes way for it. */
export interface SheetMarking {
  readonly sheet: string;
  readonly marks: readonly PlannedMark[];
  readonly comments: readonly PlannedComment[];
  /** Old columns cleared, new ones written, in this order. */
  readonly columns: readonly ColumnWrite[];
  /** No free column was found beside one of the tables. */
  readonly noRoom: boolean;
}

/**
 * What 审核 puts on the sheets, worked out where they are checked: on the thread that draws the pane, and in some Excels the grid, ten
 * thousand rows would be felt.
 *
 * @param tables where they are, for the column. A sheet of which none is named counts as one table from its first used row on.
 */
export function planMarking(
  findings: readonly TellingFinding[],
  grids: readonly Grid[],
  tables: readonly TablePlace[],
  { comments = false, resultColumn = false }: MarkStyle,
): readonly SheetMarking[] {
  const marks = planMarks(findings, grids);
  return grids.map((grid) => {
    const { writes, noRoom } = planResultColumns(grid, findings, resultColumn ? tables : null);
    return {
      sheet: grid.sheet,
      marks: marks.filter(({ sheet }) => sheet === grid.sheet),
      comments: comments ? planComments(findings, grid) : [],
      columns: writes,
      noRoom,
    };
  });
}
