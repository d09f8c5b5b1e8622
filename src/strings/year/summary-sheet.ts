import type { Requirement } from "../../core/policy/requirement";
import type { SheetContent } from "../../core/report/sheet-content";
import type { CellValue } from "../../core/table/grid";
import { summaryTitle } from "../../core/year/paper-titles";
import { rankOffices } from "../../core/year/rank-offices";
import type { SummaryCell, SummaryRow } from "../../core/year/summarise";
import { minimumText } from "../amounts";
import { outcomeNames, verdictNames } from "../names";

const officeHeaders = ["地区", "年度", "结论", "错误", "提示", "已说明"];
const officeWidths = [14, 8, 10, 6, 6, 8];

const answerHeaders = ["下限", "目标", "完成", "差额", "判断"];
const answerWidths = [12, 10, 10, 10, 14];

const rankHeader = "名次";
const rankWidth = 6;

interface SummaryOptions {
  /** Whether each indicator gets a column of ranks; nobody is ranked unless somebody asks for it. */
  readonly ranked?: boolean;
}

/** Offices down, indicators across. The bound stands with each office: cities may ask for more than the guideline. */
export function summarySheet(rows: readonly SummaryRow[], { ranked = false }: SummaryOptions = {}): SheetContent {
  const indicators = indicatorsOf(rows).map((requirement) => ({
    requirement,
    ranks: ranked ? rankOffices(rows, requirement.id) : null,
  }));
  const headers = [...answerHeaders, ...(ranked ? [rankHeader] : [])];
  const widths = [...answerWidths, ...(ranked ? [rankWidth] : [])];
  const second = [...officeHeaders.map(() => ""), ...indicators.flatMap(() => headers), "文件"];
  const first = [
    ...officeHeaders,
    ...indicators.flatMap(({ requirement }) => [headerOf(requirement), ...headers.slice(1).map(() => "")]),
    "",
  ];
  return {
    name: "汇总",
    visibility: "visible",
    rows: [[summaryTitle], first, second, ...rows.map((row) => cellsOf(row, indicators))],
    boldRows: [0, 1, 2],
    columnWidths: [...officeWidths, ...indicators.flatMap(() => widths), 28],
    titleRows: 3,
  };
}

interface SummarisedIndicator {
  readonly requirement: Requirement;
  readonly ranks: ReadonlyMap<SummaryRow, number> | null;
}

function indicatorsOf(rows: readonly SummaryRow[]): readonly Requirement[] {
  const found = new Map(rows.flatMap(({ cells }) => cells.map(({ requirement }) => [requirement.id, requirement])));
  return [...found.values()].sort((a, b) => a.id.localeCompare(b.id, "en", { numeric: true }));
}

function headerOf({ name, minimum }: Requirement): string {
  return minimum ? `${name}（${minimum.unit}）` : name;
}

function cellsOf(row: SummaryRow, indicators: readonly SummarisedIndicator[]): readonly CellValue[] {
  const { place, year, outcome, errors, warnings, explained, cells, file } = row;
  const office = [place ?? "地区未识别", year ?? "年度未识别", outcomeNames[outcome], errors, warnings, explained];
  const answers = indicators.flatMap(({ requirement: { id }, ranks }) => [
    ...answerOf(cells.find(({ requirement }) => requirement.id === id)),
    ...(ranks ? [ranks.get(row) ?? ""] : []),
  ]);
  return [...office, ...answers, file];
}

function answerOf(cell: SummaryCell | undefined): readonly CellValue[] {
  if (!cell) return ["", "", "", "", "—"];
  const { requirement, target, completed, gap, status } = cell;
  return [
    requirement.minimum ? minimumText(requirement.minimum) : "",
    target ?? "",
    completed ?? "",
    gap ?? "",
    verdictNames[status],
  ];
}
