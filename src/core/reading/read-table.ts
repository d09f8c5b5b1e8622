import { judgeEach } from "../policy/judge";
import type { JudgedCell } from "../policy/judged-cell";
import type { JudgedRow, Judgement } from "../policy/judgement";
import { matchRequirements } from "../policy/match-requirements";
import { overriddenMatches } from "../policy/overrides";
import { policyFor } from "../policy/policies";
import type { Policy } from "../policy/requirement";
import type { MatchOverride } from "../settings/workbook-settings";
import type { TaskTable } from "../table/task-table";
import type { LocatedTable } from "./locate-tables";
import { type JudgedRowReading, rowReader, type RowReading } from "./read-row";

export type { JudgedRowReading } from "./read-row";

/** A table read and judged by itself, before it is seen together with others. */
export interface ReadTable extends LocatedTable {
  readonly rows: readonly JudgedRowReading[];
  readonly judged: readonly JudgedCell[];
}

/** By what a table is judged: the guideline of its year with local minimums, and what staff say of single rows. */
export interface Yardstick {
  readonly policy?: Policy;
  readonly overrides?: readonly MatchOverride[];
}

/** @param onRow told after each row: a long sheet takes seconds. */
export function readTable(
  { table: parsed, place, year }: LocatedTable,
  { policy = policyFor(year), overrides = [] }: Yardstick = {},
  onRow?: () => void,
): ReadTable {
  const table: TaskTable = { ...parsed, year };
  const readRow = rowReader(table, policy, rowJudge(policy, overrides));
  const judged: JudgedCell[] = [];
  const rows = table.rows.map((row) => {
    const reading = readRow(row);
    const content = row.content.text;
    const goal = row.goal.text;
    for (const judgement of reading.judgements)
      judged.push({ sheet: table.sheet, row: row.row, content, goal, shape: reading.shape, judgement });
    onRow?.();
    return reading;
  });
  return { table, place, year, rows, judged };
}

function rowJudge(
  policy: Policy,
  overrides: readonly MatchOverride[],
): (row: RowReading & JudgedRow) => readonly Judgement[] {
  const overridden = overriddenMatches(policy, overrides);
  return (row) => {
    const { content, goal, form, shape } = row;
    const chosen = overridden(content, goal);
    if (chosen === null && form) return form.judge(row);
    return judgeEach(chosen ?? matchRequirements(policy, content, goal, shape), row);
  };
}
