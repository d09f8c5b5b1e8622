import { checkWorkbook } from "../../../src/core/check-workbook";
import { policyFor } from "../../../src/core/policy/policies";
import { explainedBy } from "../../../src/core/settings/explain-findings";
import type { Grid } from "../../../src/core/table/grid";
import { summarise } from "../../../src/core/year/summarise";
import { explanationSheet } from "../../../src/strings/setting-sheets";
import { summarySheet } from "../../../src/strings/year/summary-sheet";
import { sampleGrids } from "./sample-table";

/** The sample, with the first so many of its warnings explained. */
async function withExplained(count: number): Promise<readonly Grid[]> {
  const grids = await sampleGrids();
  const [table] = checkWorkbook(grids).tables;
  const explanations = table!.findings
    .filter(({ severity }) => severity === "warning")
    .slice(0, count)
    .map((finding) => {
      const row = table!.rows.find(({ row: { row } }) => row === finding.row)?.row ?? null;
      return { ...explainedBy(finding, row), text: "已请示" };
    });
  const { name, rows } = explanationSheet({ explanations }, policyFor(2022));
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return [...grids, { sheet: name, origin: { row: 0, column: 0 }, cells, merges: [] }];
}

test.each([
  [1, { outcome: "warnings", warnings: 16, explained: 1 }],
  [17, { outcome: "pass", warnings: 0, explained: 17 }],
])("%d explained warnings are open no more: they stand beside those that are", async (count, expected) => {
  const { tables } = checkWorkbook(await withExplained(count));
  const rows = summarise([{ file: "甲.xlsx", tables }]);
  expect(rows).toEqual([expect.objectContaining({ errors: 0, ...expected })]);

  const [, headers, , office] = summarySheet(rows).rows;
  const shown = Object.fromEntries(headers!.map((header, column) => [header, office![column]]));
  expect(shown).toMatchObject({ 错误: 0, 提示: expected.warnings, 已说明: expected.explained });
});
