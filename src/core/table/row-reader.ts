import { isDocumentColumn } from "./column-vocabulary";
import { continuesAbove, effectiveCell, OwnCell } from "./effective-cells";
import type { CellPosition } from "./grid";
import type { SheetCells } from "./sheet-cells";
import type { DocumentColumn, TaskCell, TaskColumn, TaskRow, WorkingColumn } from "./task-table";

/** Reads the task rows of one table: which column is what is settled once, not row by row. */
export class RowReader {
  private readonly first: number;
  private readonly content: number | null;
  private readonly goal: number | null;
  private readonly evidence: number | null;
  private readonly departments: readonly TaskColumn[];
  private readonly working: readonly { readonly role: WorkingColumn; readonly column: number }[];

  constructor(
    private readonly cells: SheetCells,
    columns: readonly TaskColumn[],
  ) {
    const columnOf = (role: DocumentColumn) => columns.find((column) => column.role === role)?.column ?? null;
    this.first = columns[0]!.column;
    this.content = columnOf("content");
    this.goal = columnOf("goal");
    this.evidence = columnOf("evidence");
    this.departments = columns.filter(({ role }) => role === "departments").sort((a, b) => dutyOrder(a) - dutyOrder(b));
    this.working = columns.flatMap(({ role, column }) => (isDocumentColumn(role) ? [] : [{ role, column }]));
  }

  /** @param above the row that a blank cell may continue. */
  read(row: number, above: TaskRow | null): TaskRow {
    const continuesGroup = this.content !== null && above !== null && continuesAbove(this.cells.own(row, this.content));
    return {
      row,
      content: this.field(row, this.content, above && above.content, true),
      goal: this.field(row, this.goal, above && above.goal, false),
      departments: this.departments.map(({ column, duty }, index) => {
        const cell = effectiveCell(this.cells, row, column, above?.departments[index] ?? null, false);
        return new DepartmentCell(cell, duty);
      }),
      evidence: this.field(row, this.evidence, above && above.evidence, continuesGroup),
      working: this.workingCells(row, above),
    };
  }

  private field(row: number, column: number | null, above: TaskCell | null, inherits: boolean): TaskCell {
    if (column !== null) return effectiveCell(this.cells, row, column, above, inherits);
    return new OwnCell(row, this.first, "");
  }

  private workingCells(row: number, above: TaskRow | null): TaskRow["working"] {
    if (this.working.length === 0) return none;
    const cells: Partial<Record<WorkingColumn, TaskCell>> = {};
    for (const { role, column } of this.working)
      cells[role] = effectiveCell(this.cells, row, column, above?.working[role] ?? null, false);
    return cells;
  }
}

/** A cell of 责任单位 under a column that says who leads. */
class DepartmentCell implements TaskCell {
  constructor(
    private readonly held: TaskCell,
    readonly duty: TaskColumn["duty"],
  ) {}

  get cell(): CellPosition {
    return this.held.cell;
  }

  get text(): string {
    return this.held.text;
  }

  get heldBy(): CellPosition {
    return this.held.heldBy;
  }

  get via(): TaskCell["via"] {
    return this.held.via;
  }
}

const none: TaskRow["working"] = {};

function dutyOrder({ duty }: TaskColumn): number {
  return duty === "support" ? 1 : 0;
}
