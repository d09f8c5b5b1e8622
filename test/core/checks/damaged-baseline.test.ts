import { damagedBaseline } from "../../../src/core/checks/damaged-baseline";
import type { Finding } from "../../../src/core/checks/finding";
import type { TableContext } from "../../../src/core/checks/define-check";
import { checkWorkbook } from "../../../src/core/check-workbook";
import type { Damage } from "../../../src/core/settings/damage";
import { damageSentences } from "../../../src/strings/damage-sentences";
import { findingMessage } from "../../../src/strings/describe-finding";
import { taskSheet } from "../task-sheet";

/** What stands on setting sheets is read elsewhere; here a table is told of it. */
function findingsFor(damages: readonly Damage[]) {
  const { table } = checkWorkbook([taskSheet([{}])]).tables[0]!.rows[0]!;
  const context: TableContext = { ...table, damages };
  const findings: Finding[] = [];
  damagedBaseline.findInTable(context, findings);
  return findings;
}

const sheet = "SHANHAI_基准";

test("is silent where nothing is damaged", () => expect(findingsFor([])).toEqual([]));

test("stands on the cell of our own sheet, once a cell, and says that the built-in data holds", () => {
  const findings = findingsFor([
    { sheet, cell: { row: 4, column: 3 }, cause: "unreadable-number", quoted: "五个多" },
    { sheet, cell: { row: 6, column: 0 }, cause: "missing-number", quoted: "" },
  ]);
  expect(findings).toMatchObject([
    { check: "damaged-baseline", severity: "warning", sheet, cell: { row: 4, column: 3 }, row: null },
    { sheet, cell: { row: 6, column: 0 } },
  ]);
  expect(findingMessage(findings[0]!)).toContain(
    "工作表“SHANHAI_基准”第5行（D5）“五个多”不是能识别的数，没有采用，仍按内置的下限审核",
  );
  expect(findingMessage(findings[1]!)).toContain("空白单元格没有填写数值");
});

test.each<[string, Damage["cause"], string, string]>([
  ["SHANHAI_基准 (2)", "second-sheet", "是同一种表的第二张，没有采用，只采用“SHANHAI_基准”", "并到一张"],
  ["SHANHAI_说明", "no-header", "工作表“SHANHAI_说明”里找不到表头行，没有采用，要说明的提示仍算未说明", "恢复表头行"],
  ["SHANHAI_说明", "unknown-check", "“啊”不是已知的核验规则，没有采用，要说明的提示", "例如“措辞偏软”"],
  [
    "SHANHAI_设置",
    "not-switchable",
    "“啊”是错误类的规则，不能停用，没有采用，仍按没有这项设置审核",
    "改正该规则报出的错误",
  ],
])("on %s, %s says what is ignored and how to mend it", (own, cause, problem, remedy) => {
  const [finding] = findingsFor([{ sheet: own, cell: { row: 0, column: 0 }, cause, quoted: "啊" }]);
  expect(findingMessage(finding!)).toContain(problem);
  expect(findingMessage(finding!)).toContain(remedy);
  expect(findingMessage(finding!)).not.toContain("内置的数据");
});

test.each(Object.values(damageSentences))("the cause reads on after the quotation: %s", (cause) =>
  expect(cause).toMatch(/^[^。A-Za-z]+$/),
);

test("a row that staff have held to another guideline's indicator is told on the row, with the way to choose anew", () => {
  const { table } = checkWorkbook([taskSheet([{}])]).tables[0]!.rows[0]!;
  const { row } = table.rows[0]!;
  const findings: Finding[] = [];
  damagedBaseline.findInTable({ ...table, foreignOverrides: [{ row, names: ["消费帮扶金额"] }] }, findings);

  expect(findings).toMatchObject([
    { severity: "warning", sheet: table.table.sheet, cell: row.goal.cell, row: row.row },
  ]);
  expect(findingMessage(findings[0]!)).toContain("本行改判为“消费帮扶金额”，不在该年度适用的省定要求内");
});
