import type { CellEdit } from "../core/fixes/cell-edit";
import { cellToA1 } from "../core/table/a1";
import type { FailureText } from "./workbook-failures";

type Refused = readonly Pick<CellEdit, "sheet" | "cell">[];

/**
 * Which cells were left as they are, and why.
 *
 * @param locked the sheets that are protected.
 * @example editsRefused([{ sheet: "任务分解表", cell: { row: 4, column: 2 } }], []).problem
 * //=> "没有写入任务分解表!C5：内容已经变化，或者是公式；也可能是工作表已改名或删除。"
 */
export function editsRefused(refused: Refused, locked: readonly string[]): FailureText {
  const onLocked = refused.filter(({ sheet }) => locked.includes(sheet));
  const others = refused.filter(({ sheet }) => !locked.includes(sheet));
  return {
    problem:
      (onLocked.length > 0 ? `没有写入${places(onLocked)}：${named(onLocked)}受保护。` : "") +
      (others.length > 0 ? `没有写入${places(others)}：内容已经变化，或者是公式；也可能是工作表已改名或删除。` : ""),
    remedy:
      (onLocked.length > 0 ? "请撤销工作表保护，再试一次。" : "") +
      (others.length > 0 ? "请核对这些单元格，改好后再试一次。" : ""),
  };
}

const mostPlaces = 5;

/** @example "任务分解表!C5、C6 等 7 个单元格" */
function places(refused: Refused): string {
  const told = refused.slice(0, mostPlaces).map(({ sheet, cell }, index) => {
    const isSame = index > 0 && refused[index - 1]!.sheet === sheet;
    return isSame ? cellToA1(cell) : `${sheet}!${cellToA1(cell)}`;
  });
  return told.join("、") + (refused.length > mostPlaces ? ` 等 ${refused.length} 个单元格` : "");
}

function named(refused: Refused): string {
  return `工作表${[...new Set(refused.map(({ sheet }) => `“${sheet}”`))].join("、")}`;
}
