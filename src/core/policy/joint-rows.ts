import { compact } from "../text/simplify";
import type { JudgedCell } from "./coverage";
import { difference, sum } from "./exact";
import { partsOfAWhole } from "./whole";

/**
 * Judges rows that each state one share of a whole by their sum: 新建项目到位资金2亿元 in one row, 续建项目到位资金1.2亿元 in the next.
 *
 * Only rows of one 工作内容 on one sheet are added, and only where their words name different shares; two rows that merely serve the
 * same indicator (each department's own target, or a whole and one of its parts) are not.
 */
export function judgeJointly(cells: readonly JudgedCell[]): readonly JudgedCell[] {
  const groups = new Map<string, JudgedCell[]>();
  for (const cell of cells) {
    if (!isShare(cell)) continue;
    const key = `${cell.sheet}\n${compact(cell.content)}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const joint = new Map<JudgedCell, JudgedCell>();
  for (const group of groups.values()) {
    if (!partsOfAWhole(group.map(wordsBefore))) continue;
    for (const cell of group) joint.set(cell, withSum(cell, group));
  }
  return joint.size === 0 ? cells : cells.map((cell) => joint.get(cell) ?? cell);
}

function isShare({ content, judgement }: JudgedCell): boolean {
  const { requirement, value, required, quantity } = judgement;
  return (
    requirement.fields.length === 0 && content.trim() !== "" && value !== null && required !== null && quantity !== null
  );
}

function wordsBefore({ goal, judgement }: JudgedCell): string {
  return goal.slice(0, judgement.quantity!.start);
}

function withSum(cell: JudgedCell, group: readonly JudgedCell[]): JudgedCell {
  const { judgement } = cell;
  const value = sum(...group.map((each) => each.judgement.value!));
  const missing = difference(judgement.required!, value);
  const shortfall = Math.max(0, missing);
  return {
    ...cell,
    judgement: { ...judgement, value, shortfall, verdict: missing > 0 ? "below" : "meets", reason: null },
  };
}
