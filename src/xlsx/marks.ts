import type { Severity } from "../core/checks/severity";
import { severities } from "../core/checks/severity";
import { markColors, markFormula, severityOfMarkFormula } from "../core/report/mark-style";
import type { Area } from "../core/table/grid";
import type { WorkbookEdit } from "./patch/workbook-edit";
import type { XlsxWorkbook } from "./xlsx-workbook";

/** An area of a sheet marked with a severity. */
export interface Mark {
  readonly sheet: string;
  readonly area: Area;
  readonly severity: Severity;
}

/** The marks that a file holds, made by the add-in or by `check --out`. */
export function readMarks(workbook: XlsxWorkbook): Mark[] {
  return workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ type, formulas, areas }) => {
      const severity = type === "expression" ? severityOfMarkFormula(formulas[0] ?? "") : null;
      return severity === null ? [] : areas.map((area) => ({ sheet: name, area, severity }));
    }),
  );
}

/**
 * The edits that leave a workbook with exactly these marks: all old ones go, the user's own formats stay.
 *
 * Severer marks come first, so that they show where areas overlap.
 */
export function markEdits(workbook: XlsxWorkbook, marks: readonly Mark[]): WorkbookEdit[] {
  const marked = new Set(readMarks(workbook).map(({ sheet }) => sheet));
  const removals = [...marked].map((sheet): WorkbookEdit => ({
    kind: "remove-conditional-formats",
    sheet,
    matches: (formula) => severityOfMarkFormula(formula) !== null,
  }));

  const additions = [...new Set(marks.map(({ sheet }) => sheet))].flatMap((sheet) =>
    severities.flatMap((severity): WorkbookEdit[] => {
      const areas = marks.filter((mark) => mark.sheet === sheet && mark.severity === severity).map(({ area }) => area);
      if (areas.length === 0) return [];
      const fill = markColors[severity];
      return [{ kind: "add-conditional-format", sheet, areas, formula: markFormula(severity), fill }];
    }),
  );
  return [...removals, ...additions];
}
