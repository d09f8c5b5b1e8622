import type { SheetContent } from "../../core/report/sheet-content";
import type { Minimum, Requirement } from "../../core/policy/requirement";
import type { DocumentColumn } from "../../core/table/task-table";
import type { PlannedRow } from "../../core/year/plan-rows";
import { leveledText, minimumText } from "../amounts";
import { ownGoal } from "./plan-goals";

/** Headers of a new table: the document's four columns, then working columns that staff may fill or leave. */
const headers = [
  "工作内容",
  "工作目标",
  "责任单位",
  "佐证依据",
  "省定指标",
  "上年值",
  "完成时限",
  "完成值",
  "佐证材料（已提交）",
];
/** Unless an office knows better: the year's tasks are due when it ends. */
const wholeYear = "12月31日前";
const widths = [22, 46, 22, 40, 24, 12, 14, 12, 30];

/**
 * A new 任务分解表: a row for each requirement, its usual evidence, its minimum; 责任单位 is for the office to fill.
 *
 * @param baselineOf last year's figure of a row, "" where nobody knows it
 * @example planSheet({ place: "西湖区", year: 2026 }, rows).rows[0] //=> ["西湖区山海协作工程2026年度工作任务分解表"]
 */
export function planSheet(
  { place, year }: { readonly place: string; readonly year: number },
  rows: readonly PlannedRow[],
  baselineOf: (row: PlannedRow) => string = () => "",
): SheetContent {
  return {
    name: planSheetName(year),
    visibility: "visible",
    rows: [
      [`${place}山海协作工程${year}年度工作任务分解表`],
      headers,
      ...rows.map((row) => cellsOf(row, baselineOf(row))),
    ],
    boldRows: [0, 1],
    columnWidths: widths,
    titleRows: 2,
  };
}

/** What the document's columns say of a row; 责任单位 is for the office to fill. */
export function plannedTexts(row: PlannedRow): Readonly<Record<DocumentColumn, string>> {
  const { requirement, field } = row;
  return {
    content: contentText(requirement, field),
    goal: goalText(row),
    departments: "",
    evidence: requirement.usualEvidence.join("、"),
  };
}

/** @example planSheetName(2026) //=> "2026年任务分解表" */
export function planSheetName(year: number): string {
  return `${year}年任务分解表`;
}

function cellsOf(row: PlannedRow, baseline: string): readonly string[] {
  const { requirement, minimum } = row;
  const { content, goal, departments, evidence } = plannedTexts(row);
  return [
    content,
    goal,
    departments,
    evidence,
    minimum ? `${requirement.id} ${leveledText(minimum)}` : requirement.id,
    baseline,
    wholeYear,
  ];
}

function contentText({ name }: Requirement, field: string | null): string {
  return field === null ? name : `${field}领域${name}`;
}

/** The office's own words; where there are none for a requirement, the guideline's, or its name with what must be reached. */
function goalText({ requirement, role, minimum, field }: PlannedRow): string {
  if (field !== null && minimum)
    return `在${field}领域开展有实际性内容的交流对接活动，达成合作项目（协议）${boundText(minimum)}`;
  const own = ownGoal(requirement.id, role, minimum ? boundText(minimum) : "");
  if (own !== null) return own;
  return minimum ? `${requirement.name}${boundText(minimum)}` : plainQuote(requirement);
}

function boundText(minimum: Minimum): string {
  return minimumText({ ...minimum, implied: false });
}

/** Without the one whom the guideline tells to do it, and without blanks around numbers. */
function plainQuote({ citation }: Requirement): string {
  return (citation.quote ?? "").replace(/\s+/gu, "").replace(/^支援地(?:特别是[^，]*，)?要?/u, "");
}
