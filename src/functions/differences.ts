import { compareAll } from "../core/comparison/compare-notice";
import type { Difference } from "../core/comparison/difference";
import { placeNamesIn } from "../core/comparison/place-names";
import { type Statement, statementIn } from "../core/comparison/statement";
import { splitDepartments } from "../core/evidence";
import { compact } from "../core/text/simplify";
import { differenceNames, functionMessages } from "../strings/function-messages";
import { textFrom } from "./excel-values";
import { nothingToJudge } from "./failure";
import type { ExcelRange } from "./spill";

/** 项、正文、附件 of every difference; 无 where one side is silent, 一致 where there is none. */
export function differencesOf(body: ExcelRange, rows: ExcelRange): string[][] {
  const paragraph = texts(body).flat().filter(isWritten).join("\n");
  if (paragraph === "") throw nothingToJudge(functionMessages.noParagraph());
  const statements = statementsIn(texts(rows));
  if (statements.length === 0) throw nothingToJudge(functionMessages.noRows());
  const differences = compareAll(statementIn(paragraph), statements, placeNamesIn(paragraph));
  return differences.length > 0 ? differences.map(rowOf) : [["一致"]];
}

function rowOf({ kind, subject, body, table }: Difference): string[] {
  return [differenceNames[kind] + (subject === null ? "" : `（${subject}）`), body ?? "无", table ?? "无"];
}

/** Where a row has its goal and its departments; departments stand inside the goal's brackets where they have no column. */
interface Columns {
  readonly goal: number;
  readonly departments: number | null;
}

/** By the number of columns that were selected: 工作目标 · 工作目标、责任单位 · 工作内容、工作目标、责任单位 · and 佐证依据. */
const columnsByWidth: Readonly<Record<number, Columns>> = {
  1: { goal: 0, departments: null },
  2: { goal: 0, departments: 1 },
  3: { goal: 1, departments: 2 },
  4: { goal: 1, departments: 2 },
};

function statementsIn(rows: readonly (readonly string[])[]): readonly Statement[] {
  const [first] = rows;
  if (!first) return [];
  const headed = headedColumns(first);
  const columns = headed ?? columnsByWidth[first.length];
  if (!columns) throw nothingToJudge(functionMessages.noGoalColumn());
  return rows.slice(headed ? 1 : 0).flatMap((row) => statementOf(row, columns));
}

function headedColumns(header: readonly string[]): Columns | null {
  const names = header.map(compact);
  const goal = names.indexOf("工作目标");
  const departments = names.indexOf("责任单位");
  return goal < 0 ? null : { goal, departments: departments < 0 ? null : departments };
}

function statementOf(row: readonly string[], { goal, departments }: Columns): readonly Statement[] {
  const text = row[goal] ?? "";
  const names = departments === null ? "" : (row[departments] ?? "");
  if (!isWritten(text) && !isWritten(names)) return [];
  return departments === null ? [statementIn(text)] : [{ goal: text, departments: splitDepartments(names) }];
}

function texts(range: ExcelRange): readonly (readonly string[])[] {
  return (range ?? []).map((row) => row.map(textFrom));
}

function isWritten(text: string): boolean {
  return text.trim() !== "";
}
