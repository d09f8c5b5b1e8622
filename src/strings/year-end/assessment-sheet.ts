import type { ChartSeries, SheetChart } from "../../core/report/sheet-chart";
import type { SheetContent } from "../../core/report/sheet-content";
import { ownSheetNames } from "../../core/settings/own-sheets";
import type { CellValue } from "../../core/table/grid";
import type {
  Assessment,
  Completion,
  DepartmentAssessment,
  OfficeAssessment,
  RowAssessment,
} from "../../core/year-end/assess";
import type { IndicatorAssessment } from "../../core/year-end/assess-indicators";
import {
  type AssessedKind,
  assessedKinds,
  type AssessmentColumn,
  assessmentColumns,
} from "../../core/year-end/assessment-columns";
import { assessmentTitle } from "../../core/year-end/sheet-titles";
import { amountText, minimumText } from "../amounts";
import { verdictNames } from "../names";
import { officeName } from "../pane-year";

/** What stands above the charts: what is whose, and how scores come about. */
export const assessmentExplanation =
  "本表由加载项写入，数字来自任务分解表的完成值、上年值和佐证材料（已提交）；图表是 Excel 图表，可以自行修改。" +
  "只有“权重”“备注”两列由您填写，更新时照旧保留。权重不填则不打分；填了权重，任务得分=权重×完成率（最高按100%，没有完成值的按0），" +
  "责任单位和合计的得分=所属任务得分之和，一项任务有几个责任单位的，各单位都计入。";

const widths: Readonly<Record<AssessmentColumn, number>> = {
  kind: 9,
  name: 24,
  goal: 44,
  departments: 20,
  indicators: 18,
  share: 11,
  done: 11,
  open: 11,
  target: 14,
  minimum: 16,
  completed: 16,
  baseline: 12,
  change: 11,
  shortfall: 14,
  papers: 30,
  weight: 8,
  score: 8,
  note: 24,
};

const columns = Object.keys(assessmentColumns) as AssessmentColumn[];
const at = (column: AssessmentColumn): number => columns.indexOf(column);

type Line = Partial<Record<AssessmentColumn, CellValue>> & { readonly kind: CellValue };

/** 自评汇总: the whole, every indicator, every department and every task, with charts of indicators and departments above them. */
export function assessmentSheet({ offices }: Assessment): SheetContent {
  const several = offices.length > 1;
  const named = (office: OfficeAssessment, name: string) => (several ? `${officeOf(office)} ${name}` : name);
  const each = <Part>(
    parts: (office: OfficeAssessment) => readonly Part[],
    line: (part: Part, office: OfficeAssessment) => Line,
  ) => offices.flatMap((office) => parts(office).map((part) => line(part, office)));
  const totals = offices.map((office) => ({ ...completionLine("total", office.total), name: officeOf(office) }));
  const indicators = each(
    (office) => office.indicators,
    (part, office) => ({ ...indicatorLine(part), name: named(office, part.requirement.name) }),
  );
  const departments = each(
    (office) => office.departments,
    (part, office) => ({
      ...completionLine("department", part),
      name: named(office, (part as DepartmentAssessment).name),
    }),
  );
  const tasks = each((office) => office.rows, rowLine);

  const chartRows = Math.min(26, Math.max(14, indicators.length + 6, departments.length + 6));
  const header = 2 + chartRows;
  const indicatorsFrom = header + 1 + totals.length;
  const departmentsFrom = indicatorsFrom + indicators.length;
  const area = (from: number, count: number) => (column: AssessmentColumn) => ({
    top: from,
    left: at(column),
    bottom: from + count - 1,
    right: at(column),
  });
  const ofIndicators = area(indicatorsFrom, indicators.length);
  const ofDepartments = area(departmentsFrom, departments.length);
  const place = (first: AssessmentColumn, last: AssessmentColumn) => ({
    top: 2,
    left: at(first),
    bottom: header - 2,
    right: at(last),
  });
  const label = (column: AssessmentColumn) => assessmentColumns[column][0]!;
  const series = (from: typeof ofIndicators, ...of: AssessmentColumn[]): ChartSeries[] =>
    of.map((column) => ({ name: label(column), values: from(column) }));
  const charts: SheetChart[] = [
    ...(hasNumbers(indicators, "share")
      ? [
          chartOf(
            "SHANHAI_指标完成率",
            "各指标完成率（%）",
            "bars",
            ofIndicators("name"),
            series(ofIndicators, "share"),
            place("kind", "goal"),
          ),
        ]
      : []),
    ...(departments.length > 0
      ? [
          chartOf(
            "SHANHAI_责任单位完成情况",
            "各责任单位完成情况（项）",
            "stacked-bars",
            ofDepartments("name"),
            series(ofDepartments, "done", "open"),
            place("departments", "minimum"),
          ),
        ]
      : []),
    ...(hasNumbers(indicators, "change")
      ? [
          chartOf(
            "SHANHAI_比上年",
            "各指标比上年（%）",
            "bars",
            ofIndicators("name"),
            series(ofIndicators, "change"),
            place("completed", "papers"),
          ),
        ]
      : []),
  ];
  return {
    name: ownSheetNames.assessment,
    visibility: "visible",
    rows: [
      [assessmentTitle],
      [assessmentExplanation],
      ...Array.from({ length: chartRows }, () => []),
      columns.map(label),
      ...[...totals, ...indicators, ...departments, ...tasks].map(cellsOf),
    ],
    boldRows: [0, header],
    columnWidths: columns.map((column) => widths[column]),
    titleRows: 0,
    charts,
  };
}

