import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { severityOfMarkFormula } from "../../src/core/report/mark-style";
import { cellToA1 } from "../../src/core/table/a1";
import type { XlsxConditionalFormat } from "../../src/xlsx/xlsx-workbook";
import { toGridRange } from "./grid-range";

/** Rules that were in the file are known by this beginning of their id. */
export const fileRulePrefix = "file-";

type Rule = IConditionFormattingRule["rule"];

/**
 * A file's conditional formats that the grid can draw, highest priority first. Colour scales, data bars and icons stay
 * in the file and are not shown.
 */
export function gridRules(formats: readonly XlsxConditionalFormat[]): IConditionFormattingRule[] {
  return [...formats]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((format, index) => {
      const rule = gridRule(format);
      return rule
        ? [
            {
              cfId: `${fileRulePrefix}${index}`,
              ranges: format.areas.map(toGridRange),
              stopIfTrue: format.stopIfTrue,
              rule,
            },
          ]
        : [];
    });
}

/** The grid takes its time with every area; marks are few, and must be known when they are saved. */
const mostAreas = 20_000;

function gridRule(format: XlsxConditionalFormat): Rule | null {
  if (format.areas.length > mostAreas && severityOfMarkFormula(format.formulas[0] ?? "") === null) return null;
  const style = {
    ...(format.fill ? { bg: { rgb: format.fill } } : {}),
    ...(format.font?.color ? { cl: { rgb: format.font.color } } : {}),
    ...(format.font?.bold ? { bl: 1 } : {}),
  };
  const formula = asFormula(format);
  if (formula === null) return null;
  const operator = numberOperator(format.operator);
  const operand = Number(format.formulas[0] || Number.NaN);
  if (format.type === "cellIs" && operator && Number.isFinite(operand)) {
    const number = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, operator, value: operand, style };
    return number as Rule;
  }
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style } as Rule;
}

/** Every rule that compares is a formula about its first cell; the grid moves it along as Excel does. */
function asFormula({ type, operator, formulas, areas }: XlsxConditionalFormat): string | null {
  const [first, second] = formulas;
  const [area] = areas;
  if (first === undefined || !area) return null;
  if (type === "expression") return `=${first}`;
  // Excel writes the formula of a text rule along with the text.
  if (/Text|beginsWith|endsWith|Blanks|Errors/.test(type)) return `=${first}`;
  if (type !== "cellIs") return null;

  const cell = cellToA1({ row: area.top, column: area.left });
  if (operator === "between") return `=AND(${cell}>=${first},${cell}<=${second ?? first})`;
  if (operator === "notBetween") return `=OR(${cell}<${first},${cell}>${second ?? first})`;
  const sign = signs[operator ?? ""];
  return sign ? `=${cell}${sign}${first}` : null;
}

const signs: Readonly<Record<string, string>> = {
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
  equal: "=",
  notEqual: "<>",
};

function numberOperator(name: string | undefined): CFNumberOperator | null {
  if (name === undefined || !(name in signs)) return null;
  return Object.values(CFNumberOperator).find((operator) => operator === (name as CFNumberOperator)) ?? null;
}
