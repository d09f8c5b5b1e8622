import type { TaskCell } from "../table/task-table";
import type { RowContext } from "./define-check";

/**
 * The rows of one table in groups that differ in amounts alone: of one form, with the same evidence, departments and time limit, each of
 * them come to the row the same way. What a check that weighs no amounts says of one, it says of all.
 *
 * @example new AlikeRows<Check[]>().groupOf(row)?.known
 */
export class AlikeRows<Known> {
  private readonly all = new Branch<Known>();
  private count = 0;

  /** @returns null where nothing tells which rows are like this one, or where there are too many groups to keep. */
  groupOf(row: RowContext): { known: Known | null } | null {
    const { form } = row;
    const { baseline, targetValue, cityMinimum } = row.row.working;
    if (form === null || isFilled(baseline) || isFilled(targetValue) || isFilled(cityMinimum)) return null;
    if (row.row.departments.length > mostDepartments) return null;
    const group = this.all
      .under(form)
      .under(row.evidence)
      .under(row.departments)
      .under(row.deadlineCell)
      .under(originsIn(row));
    if (group.known === null && ++this.count > mostGroups) return null;
    return group;
  }
}

const mostGroups = 4_096;
/** The origins of more would not fit into one exact number. */
const mostDepartments = 20;

function isFilled(cell: TaskCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== "";
}

/** How the texts of a row came to it, as one number. */
function originsIn({ row }: RowContext): number {
  let origins = originOf(row.content) + 4 * originOf(row.goal) + 16 * originOf(row.evidence);
  let place = 64;
  if (row.working.deadline) origins += place * originOf(row.working.deadline);
  for (const cell of row.departments) {
    place *= 4;
    origins += place * originOf(cell);
  }
  return origins;
}

const ways: readonly TaskCell["via"][] = ["own", "merge", "group", "ditto"];

function originOf({ via }: TaskCell): number {
  return via === "own" ? 0 : ways.indexOf(via);
}

/** Groups that have one thing in common, by the next. */
class Branch<Known> {
  known: Known | null = null;
  private lastKey: unknown = unset;
  private last: Branch<Known> | null = null;
  private byKey: Map<unknown, Branch<Known>> | null = null;

  under(key: unknown): Branch<Known> {
    if (this.lastKey === key) return this.last!;
    // Most have one: a map is made with the second.
    if (this.last !== null) this.byKey ??= new Map([[this.lastKey, this.last]]);
    const branch = this.byKey?.get(key) ?? new Branch<Known>();
    this.byKey?.set(key, branch);
    this.lastKey = key;
    this.last = branch;
    return branch;
  }
}

const unset = Symbol();
