import { severityOfMarkFormula } from "../../../src/core/report/mark-style";

/** Whether a conditional format with this formula is a mark of ours. */
export const isMark = (formula: string): boolean => severityOfMarkFormula(formula) !== null;
