import fc from "fast-check";
import { cellToA1 } from "../../src/core/table/a1";
import { shownFormula, storedFormula } from "../../src/xlsx/formula-names";
import { movedFormula } from "../../src/xlsx/shared-formulas";

describe("names of functions", () => {
  test.each([
    ['_xldudf_SHANHAI_SHORTFALL(B3,"到位资金")', 'SHANHAI.SHORTFALL(B3,"到位资金")'],
    ["_xldudf_SHANHAI_QUANTITY (B3)+_xldudf_SHANHAI_MINIMUM(C1)", "SHANHAI.QUANTITY (B3)+SHANHAI.MINIMUM(C1)"],
    ['"_xldudf_SHANHAI_CHECK("', '"_xldudf_SHANHAI_CHECK("'],
    ["SUM(A1:A3)", "SUM(A1:A3)"],
  ])("%s is shown as %s, and back", (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
    expect(storedFormula(shown)).toBe(stored);
  });

  test.each([
    ["_xlfn.XLOOKUP(1,A:A,B:B)", "XLOOKUP(1,A:A,B:B)"],
    ["_xlfn._xlws.FILTER(A1:A9,B1:B9)", "FILTER(A1:A9,B1:B9)"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", "LET(x,1,x+1)"],
    ["_xldudf_OTHER_NAME(1)", "OTHER.NAME(1)"],
  ])("%s is shown as %s", (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
  });

  test.each([
    ['=shanhai.minimum("P05-5")', '_xldudf_SHANHAI_MINIMUM("P05-5")'],
    ["  = SHANHAI.CHECK(A1:D9)", " _xldudf_SHANHAI_CHECK(A1:D9)"],
    ["MYSHANHAI.CHECK(A1)", "MYSHANHAI.CHECK(A1)"],
    ["OTHER.NAME(1)", "OTHER.NAME(1)"],
  ])("%s is stored as %s", (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
  });
});

describe("a formula moved one row down and two columns right", () => {
  test.each([
    ["A1", "C2"],
    ["$A1+A$1+$A$1", "$A2+C$1+$A$1"],
    ["SUM(A1:B2)", "SUM(C2:D3)"],
    ["SUM(A:A,$B:C,1:1,$2:3)", "SUM(C:C,$B:E,2:2,$2:4)"],
    ["表2!A1+'A1 表'!B2", "表2!C2+'A1 表'!D3"],
    ['"A1"&A1', '"A1"&C2'],
    ["LOG10(A1)", "LOG10(C2)"],
    ["A1_rate+rate.A1", "A1_rate+rate.A1"],
    ["Table1[A1]+Table1[[#This Row],[B2]]", "Table1[A1]+Table1[[#This Row],[B2]]"],
    ["ABCD1+A12345678", "ABCD1+A12345678"],
    ["XFD1048576", "#REF!"],
    ["1.5E3+2", "1.5E3+2"],
    ["区A1", "区A1"],
  ])("%s reads %s", (formula, moved) => {
    expect(movedFormula(formula, 1, 2)).toBe(moved);
  });

  test("back again it is the same", () => {
    const near = fc.integer({ min: 50, max: 9000 });
    const by = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(near, near, by, by, (row, column, rows, columns) => {
        const formula = `IF(${cellToA1({ row, column })}>$B77,SUM($A$1:${cellToA1({ row, column })}),"X1")`;
        expect(movedFormula(movedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
      }),
    );
  });
});
