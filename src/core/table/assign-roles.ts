import { compact } from "../text/simplify";
import type { RecognisedLabel } from "./column-label";
import { columnVocabulary, progressReports } from "./column-vocabulary";
import type { ColumnRole, TaskColumn } from "./task-table";

export interface Label extends RecognisedLabel {
  readonly column: number;
  readonly text: string;
}

/** One column a role, the strongest label first; only 责任单位 may stand in several (牵头, 配合). */
export function assignRoles(labels: readonly Label[]): readonly TaskColumn[] {
  const settled = settleUnitColumn(settleTaskColumns(settleYears(labels)));
  const chosen: Label[] = [];
  for (const label of [...settled].sort((a, b) => a.rank - b.rank || a.column - b.column)) {
    const rivals = chosen.filter(({ role }) => role === label.role);
    if (rivals.length === 0 || standsBeside(label, rivals)) chosen.push(label);
  }
  const byColumn = new Map(chosen.map((label) => [label.column, label]));
  return [...byColumn.values()]
    .sort((a, b) => a.column - b.column)
    .map(({ role, column, text, duty, unsure }) => ({ role, column, label: text, duty, unsure }));
}

/** 配合单位 beside 牵头单位. The same label twice is one column, seen through a merge. */
function standsBeside(label: Label, rivals: readonly Label[]): boolean {
  if (label.role !== "departments") return false;
  if (rivals.some(({ text, duty }) => text === label.text && duty === label.duty)) return false;
  return label.duty !== null || rivals.every(({ duty }) => duty !== null);
}

/**
 * Offices call both columns by words for tasks: 目标任务 | 具体要求, 工作任务 | 主要内容. Where two columns claim one role and the other
 * is not claimed, the left one is the content, the right one the goal.
 */
function settleTaskColumns(labels: readonly Label[]): readonly Label[] {
  const contents = labels.filter(({ role }) => role === "content");
  const goals = labels.filter(({ role }) => role === "goal");
  if (contents.length === 0 && goals.length >= 2) return reassign(labels, goals[0]!, "content");
  if (goals.length === 0 && contents.length >= 2) return reassign(labels, contents.at(-1)!, "goal");
  return labels;
}

/** 2022年完成数 beside 2023年目标 or 实际完成 is last year's figure, not what is done. */
function settleYears(labels: readonly Label[]): readonly Label[] {
  return labels.map((label) => {
    const year = yearOf(label);
    const isPast =
      label.role === "completed" &&
      year !== null &&
      labels.some((other) => {
        const otherYear = yearOf(other);
        return other !== label && (otherYear === null ? other.role === "completed" : otherYear > year);
      });
    return isPast ? { ...label, role: "baseline" as const } : label;
  });
}

function yearOf({ text }: Label): number | null {
  const year = /20\d\d/.exec(compact(text));
  return year ? Number(year[0]) : null;
}

/** From here on the names of 完成值 head reports in words, which have no unit. */
const firstReport = columnVocabulary.completed.names.length - progressReports.length;

/** A lone 单位 heads the departments, unless there are values that it could be the unit of. */
function settleUnitColumn(labels: readonly Label[]): readonly Label[] {
  const has = (role: ColumnRole) => labels.some((label) => label.role === role);
  const hasFigures = labels.some(({ role, rank }) => role === "completed" && rank < firstReport);
  if (has("departments") || has("targetValue") || has("baseline") || hasFigures) return labels;
  return labels.map((label) => (label.role === "unit" ? { ...label, role: "departments" as const } : label));
}

function reassign(labels: readonly Label[], chosen: Label, role: ColumnRole): readonly Label[] {
  // A label seen twice through a merge is one column and no rival of itself.
  if (labels.some((label) => label !== chosen && label.role === chosen.role && label.text === chosen.text))
    return labels;
  return labels.map((label) => (label === chosen ? { ...label, role } : label));
}
