import { readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/core/check-workbook";
import { policyFor } from "../../src/core/policy/policies";
import { NO_SETTINGS, type WorkbookSettings } from "../../src/core/settings/workbook-settings";
import { reportSheet } from "../../src/strings/report-sheet";
import { settingSheets } from "../../src/strings/setting-sheets";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { gridOfSheet } from "../core/settings/sheet-grid";
import { taskSheet } from "../core/task-sheet";

const circumstances = { checkedOn: "2022年7月29日 15:30", version: "1.2.0", fingerprint: "ab".repeat(32) };

const rows = [
  { content: "产业合作", goal: "力争到位资金3.5亿元以上", departments: "区发改局、区商务局", evidence: "到账凭证" },
  { content: "消费帮扶", goal: "消费帮扶销售额400万元以上", departments: "区商务局", evidence: "销售凭证" },
];

function report(settings: Partial<WorkbookSettings> = {}) {
  const sheets = settingSheets({ ...NO_SETTINGS, ...settings }, policyFor(2022)).map(gridOfSheet);
  const content = reportSheet(checkWorkbook([taskSheet(rows), ...sheets]), circumstances);
  return { ...content, lines: content.rows.map((row) => row.map((value) => value ?? "").join("|")) };
}

test("it says what it is, what came out and what it rests on", () => {
  const { lines, name, titleRows, visibility } = report();
  expect([name, visibility, titleRows]).toEqual(["审核报告", "visible", 1]);
  expect(lines.slice(0, 4)).toEqual([
    "山海协作任务分解表审核报告",
    "结论|有错误",
    "审核时间|2022年7月29日 15:30",
    "审核范围|任务分解表",
  ]);
  expect(lines[4]).toMatch(/^核验版本\|山海任务核验 1\.2\.0，规则\d+项$/);
  expect(lines[5]).toMatch(/^省定指标\|浙山海办〔2021〕1号（2021年起施行），要求\d+项，其中有下限的11项$/);
  expect(lines[6]).toBe(`内容指纹|${"ab".repeat(32)}`);
});

test("every finding with its explanation", () => {
  const explanation = { check: "hedged-goal", indicator: null, content: "产业合作", goal: rows[0]!.goal };
  const explanations = [{ ...explanation, text: "=市里统一用语" }];
  const settings = { ...NO_SETTINGS, explanations };
  const grids = [taskSheet(rows), ...settingSheets(settings, policyFor(2022)).map(gridOfSheet)];
  const checked = checkWorkbook(grids);
  const { rows: written } = reportSheet(checked, circumstances);
  const findings = written.filter(
    ([severity]) => ["错误", "提示", "信息"].includes(String(severity)) && typeof severity === "string",
  );
  expect(findings.filter((row) => row.length === 7)).toHaveLength(checked.tables[0]!.findings.length);
  const hedged = findings.find(([, , title]) => title === "措辞偏软");
  expect(hedged?.[1]).toBe("B3");
  expect(hedged?.[6]).toBe("=市里统一用语");
});

test("the minimums with their level and source, status and rows", () => {
  const { lines } = report({
    minimums: [
      {
        indicator: "P05-5",
        level: "city",
        value: 450,
        unit: "万元",
        comparator: "ge",
        year: null,
        source: "杭山海办〔2022〕3号",
        active: true,
      },
      {
        indicator: "P05-5",
        level: "own",
        value: 600,
        unit: "万元",
        comparator: "ge",
        year: null,
        source: "区政府纪要",
        active: true,
      },
    ],
  });
  expect(lines).toContain("P03-3|省定|到位资金|3亿元以上|浙山海办〔2021〕1号|3|达标");
  expect(lines).toContain("P05-5|本级自定|消费帮扶金额|600万元以上|区政府纪要|4|低于下限");
  expect(lines).toContain("本地基准|市级下达、本级自定下限2项，停用省定下限0项，见工作表“SHANHAI_基准”");
});

test("checks that are switched off, with their reasons", () => {
  const { lines } = report({ switchedOff: [{ check: "hedged-goal", reason: "市里统一用语" }] });
  expect(lines).toContain("措辞偏软|||市里统一用语");
  expect(lines[4]).toMatch(/，规则\d+项，停用1项$/);
});

test("a rule that cannot be switched off is not listed as switched off", () => {
  const { lines } = report({ switchedOff: [{ check: "below-minimum", reason: "不想看" }] });
  expect(lines.filter((line) => /^停用的规则|^低于下限\|/.test(line))).toEqual([]);
  expect(lines[4]).not.toContain("停用");
});

test("each department with its rows and what was found in them", () => {
  const { lines } = report();
  const at = lines.indexOf("错误|提示|责任单位|所在行");
  expect(lines.slice(at + 1)).toEqual(["0|1|区发改局|3", "1|1|区商务局|3–4"]);
});

test("a cell is never longer than Excel takes, however many rows a department has", () => {
  const many = Array.from({ length: 4_000 }, (_, index) => ({
    departments: index % 2 === 0 ? "区商务局" : "区教育局",
    content: `其他工作${index}`,
  }));
  const { rows: written } = reportSheet(checkWorkbook([taskSheet(many)]), circumstances);
  expect(Math.max(...written.flat().map((value) => String(value ?? "").length))).toBeLessThan(2_000);
  expect(written.at(-1)!.at(-1)).toMatch(/^4、6、.*等2000行$/);
});

test("it fits its columns, and the sample's report can be read back without a task table in it", async () => {
  const sample = readFileSync(path.resolve(__dirname, "../../assets/sample/xihu-2022.xlsx"));
  const content = reportSheet(checkWorkbook(gridsOf(await readWorkbook(sample))), circumstances);
  expect(Math.max(...content.rows.map((row) => row.length))).toBe(content.columnWidths.length);
  expect(checkWorkbook([gridOfSheet(content)]).tables).toEqual([]);
  expect(checkWorkbook([{ ...gridOfSheet(content), sheet: "别的名字" }]).tables).toEqual([]);
});
