import { checkTables, nothingDecided } from "../core/check-tables";
import { isIndicator, type Role } from "../core/policy/requirement";
import type { CellValue } from "../core/table/grid";
import { minimumText } from "../strings/amounts";
import { functionMessages } from "../strings/function-messages";
import { verdictNames } from "../strings/names";
import type { ExcelValue } from "./cell-value";
import { textFrom } from "./excel-values";
import { invalidArgument } from "./failure";
import type { ExcelRange } from "./spill";

/** 编号、名称、下限、情况、行 of every minimum that binds the role. Rows count within the range; blank contents continue the one above. */
export function coverageTable(contents: ExcelRange, goals: ExcelRange, role: Role): ExcelValue[][] {
  if (!contents || !goals || contents.length !== goals.length) throw invalidArgument(functionMessages.unequalColumns());
  const header: CellValue[] = ["工作内容", "工作目标"];
  const rows = contents.map(([content], index): CellValue[] => [
    textFrom(content) || null,
    textFrom(goals[index]![0]) || null,
  ]);
  const grid = { sheet: "", origin: { row: 0, column: 0 }, cells: [header, ...rows], merges: [] };
  const [table] = checkTables([grid], nothingDecided, { role }).tables;
  return table!.coverage.flatMap(({ requirement, binding, status, judgements }) => {
    if (!isIndicator(requirement) || binding === "none") return [];
    const { id, name, minimum } = requirement;
    return [[id, name, minimumText(minimum), verdictNames[status], judgements.map(({ row }) => row).join("、")]];
  });
}
