import { rememberByShape } from "../text/remember";
import { compact } from "../text/simplify";
import type { JudgedCell } from "./judged-cell";
import { difference, sum } from "./exact";
import { namePartsOfAWhole, partsOfAWhole, sharesNamed } from "./whole";

/**
 * Judges rows that each state one share of a whole by their sum: 新建项目到位资金2亿元 in one row, 续建项目到位资金1.2亿元 in the next.
 *
 * On one sheet only rows of one 工作内容 are added. Departments that hand in a sheet each share one promise, however they head their
 * rows. Only rows whose words name different shares are added, or sheets that each say what they take on (承担); rows that merely
 * serve the same indicator (each department's own target, or a whole and one of its parts) are not.
 */
export function judgeJointly(cells: readonly JudgedCell[]): readonly JudgedCell[] {
  if (cells.length < 2 || !mayAddUp(cells) || !cells.some(isShare)) return cells;
  const joint = new Map<JudgedCell, JudgedCell>();
  const addUp = (groups: Iterable<readonly JudgedCell[]>) => {
    for (const group of groups) {
      if (!areShares(group)) continue;
      for (const cell of group) joint.set(cell, withSum(cell, group));
    }
  };
  const left = () => cells.filter((cell) => isShare(cell) && !joint.has(cell));

  for (const ofSheet of grouped(left(), ({ sheet }) => sheet))
    addUp(grouped(ofSheet, ({ content }) => compact(content)));
  if (cells.some(({ sheet }) => sheet !== cells[0]!.sheet)) {
    addUp(grouped(left(), ({ content }) => compact(content)));
    addUp([left()].filter((group) => new Set(group.map(({ sheet }) => sheet)).size === group.length));
  }
  return joint.size === 0 ? cells : cells.map((cell) => joint.get(cell) ?? cell);
}

function grouped(cells: readonly JudgedCell[], keyOf: (cell: JudgedCell) => string): Iterable<readonly JudgedCell[]> {
  const groups = new Map<string, JudgedCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups.values();
}

function areShares(group: readonly JudgedCell[]): boolean {
  if (group.length < 2) return false;
  const words = group.map(wordsBefore);
  const sheets = new Set(group.map(({ sheet }) => sheet));
  return partsOfAWhole(words) || (sheets.size === group.length && words.every((text) => takenOn.test(text)));
}

/** A department's words for its own share of what all promise together. */
const takenOn = /承担|分担|认领|分解/;

/** Whether the goals hold words by which some of them could be shares: in a long table mostly they do not, and no row is compared. */
function mayAddUp(cells: readonly JudgedCell[]): boolean {
  const named = new Set<string>();
  for (const { goal, shape } of cells) {
    const shares = sharesIn(goal, shape && shape.goal);
    if (shares === null) return true;
    for (const share of shares) named.add(share);
  }
  return namePartsOfAWhole(named);
}

/** Null where a goal says that it is one, whatever the others say. */
const sharesIn = rememberByShape((goal) => (takenOn.test(goal) ? null : sharesNamed(goal)));

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
    shares: group,
    judgement: { ...judgement, value, shortfall, verdict: missing > 0 ? "below" : "meets", reason: null },
  };
}
