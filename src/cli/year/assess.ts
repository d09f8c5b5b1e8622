import { updateAssessment } from "../../core/year-end/update-assessment";
import type { UpdatedAssessment } from "../../core/year-end/update-assessment";
import { assessCommand } from "../../strings/year-end/assess-command";
import { assessmentSheet } from "../../strings/year-end/assessment-sheet";
import { assessedOffice, completionText, damageText, indicatorText } from "../../strings/year-end/assessment-words";
import { yearCommands } from "../../strings/year/command-line";
import { gridsOf } from "../../xlsx/grids-of";
import { patchWorkbook, type WorkbookEdit } from "../../xlsx/patch-workbook";
import { readCharts } from "../../xlsx/read-charts";
import { needed, type OpenedWorkbook, openWorkbook, Refusal, type Request, writeNew } from "./request";

/** 年底考核: a copy of the workbook with its 自评汇总, brought up to date where it has one. */
export async function assess({ inputs, out }: Request): Promise<readonly string[]> {
  const target = needed(out, "--out");
  const opened = await openWorkbook(needed(inputs[0], "任务分解表.xlsx"));
  const updated = updateAssessment(gridsOf(opened.workbook), opened.checked.tables, assessmentSheet);
  if (updated.change.kind === "refused") throw new Refusal(damageText(updated.change.damage));
  await writeNew(target, await patchWorkbook(opened.bytes, editsOf(updated, opened)));

  const { assessment, damages } = updated;
  return [
    ...assessment.offices.flatMap((office) => [
      assessCommand.office(assessedOffice(office), completionText(office.total)),
      ...office.indicators.map((each) => assessCommand.indicator(each.requirement.name, indicatorText(each))),
      ...office.departments.map((each) => assessCommand.department(each.name, completionText(each))),
    ]),
    ...(assessment.isWeighed ? [] : [assessCommand.noScores]),
    ...damages.map(damageText),
    yearCommands.written(target),
  ];
}

function editsOf({ change, name }: UpdatedAssessment, { bytes, workbook }: OpenedWorkbook): readonly WorkbookEdit[] {
  if (change.kind === "refused") return [];
  if (change.kind === "new") {
    const { rows, columnWidths, boldRows, charts = [] } = change.sheet;
    return [
      { kind: "add-sheet", name, rows, columnWidths, boldRows },
      ...charts.map((chart): WorkbookEdit => ({ kind: "add-chart", sheet: name, chart, rows })),
    ];
  }
  const at = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const { moves, edits, charts, stale } = change;
  const standing = new Set(readCharts(bytes)[at]?.map((chart) => chart.name));
  for (const each of stale) standing.delete(each);
  return [
    ...moves.map(({ row, count }): WorkbookEdit => ({
      kind: "shift-lines",
      sheet: name,
      axis: "rows",
      at: row,
      count,
    })),
    ...edits.map(({ cell, value }): WorkbookEdit => ({ kind: "set-value", sheet: name, ...cell, value })),
    ...stale.map((each): WorkbookEdit => ({ kind: "delete-chart", sheet: name, name: each })),
    ...charts
      .filter((chart) => !standing.has(chart.name))
      .map((chart): WorkbookEdit => ({ kind: "add-chart", sheet: name, chart, rows: change.rows })),
  ];
}