function chartOf(
  name: string,
  title: string,
  kind: SheetChart["kind"],
  categories: SheetChart["categories"],
  series: readonly ChartSeries[],
  place: SheetChart["at"],
): SheetChart {
  return { name, title, kind, categories, series, at: place };
}

function hasNumbers(lines: readonly Line[], column: AssessmentColumn): boolean {
  return lines.some((line) => typeof line[column] === "number");
}

function cellsOf(line: Line): readonly CellValue[] {
  // Blank as it is read again, so that nothing seems to have changed.
  return columns.map((column) => (line[column] === "" ? null : (line[column] ?? null)));
}

const kindWord = (kind: AssessedKind): string => assessedKinds[kind][0]!;

function officeOf({ place, year }: OfficeAssessment): string {
  return officeName(place, year);
}

function completionLine(kind: "total" | "department", { done, open, missingPapers, weight, score }: Completion): Line {
  return {
    kind: kindWord(kind),
    share: percent(done + open === 0 ? null : done / (done + open)),
    done,
    open,
    papers: missingPapers === null ? null : missingPapers === 0 ? "齐全" : `缺 ${missingPapers} 份`,
    weight,
    score,
  };
}

function indicatorLine(indicator: IndicatorAssessment): Line {
  const { requirement, status, target, completed, baseline, share, shortfall, change, departments } = indicator;
  const unit = requirement.minimum?.unit ?? "";
  const amount = (value: number | null) => (value === null ? null : amountText({ value, unit }));
  return {
    kind: kindWord("indicator"),
    goal: `目标：${verdictNames[status]}`,
    departments: departments.join("、"),
    indicators: requirement.id,
    share: percent(share),
    target: amount(target),
    minimum: requirement.minimum && minimumText(requirement.minimum),
    completed: amount(completed),
    baseline: amount(baseline),
    change: percent(change),
    shortfall: shortfall === null ? null : shortfall === 0 ? "已达到" : `还差 ${amount(shortfall)!}`,
  };
}

function rowLine({ context, repetition, isDone, share, change, missingPapers, weight, score }: RowAssessment): Line {
  const { row, departments, judgements } = context;
  return {
    kind: kindWord("row"),
    name: `${row.content.text}${repetition > 1 ? `（第${repetition}处）` : ""}`,
    goal: row.goal.text,
    departments: departments.map(({ name }) => name).join("、"),
    indicators: judgements.map(({ requirement }) => requirement.name).join("、"),
    share: percent(share),
    done: isDone ? 1 : 0,
    open: isDone ? 0 : 1,
    completed: row.working.completed?.text.trim() || null,
    baseline: row.working.baseline?.text.trim() || null,
    change: percent(change),
    papers: missingPapers === null ? null : missingPapers.length === 0 ? "齐全" : missingPapers.join("、"),
    weight,
    score,
  };
}

/** With one decimal, as staff tell it. @example percent(0.6543) //=> 65.4 */
function percent(share: number | null): number | null {
  return share === null ? null : Math.round(share * 1000) / 10;
}
