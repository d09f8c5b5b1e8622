import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { areaToA1 } from "../../../src/core/table/a1";
import type { Area } from "../../../src/core/table/grid";
import type { WorkbookEdit } from "../../../src/xlsx/patch-workbook";
import type { XlsxSheet } from "../../../src/xlsx/xlsx-workbook";
import { fileRulePrefix } from "../conditional-rules";
import { toArea } from "../grid-range";
import { isMark } from "./is-mark";

/** Each mark of the file, as one text that tells it apart from others. */
export function marksIn({ conditionalFormats }: XlsxSheet): string[] {
  return conditionalFormats.flatMap(({ formulas, areas, fill }) =>
    isMark(formulas[0] ?? "") ? [ruleKey(formulas[0] ?? "", areas, fill ?? "")] : [],
  );
}

const ruleKey = (formula: string, areas: readonly Area[], fill: string): string =>
  [formula.replace(/^=/, ""), areas.map(areaToA1).sort().join(), fill.toUpperCase()].join(" ");

/** Marks are written anew when any has changed; other rules of an add-in are added; the user's own stay. */
export function ruleEdits(
  sheet: string,
  marksBefore: string[],
  rules: readonly IConditionFormattingRule[],
): WorkbookEdit[] {
  const formulaRules = rules.flatMap((rule) => formulaRule(sheet, rule));
  const marks = formulaRules.filter(({ edit }) => isMark(edit.formula));
  const others = formulaRules.filter(({ edit, isNew }) => !isMark(edit.formula) && isNew);
  const marksNow = marks.map(({ edit }) => ruleKey(edit.formula, edit.areas, edit.fill));
  const isUnchanged = [...marksNow].sort().join("\n") === [...marksBefore].sort().join("\n");

  const additions = [...(isUnchanged ? [] : marks), ...others].map(({ edit }): WorkbookEdit => edit);
  if (isUnchanged || marksBefore.length === 0) return additions;
  return [{ kind: "remove-conditional-formats", sheet, matches: isMark }, ...additions];
}

type RuleAddition = Extract<WorkbookEdit, { kind: "add-conditional-format" }>;

function formulaRule(
  sheet: string,
  { cfId, rule, ranges }: IConditionFormattingRule,
): { edit: RuleAddition; isNew: boolean }[] {
  const { value, style } = rule as { value?: unknown; style?: { bg?: { rgb?: string | null } } };
  const fill = style?.bg?.rgb;
  if (typeof value !== "string" || !fill) return [];
  const areas = ranges.map(toArea);
  const formula = value.replace(/^=/, "");
  return [
    { edit: { kind: "add-conditional-format", sheet, areas, formula, fill }, isNew: !cfId.startsWith(fileRulePrefix) },
  ];
}
