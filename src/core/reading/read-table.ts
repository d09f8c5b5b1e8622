import { judgeEach } from "../policy/judge";
import { judgeAlike } from "../policy/judge-alike";
import type { JudgedCell } from "../policy/judged-cell";
import type { Judgement } from "../policy/judgement";
import { type Match, matchRequirements } from "../policy/match-requirements";
import { overriddenMatches } from "../policy/overrides";
import { policyFor } from "../policy/policies";
import type { Policy } from "../policy/requirement";
import type { MatchOverride } from "../settings/workbook-settings";
import type { TaskTable } from "../table/task-table";
import { rememberByObject, rememberByText } from "../text/remember";
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
  const readRow = rowReader(table, rowJudge(policy, overrides));
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

function rowJudge(policy: Policy, overrides: readonly MatchOverride[]): (reading: RowReading) => readonly Judgement[] {
  const overridden = overriddenMatches(policy, overrides);
  const judgeRow = (reading: RowReading): readonly Judgement[] => {
    const content = reading.row.content.text;
    const goal = reading.row.goal.text;
    const matches = overridden(content, goal) ?? matchRequirements(policy, content, goal, reading.shape);
    const { quantities, relativeTargets, targetValue, baseline } = reading;
    const cityMinimum = cityMinimumFor(matches, reading);
    return judgeEach(matches, { content, goal, quantities, relativeTargets, targetValue, baseline, cityMinimum });
  };
  const judgedBefore = overrides.length > 0 ? rememberByText(unjudged) : judgedByText(policy);
  return (reading) => {
    const { shape, quantities, relativeTargets, targetValue, baseline, cityMinimum } = reading;
    // Values of the row's own columns are judged with its words.
    if (targetValue !== null || baseline !== null || cityMinimum !== null) return judgeRow(reading);
    const content = reading.row.content.text;
    const goal = reading.row.goal.text;
    if (shape !== null && overrides.length === 0) {
      const row = { content, goal, quantities, relativeTargets, targetValue, baseline };
      const judgements = judgeAlike(policy, shape, row);
      if (judgements !== null) return judgements;
    }
    const before = judgedBefore(goal);
    if (before.content !== content) {
      before.judgements = judgeRow(reading);
      before.content = content;
    }
    return before.judgements;
  };
}

/** What became of a goal under the content that it stood under last. */
interface Judged {
  content: string | null;
  judgements: readonly Judgement[];
}

const unjudged = (): Judged => ({ content: null, judgements: [] });

/** For all tables that are held to one policy: offices share the words of their city's table. */
const judgedByText = rememberByObject<Policy, (goal: string) => Judged>(() => rememberByText(unjudged));

/** A bare number could be anyone's where a row serves several indicators. */
function cityMinimumFor(matches: readonly Match[], { cityMinimum }: RowReading): RowReading["cityMinimum"] {
  return cityMinimum?.unit === null && matches.filter(({ requirement }) => requirement.minimum).length > 1
    ? null
    : cityMinimum;
}
