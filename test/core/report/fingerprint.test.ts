import { createHash } from "node:crypto";
import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check-workbook";
import {
  contentOf,
  type Digest,
  fingerprintOf,
  reportedFingerprint,
  reportStateOf,
} from "../../../src/core/report/fingerprint";
import { policyFor } from "../../../src/core/policy/policies";
import { taskTablesIn } from "../../../src/core/settings/task-tables-in";
import { NO_SETTINGS } from "../../../src/core/settings/workbook-settings";
import type { CellValue, Grid } from "../../../src/core/table/grid";
import { reportSheet } from "../../../src/strings/report-sheet";
import { settingSheets } from "../../../src/strings/setting-sheets";
import { gridOfSheet } from "../settings/sheet-grid";
import { taskSheet } from "../task-sheet";

const digest: Digest = (text) => Promise.resolve(createHash("sha256").update(text, "utf8").digest("hex"));

const rows = [
  {
    content: "产业合作",
    goal: "到位资金8亿元以上",
    departments: "区发改局、区商务局",
    evidence: "到账凭证",
    完成值: "3亿元",
    备注: "甲",
  },
  { content: "消费帮扶", goal: "销售额3500万元以上", departments: "区商务局", evidence: "销售凭证" },
];
const sheet = taskSheet(rows);

async function reported(grids: readonly Grid[]): Promise<readonly Grid[]> {
  const fingerprint = await fingerprintOf(taskTablesIn(grids), digest);
  const content = reportSheet(checkWorkbook(grids), { checkedOn: "2022年7月1日", version: "1.0.0", fingerprint });
  return [...grids, gridOfSheet(content)];
}

function withCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const cells = grid.cells.map((each) => [...each]);
  cells[row]![column] = value;
  return { ...grid, cells };
}

test("the fingerprint is found again in the report", async () => {
  const report = (await reported([sheet])).at(-1)!;
  expect(reportedFingerprint(report)).toBe(await fingerprintOf(taskTablesIn([sheet]), digest));
  expect(reportedFingerprint(sheet)).toBeNull();
});

test("a workbook without a report", async () => {
  expect(await reportStateOf([sheet], digest)).toBe("no-report");
  const bare = reportSheet(checkWorkbook([sheet]), { checkedOn: "", version: null, fingerprint: null });
  expect(await reportStateOf([sheet, gridOfSheet(bare)], digest)).toBe("no-report");
});

describe("未改动", () => {
  const [minimums] = settingSheets(NO_SETTINGS, policyFor(2022));
  test.each<[string, (grid: Grid) => readonly Grid[]]>([
    ["as it was", (grid) => [grid]],
    ["with other blanks and line breaks", (grid) => [withCell(grid, 2, 1, " 到位资金\n8亿元以上 ")]],
    ["with another 备注", (grid) => [withCell(grid, 2, 5, "乙")]],
    ["with a sheet of ours", (grid) => [grid, gridOfSheet(minimums!)]],
    ["with another sheet of the user's", (grid) => [grid, gridOfSheet({ name: "台账", rows: [["甲", "乙"]] })]],
    ["with a hidden row", (grid) => [{ ...grid, hiddenRows: [3] }]],
    ["moved down and right", (grid) => [{ ...grid, origin: { row: 4, column: 2 } }]],
    ["under another sheet name", (grid) => [{ ...grid, sheet: "新名字" }]],
  ])("%s", async (_, change) => {
    const [, report] = await reported([sheet]);
    expect(await reportStateOf([...change(sheet), report!], digest)).toBe("unchanged");
  });

  test("a report of several sheets, put into another order", async () => {
    const other = { ...taskSheet([rows[1]!]), sheet: "商务局" };
    const [first, second, report] = await reported([sheet, other]);
    expect(await reportStateOf([report!, second!, first!], digest)).toBe("unchanged");
  });
});

describe("审核后已改动", () => {
  test.each<[string, (grid: Grid) => Grid]>([
    ["the title", (grid) => withCell(grid, 0, 0, "西湖区山海协作工程2023年度工作任务分解表")],
    ["a content", (grid) => withCell(grid, 2, 0, "产业协作")],
    ["a number in a goal", (grid) => withCell(grid, 2, 1, "到位资金9亿元以上")],
    ["a department", (grid) => withCell(grid, 2, 2, "区发改局")],
    ["an evidence", (grid) => withCell(grid, 3, 3, null)],
    ["a value that is checked", (grid) => withCell(grid, 2, 4, "8亿元")],
    ["a row gone", (grid) => ({ ...grid, cells: grid.cells.slice(0, -1) })],
    [
      "rows in another order",
      (grid) => ({ ...grid, cells: [...grid.cells.slice(0, 2), grid.cells[3]!, grid.cells[2]!] }),
    ],
    [
      "a goal that moved into the content",
      (grid) => withCell(withCell(grid, 2, 0, "产业合作到位资金8亿元以上"), 2, 1, null),
    ],
  ])("%s", async (_, change) => {
    const [, report] = await reported([sheet]);
    expect(await reportStateOf([change(sheet), report!], digest)).toBe("changed");
  });

  test("a task table that came later, which nobody checked", async () => {
    expect(await reportStateOf([...(await reported([sheet])), { ...sheet, sheet: "教育局" }], digest)).toBe("changed");
  });

  test("any other word in a document cell changes the content, any blank does not", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const content = (goal: string) => contentOf(taskTablesIn([withCell(sheet, 2, 1, `目标${goal}完`)]));
        const same = one.replace(/\s/g, "") === other.replace(/\s/g, "");
        expect(content(one) === content(other)).toBe(same);
      }),
    );
  });
});
