import fc from "fast-check";
import type { LineShift } from "../../../src/xlsx/references/line-shift";
import {
  formulaWithRenamedSheet,
  formulaWithoutSheet,
  shiftedFormula,
} from "../../../src/xlsx/references/shifted-formula";

const insertRows = (at: number, count = 1): LineShift => ({ axis: "rows", at: at - 1, count });
const deleteRows = (at: number, count = 1): LineShift => ({ axis: "rows", at: at - 1, count: -count });
const insertColumns = (at: number, count = 1): LineShift => ({ axis: "columns", at, count });
const deleteColumns = (at: number, count = 1): LineShift => ({ axis: "columns", at, count: -count });

const own = (formula: string, shift: LineShift) => shiftedFormula(formula, "表", "表", shift);

describe("two rows inserted before row 5", () => {
  test.each([
    ["A4", "A4"],
    ["A5", "A7"],
    ["$A$5+A$6+$A7", "$A$7+A$8+$A9"],
    ["SUM(A1:A4)", "SUM(A1:A4)"],
    ["SUM(A1:A5)", "SUM(A1:A7)"],
    ["SUM(A5:A9)", "SUM(A7:A11)"],
    ["SUM(a5:b9)", "SUM(a7:b11)"],
    ["SUM(A9:A1)", "SUM(A11:A1)"],
    ["SUM(A:C)+SUM($A:$C)", "SUM(A:C)+SUM($A:$C)"],
    ["SUM(3:8)+SUM($5:5)", "SUM(3:10)+SUM($7:7)"],
    ["A1048576", "#REF!"],
    ["SUM(A9:A1048576)", "SUM(A11:A1048576)"],
    ["A1:A1048576", "A1:A1048576"],
    ["LOG10(A5)+A5_x+A5.b+_A5", "LOG10(A7)+A5_x+A5.b+_A5"],
    ['"A5"&A5&"""A5"', '"A5"&A7&"""A5"'],
    ["表!A5+其他!A5+'表'!A5+'其他 表'!A5", "表!A7+其他!A5+'表'!A7+'其他 表'!A5"],
    ["[1]表!A5+'[1]表'!A5+'C:\\[b.xlsx]表'!A5", "[1]表!A5+'[1]表'!A5+'C:\\[b.xlsx]表'!A5"],
    ["SUM(表:其他!A5)+SUM('表:其他'!A5)", "SUM(表:其他!A5)+SUM('表:其他'!A5)"],
    ["表1[数量]+表1[[#All],[A5]]+A5", "表1[数量]+表1[[#All],[A5]]+A7"],
    ["#REF!+表!#REF!+A5", "#REF!+表!#REF!+A7"],
    ["A5#+@A5:A6", "A7#+@A7:A8"],
    ['_xldudf_SHANHAI_SHORTFALL(B5,"到位资金")', '_xldudf_SHANHAI_SHORTFALL(B7,"到位资金")'],
    ["IF(A5>1.5,-A6%,{1,2;3,4})", "IF(A7>1.5,-A8%,{1,2;3,4})"],
    ["A5:INDEX(B:B,9)", "A7:INDEX(B:B,9)"],
    ["税率*A5 B5", "税率*A7 B7"],
  ])("%s", (before, after) => expect(own(before, insertRows(5, 2))).toBe(after));
});

describe("rows 5 and 6 deleted", () => {
  test.each([
    ["A4+A5+A7", "A4+#REF!+A5"],
    ["SUM(A5:A6)", "SUM(#REF!)"],
    ["SUM(A4:A6)", "SUM(A4:A4)"],
    ["SUM(A5:A9)", "SUM(A5:A7)"],
    ["SUM(A6:A9)", "SUM(A5:A7)"],
    ["SUM(A1:A5)", "SUM(A1:A4)"],
    ["SUM($A$1:$A$9)", "SUM($A$1:$A$7)"],
    ["SUM(5:6)+SUM(4:7)", "SUM(#REF!)+SUM(4:5)"],
    ["表!A5+其他!A5", "表!#REF!+其他!A5"],
  ])("%s", (before, after) => expect(own(before, deleteRows(5, 2))).toBe(after));
});

describe("columns", () => {
  test.each([
    ["A1+B1+C1", "A1+C1+D1", insertColumns(1)],
    ["SUM(A:C)+SUM(B:B)", "SUM(A:D)+SUM(C:C)", insertColumns(1)],
    ["SUM(1:3)", "SUM(1:3)", insertColumns(1)],
    ["$Z$1+XFD1", "$AA$1+#REF!", insertColumns(1)],
    ["A1+B1+C1", "A1+#REF!+B1", deleteColumns(1)],
    ["SUM(A1:C3)+SUM(B1:B3)", "SUM(A1:B3)+SUM(#REF!)", deleteColumns(1)],
  ])("%s → %s", (before, after, shift) => expect(own(before, shift)).toBe(after));
});

test("a formula of another sheet moves only where it names the shifted one", () => {
  expect(shiftedFormula("A5+表!A5", "其他", "表", insertRows(5))).toBe("A5+表!A6");
  expect(shiftedFormula("A5+'b ook'!A5", "其他", "B OOK", insertRows(5))).toBe("A5+'b ook'!A6");
});

test("insertion undone by deletion gives the formula back", () => {
  const line = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(line, line, line, fc.integer({ min: 1, max: 9 }), (first, second, at, count) => {
      const formula = `SUM($A${first}:B$${second})+C${first}`;
      expect(own(own(formula, insertRows(at, count)), deleteRows(at, count))).toBe(formula);
    }),
  );
});

test.each([
  ["旧!A1+'旧'!B2+其他!A1", "'新 表'!A1+'新 表'!B2+其他!A1"],
  ["旧:其他!A1", "'新 表:其他'!A1"],
  ['旧!税率+"旧!A1"+[1]旧!A1', "'新 表'!税率+\"旧!A1\"+[1]旧!A1"],
])("renamed sheet in %s", (before, after) => expect(formulaWithRenamedSheet(before, "旧", "新 表")).toBe(after));

test.each([
  ["旧!A1+SUM('旧'!B2:B9)+其他!A1", "#REF!+SUM(#REF!)+其他!A1"],
  ["SUM(旧:末!A1)", "SUM('其他:末'!A1)"],
  ["SUM(首:旧!A1)+SUM('旧:首'!A1)", "SUM(首!A1)+SUM(首!A1)"],
  ["SUM(首:末!A1)+SUM([1]旧:末!A1)", "SUM(首:末!A1)+SUM([1]旧:末!A1)"],
  ["SUM(旧:旧!A1)", "SUM(#REF!)"],
])("deleted sheet in %s", (before, after) =>
  expect(formulaWithoutSheet(before, "旧", ["首", "旧", "其他", "末"])).toBe(after),
);
