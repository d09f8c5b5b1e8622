import type { SheetContent } from "../core/report/sheet-content";
import { type OwnSheet, ownSheetNames } from "../core/settings/own-sheets";
import { provincialSource } from "../core/settings/read-minimums";
import {
  columnRoleWord,
  comparatorWords,
  type ColumnWords,
  explanationColumns,
  factColumns,
  type FactKind,
  factKinds,
  levelWords,
  minimumColumns,
  noColumn,
  noIndicator,
  roleWords,
  switchWords,
} from "../core/settings/sheet-vocabulary";
import type { LocalMinimum, WorkbookSettings } from "../core/settings/workbook-settings";
import { findRequirement } from "../core/policy/find-requirement";
import { type Indicator, isIndicator, type Policy } from "../core/policy/requirement";
import type { CellValue } from "../core/table/grid";
import { checkTitles } from "./check-titles";

/**
 * The sheets on which a workbook's settings stand: 基准 and 说明 in view, 设置 hidden. `settingsIn` reads them back.
 *
 * @param policy names the indicators, and its minimums head 基准, so that staff see what counts.
 */
export function settingSheets(settings: WorkbookSettings, policy: Policy): readonly SheetContent[] {
  return [minimumSheet(settings, policy), explanationSheet(settings, policy), factSheet(settings)];
}

/** 基准: every minimum of the guideline, below them those of city and county. */
export function minimumSheet({ minimums }: Pick<WorkbookSettings, "minimums">, policy: Policy): SheetContent {
  const provincial = policy.requirements.filter(isIndicator).flatMap((indicator) => {
    const said = minimums.filter(({ level, indicator: id }) => level === "province" && id === indicator.id);
    return (said.length > 0 ? said : [null]).map((minimum) => provincialRow(indicator, minimum));
  });
  const local = minimums.filter(({ level }) => level !== "province").map((minimum) => localRow(minimum, policy));
  return sheet("minimums", {
    lines: [
      "山海协作指标下限（基准）",
      "省定下限由加载项自带，请勿改动数值，不适用的在“启用”一列填“否”；市级下达、本级自定的下限请在下面加行。同一指标有几个下限的，以最严的为准。",
    ],
    columns: minimumColumns,
    rows: [...provincial, ...local],
    widths: [6, 9, 26, 12, 10, 12, 10, 8, 40, 30],
  });
}

function provincialRow(indicator: Indicator, said: LocalMinimum | null): readonly CellValue[] {
  const { value, unit, comparator } = indicator.minimum;
  return [
    switchWord(said?.active ?? true),
    indicator.id,
    indicator.name,
    levelWords.province[0]!,
    comparatorWords[comparator][0]!,
    value ?? "上年金额",
    unit,
    said?.year ?? null,
    said?.source || provincialSource(indicator),
    said?.note ?? null,
  ];
}

function localRow(minimum: LocalMinimum, policy: Policy): readonly CellValue[] {
  const { indicator, level, value, unit, comparator, year, source, active, note } = minimum;
  return [
    switchWord(active),
    indicator,
    findRequirement(policy, indicator)?.name ?? null,
    levelWords[level][0]!,
    comparatorWords[comparator][0]!,
    value,
    unit,
    year,
    source,
    note ?? null,
  ];
}

/** 说明: why warnings stand; it goes with the file to whoever receives it. */
export function explanationSheet(
  { explanations }: Pick<WorkbookSettings, "explanations">,
  policy: Policy,
): SheetContent {
  return sheet("explanations", {
    lines: [
      "山海协作任务分解表提示说明",
      "对审核提示的说明，随文件一并报送。只有“说明”一列可以改写；其他各列用来找到对应的行，请勿改动。",
    ],
    columns: explanationColumns,
    rows: explanations.map(({ check, indicator, content, goal, text }) => [
      checkTitles[check] ?? null,
      check,
      indicator === null ? null : (findRequirement(policy, indicator)?.name ?? null),
      indicator,
      content,
      goal,
      text,
    ]),
    widths: [18, 20, 20, 10, 30, 50, 50],
  });
}

/** 设置: hidden, written by the add-in alone. */
export function factSheet(settings: WorkbookSettings): SheetContent {
  const { place, role, partner, year, switchedOff, columns, matches } = settings;
  const row = (
    kind: FactKind,
    object: string | null,
    label: string | null,
    value: CellValue,
    reason: string | null,
  ) => [factKinds[kind][0]!, object, label, value, reason];
  const known = (kind: FactKind, value: CellValue) => (value === null ? [] : [row(kind, null, null, value, null)]);
  return sheet("facts", {
    lines: ["山海任务核验设置", "本表由加载项写入，请在面板的“设置”中修改。"],
    columns: factColumns,
    rows: [
      ...known("place", place),
      ...known("role", role && roleWords[role][0]!),
      ...known("partner", partner),
      ...known("year", year),
      ...switchedOff.map(({ check, reason }) => row("switchedOff", null, check, "停用", reason)),
      ...columns.map((column) =>
        row("column", column.sheet, column.label, column.role ? columnRoleWord(column.role) : noColumn, null),
      ),
      ...matches.map(({ content, goal, indicators, reason }) =>
        row("match", content, goal, indicators.length > 0 ? indicators.join("、") : noIndicator, reason),
      ),
    ],
    widths: [12, 30, 40, 24, 40],
  });
}

function sheet<Column extends string>(
  kind: OwnSheet,
  content: {
    /** The title and one line on what the sheet is for. */
    readonly lines: readonly string[];
    readonly columns: ColumnWords<Column>;
    readonly rows: readonly (readonly CellValue[])[];
    readonly widths: readonly number[];
  },
): SheetContent {
  const { lines, columns, rows, widths } = content;
  const header = Object.values<readonly string[]>(columns).map(([label]) => label!);
  return {
    name: ownSheetNames[kind],
    visibility: kind === "facts" ? "hidden" : "visible",
    rows: [...lines.map((line) => [line]), header, ...rows],
    boldRows: [0, lines.length],
    columnWidths: widths,
    titleRows: lines.length + 1,
  };
}

function switchWord(active: boolean): string {
  return switchWords[active ? "on" : "off"][0]!;
}
