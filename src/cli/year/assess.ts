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

function editsOf({ change, sheet }: UpdatedAssessment, { bytes, workbook }: OpenedWorkbook): readonly WorkbookEdit[] {
  const at = workbook.sheets.findIndex(({ name }) => name === sheet.name);
  const present = new Set(change.kind === "rewrite" ? [] : readCharts(bytes)[at]?.map(({ name }) => name));
  const charts = (sheet.charts ?? []).filter(({ name }) => !present.has(name));
  const drawn = charts.map((chart): WorkbookEdit => ({
    kind: "add-chart",
    sheet: sheet.name,
    chart,
    rows: sheet.rows,
  }));
  if (change.kind === "edit")
    return [
      ...change.edits.map(({ sheet: on, cell, value }) => ({ kind: "set-value" as const, sheet: on, ...cell, value })),
      ...drawn,
    ];
  const { name, rows, columnWidths, boldRows } = sheet;
  return [
    ...(at < 0 ? [] : [{ kind: "delete-sheet" as const, sheet: name }]),
    { kind: "add-sheet", name, rows, columnWidths, boldRows },
    ...drawn,
  ];
}
