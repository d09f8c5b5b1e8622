import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CellValue } from "../../src/core/table/grid";
import { checkFiles } from "../../src/cli/check-files";
import { jsonReport } from "../../src/cli/json-report";
import { textReport } from "../../src/cli/text-report";
import { explanationSheet } from "../../src/strings/setting-sheets";
import { policyFor } from "../../src/core/policy/policies";
import { writeWorkbook } from "../../src/xlsx/write/write-workbook";

const goal = "力争到位资金3.5亿元";
const table: CellValue[][] = [
  ["西湖区山海协作工程2022年度工作任务分解表"],
  ["工作内容", "工作目标", "责任单位", "佐证依据"],
  ["产业合作", goal, "区经合局", "资金到账凭证"],
  ["就业帮扶", "力争就业培训300人次", "区人社局", "培训名册"],
];
const plain = (name: string, visibility: "visible" | "hidden", rows: readonly (readonly CellValue[])[]) => ({
  name,
  visibility,
  rows,
  boldRows: [],
  columnWidths: [],
  titleRows: 0,
});

async function checked(...sheets: Parameters<typeof writeWorkbook>[0]) {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "shanhai-")), "表.xlsx");
  await writeFile(file, await writeWorkbook(sheets));
  return checkFiles([file], null, {});
}

test("an explained warning is told with its explanation, in place of a remedy, and counted by itself", async () => {
  const explained = { check: "hedged-goal", indicator: null, content: "产业合作", goal, text: "市里口径如此" };
  const explanations = explanationSheet({ explanations: [explained] }, policyFor(2022));
  const results = await checked(plain("分解表", "visible", table), explanations);
  const { findings } = results[0]!.checked!.tables[0]!;
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const report = textReport(results);

  expect(findings.filter(({ explanation }) => explanation !== undefined)).toHaveLength(1);
  expect(report).toContain(`提示（${warnings.length}，其中已说明 1）`);
  expect(report).toMatch(/第3行（B3）措辞偏软：.*\n.*依据：.*\n      说明：市里口径如此\n/);
  expect(report).toMatch(new RegExp(`结论：.*提示${warnings.length - 1}，信息\\d+，已说明1）`));
});

test("hidden sheets with a task table are told, in text and JSON; other hidden sheets are not", async () => {
  const results = await checked(
    plain("分解表", "visible", table),
    plain("去年", "hidden", table),
    plain("通讯录", "hidden", [["姓名", "电话"]]),
  );

  expect(textReport(results)).toContain("隐藏的工作表“去年”里有任务分解表，没有审核。");
  expect(JSON.parse(jsonReport(results)).files[0].hidden).toEqual(["去年"]);
  expect(results[0]!.checked!.tables).toHaveLength(1);
});

test("nothing hidden, nothing explained: nothing is said of either", async () => {
  const results = await checked(plain("分解表", "visible", table));
  expect(textReport(results)).not.toMatch(/隐藏|已说明/);
  expect(JSON.parse(jsonReport(results)).files[0]).not.toHaveProperty("hidden");
});
