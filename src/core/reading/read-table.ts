import type { RowContext } from "../checks/define-check";
import type { JudgedCell } from "../policy/coverage";
import { judge } from "../policy/judge";
import { matchRequirements } from "../policy/match-requirements";
import { policyFor } from "../policy/policies";
import type { TaskTable } from "../table/task-table";
import type { LocatedTable } from "./locate-tables";
import { rememberByText } from "../text/remember";
import { rowReader } from "./read-row";

/** A table read and judged by itself, before it is seen together with others. */
export interface ReadTable extends LocatedTable {
  readonly rows: readonly Omit<RowContext, "table">[];
  readonly judged: readonly JudgedCell[];
}

export function readTable({ table: parsed, place, year }: LocatedTable): ReadTable {
  const table: TaskTable = { ...parsed, year };
  const readRow = rowReader(table);
  const matchesOf = rememberByText((both) => {
    const [content = "", goal = ""] = both.split(between);
    return matchRequirements(policyFor(year), content, goal);
  });
  const judged: JudgedCell[] = [];
  const rows = table.rows.map((row) => {
    const reading = readRow(row);
    const content = row.content.text;
    const goal = row.goal.text;
    const judgements = matchesOf(content + between + goal).map((match) => judge(match, { ...reading, content, goal }));
    for (const judgement of judgements) judged.push({ sheet: table.sheet, row: row.row, content, goal, judgement });
    return { ...reading, judgements };
  });
  return { table, place, year, rows, judged };
}

/** No cell holds it: Excel refuses control characters. */
const between = "\u0000";
