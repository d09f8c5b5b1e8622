import type { JudgedCell } from "../policy/coverage";
import { type Judgement, judge } from "../policy/judge";
import { matchRequirements } from "../policy/match-requirements";
import { policyFor } from "../policy/policies";
import type { TaskTable } from "../table/task-table";
import type { LocatedTable } from "./locate-tables";
import { rememberByText } from "../text/remember";
import { rowReader, type RowReading } from "./read-row";

/** A task row read and judged. */
export interface JudgedRowReading extends RowReading {
  readonly judgements: readonly Judgement[];
}

/** A table read and judged by itself, before it is seen together with others. */
export interface ReadTable extends LocatedTable {
  readonly rows: readonly JudgedRowReading[];
  readonly judged: readonly JudgedCell[];
}

export function readTable({ table: parsed, place, year }: LocatedTable): ReadTable {
  const table: TaskTable = { ...parsed, year };
  const readRow = rowReader(table);
  const matchesOf = rememberByText((both) => {
    const [content = "", goal = ""] = both.split(between);
    return matchRequirements(policyFor(year), content, goal);
  });
  const judgedByWords = new Map<string, readonly Judgement[]>();
  const judgementsOf = (reading: RowReading): readonly Judgement[] => {
    const content = reading.row.content.text;
    const goal = reading.row.goal.text;
    const words = content + between + goal;
    const judgeAll = () => matchesOf(words).map((match) => judge(match, { ...reading, content, goal }));
    // Values of the row's own columns are judged with its words.
    if (reading.targetValue !== null || reading.baseline !== null) return judgeAll();
    const known = judgedByWords.get(words) ?? judgeAll();
    if (judgedByWords.size >= mostWords) judgedByWords.clear();
    judgedByWords.set(words, known);
    return known;
  };
  const judged: JudgedCell[] = [];
  const rows = table.rows.map((row) => {
    const reading = readRow(row);
    const content = row.content.text;
    const goal = row.goal.text;
    const judgements = judgementsOf(reading);
    for (const judgement of judgements) judged.push({ sheet: table.sheet, row: row.row, content, goal, judgement });
    return { ...reading, judgements };
  });
  return { table, place, year, rows, judged };
}

const mostWords = 4_096;

/** No cell holds it: Excel refuses control characters. */
const between = "\u0000";
