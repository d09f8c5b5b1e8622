import { checkWorkbook } from "../../../src/core/check-workbook";
import { placeNamed } from "../../../src/core/policy/places";
import { lastYearOf } from "../../../src/core/year/fit-last-year";
import { figureText, unfitText } from "../../../src/strings/year/last-year";
import { taskSheet } from "../task-sheet";

/** A table of last year: whose it is, of which year, and what it has done of 到位资金; null: no figure at all. */
type Last = readonly [place: string, year: number | null, done: string | null];

function tablesOf(...last: readonly Last[]) {
  const grids = last.map(([place, year, done], index) => ({
    ...taskSheet([done === null ? { goal: "做好宣传" } : { goal: "到位资金3亿元以上", 完成值: done }], {
      title: `${place}山海协作工程${year === null ? "" : `${year}年度`}工作任务分解表`,
    }),
    sheet: `表${index + 1}`,
  }));
  return checkWorkbook(grids).tables;
}

const xihu = { place: placeNamed("西湖区"), year: 2022 };
const cases: readonly [string, readonly Last[], readonly string[] | RegExp][] = [
  ["its own", [["西湖区", 2021, "5亿元"]], ["5亿元"]],
  ["its own without a figure beside another county's", [["西湖区", 2021, null], ["余杭区", 2021, "9亿元"]], []],
  ["another county's first", [["余杭区", 2021, "9亿元"], ["西湖区", 2021, "5亿元"]], ["5亿元"]],
  ["another county's alone", [["余杭区", 2021, "9亿元"]], /选取的是余杭区的工作簿，不是西湖区的/],
  ["another county's beside one that says nothing", [["余杭区", 2021, "9亿元"], ["", 2021, "7亿元"]], /选取的是余杭区/],
  ["one that does not say whose it is", [["", 2021, "7亿元"]], ["7亿元"]],
  ["its own of two years", [["西湖区", 2020, "4亿元"], ["西湖区", 2021, "5亿元"]], ["5亿元"]],
  ["its own of another year, beside another county's of last year", [["西湖区", 2020, "4亿元"], ["余杭区", 2021, "9亿元"]], /选取的是 2020 年的工作簿/],
]; // prettier-ignore

test.each(cases)("last year's workbook holds %s", (_name, last, expected) => {
  const found = lastYearOf(xihu, tablesOf(...last));
  if (expected instanceof RegExp) {
    expect("unfit" in found ? unfitText(xihu, found.unfit).problem : found).toMatch(expected);
  } else expect("figures" in found ? found.figures.map(figureText) : found.unfit).toEqual(expected);
});

test("a table that does not say whose it is takes nothing from a workbook of several places", () => {
  const own = { place: null, year: 2022 };
  const found = lastYearOf(own, tablesOf(["西湖区", 2021, "5亿元"], ["余杭区", 2021, "9亿元"]));
  expect("unfit" in found ? unfitText(own, found.unfit).problem : found).toContain("西湖区、余杭区几个地区的表");
});
