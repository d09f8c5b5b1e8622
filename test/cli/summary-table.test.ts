import type { Outcome } from "../../src/core/report/outcome";
import type { FileReport } from "../../src/cli/file-report";
import { summaryTable } from "../../src/cli/summary-table";

const checked = (...tables: readonly (readonly [place: string | null, outcome: Outcome])[]): FileReport => ({
  file: "表.xlsx",
  failed: false,
  tables: tables.map(([place, outcome]) => ({ place, outcome })),
  body: "",
});
const failed: FileReport = { file: "坏.xlsx", failed: true, tables: [], body: "" };

test("tables are counted by place and outcome, files without any are named, columns stand below each other", () => {
  const reports = [
    checked(["淳安县", "errors"], ["淳安县", "pass"]),
    checked(["西湖区", "warnings"]),
    failed,
    checked([null, "pass"]),
    checked(["淳安县", "errors"]),
  ];
  expect(summaryTable(reports).split("\n")).toEqual([
    "汇总：共 5 个文件，其中 1 个没有审核完成；任务分解表按地区：",
    "  地区            有错误  有提示  通过",
    "  淳安县               2       0     1",
    "  西湖区               0       1     0",
    "  （未认出地区）       0       0     1",
    "  合计                 2       1     2",
    "",
  ]);
});

test("nothing failed: nothing is said of it", () => {
  expect(summaryTable([checked(["西湖区", "pass"]), checked()])).toMatch(/^汇总：共 2 个文件；/);
});

test("one file needs no summary", () => {
  expect(summaryTable([checked(["西湖区", "pass"])])).toBe("");
});
