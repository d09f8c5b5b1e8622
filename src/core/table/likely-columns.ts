import { compact } from "../text/simplify";
import type { Label } from "./assign-roles";
import { ranks } from "./column-label";
import type { SheetCells } from "./sheet-cells";
import type { DocumentColumn, TaskColumn } from "./task-table";

/** Words that hint at a column of the document where its usual names are missing. */
const hints: Readonly<Record<DocumentColumn, RegExp>> = {
  content: /任务|事项|内容|项目/,
  goal: /目标|要求|标准|成效/,
  departments: /单位|部门|科室|处室|主体/,
  evidence: /佐证|印证|凭证|证明|举证|台账|资料|材料/,
};
const hintsAtOthers =
  /联系|领导|负责人|电话|意见|签[字章名]|情况|进[度展]|得分|自评|评分|分值|盖章|备注|时限|时间|类别/;

/**
 * Header cells that may head a column of the document that nothing else heads: 建设目标及要求, 目标说明. Guesses, each worth a question.
 *
 * Only for rows that are headers without them: a task's own words would pass for such labels.
 */
export function likelyLabels(cells: SheetCells, row: number, columns: readonly TaskColumn[]): readonly Label[] {
  const taken = new Set(columns.map(({ column }) => column));
  const missing = (Object.keys(hints) as DocumentColumn[]).filter((role) => !columns.some((own) => own.role === role));
  return missing.flatMap((role) => {
    const texts = cells.textsOf(row).filter(({ cell }) => !taken.has(cell.column));
    const likely = texts.find(({ text }) => isLikely(compact(text), hints[role]));
    if (!likely) return [];
    taken.add(likely.cell.column);
    return [{ role, duty: null, unsure: true, rank: ranks.hint, column: likely.cell.column, text: likely.text }];
  });
}

function isLikely(label: string, hint: RegExp): boolean {
  return label.length <= 12 && hint.test(label) && !hintsAtOthers.test(label);
}
