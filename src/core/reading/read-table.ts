import type { JudgedCell } from "../policy/coverage";
import { type Judgement, judge } from "../policy/judge";
import { type Match, matchRequirements } from "../policy/match-requirements";
import { overriddenMatches } from "../policy/overrides";
import { policyFor } from "../policy/policies";
import type { Policy } from "../policy/requirement";
import type { MatchOverride } from "../settings/workbook-settings";
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
  const readRow = rowReader(table);
  const judgementsOf = rowJudge(policy, overrides);
  const judged: JudgedCell[] = [];
  const rows = table.rows.map((row) => {
    const reading = readRow(row);
    const content = row.content.text;
    const goal = row.goal.text;
    const judgements = judgementsOf(reading);
    for (const judgement of judgements) judged.push({ sheet: table.sheet, row: row.row, content, goal, judgement });
    onRow?.();
    return { ...reading, judgements };
  });
  return { table, place, year, rows, judged };
}

function rowJudge(policy: Policy, overrides: readonly MatchOverride[]): (reading: RowReading) => readonly Judgement[] {
  const overridden = overriddenMatches(policy, overrides);
  const matchesOf = rememberByText((both) => {
    const [content = "", goal = ""] = both.split(between);
    return overridden(content, goal) ?? matchRequirements(policy, content, goal);
  });
  const judgedByWords = new Map<string, readonly Judgement[]>();
  return (reading) => {
    const content = reading.row.content.text;
    const goal = reading.row.goal.text;
    const words = content + between + goal;
    const judgeAll = () => {
      const matches = matchesOf(words);
      const row = { ...reading, content, goal, cityMinimum: cityMinimumFor(matches, reading) };
      return matches.map((match) => judge(match, row));
    };
    // Values of the row's own columns are judged with its words.
    if (reading.targetValue !== null || reading.baseline !== null || reading.cityMinimum !== null) return judgeAll();
    const known = judgedByWords.get(words) ?? judgeAll();
    if (judgedByWords.size >= mostWords) judgedByWords.clear();
    judgedByWords.set(words, known);
    return known;
  };
}

/** A bare number could be anyone's where a row serves several indicators. */
function cityMinimumFor(matches: readonly Match[], { cityMinimum }: RowReading): RowReading["cityMinimum"] {
  return cityMinimum?.unit === null && matches.filter(({ requirement }) => requirement.minimum).length > 1
    ? null
    : cityMinimum;
}

const mostWords = 4_096;

/** No cell holds it: Excel refuses control characters. */
const between = "\u0000";
