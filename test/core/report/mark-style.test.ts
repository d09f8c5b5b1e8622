import { severities } from "../../../src/core/checks/severity";
import { markColors, markFormula, severityOfMarkFormula } from "../../../src/core/report/mark-style";

test.each(severities)("a mark for %s is known by its formula", (severity) => {
  expect(severityOfMarkFormula(markFormula(severity))).toBe(severity);
});

test.each([
  ['=LEN("SHANHAI:error")>0', "error"],
  [' = len( "shanhai:WARNING" ) > 0 ', "warning"],
  ['LEN("SHANHAI:info")>0', "info"],
  ['LEN("SHANHAI:fatal")>0', null],
  ['LEN("SHANHAI:error")>1', null],
  ['LEN("SHANHAI:error")>0+A1', null],
  ['AND(TRUE,LEN("SHANHAI:error")>0)', null],
  ["TRUE", null],
  ["", null],
])("%s marks %s", (formula, severity) => {
  expect(severityOfMarkFormula(formula)).toBe(severity);
});

test("severities differ in colour", () => {
  expect(new Set(Object.values(markColors)).size).toBe(severities.length);
});
