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
    "第5行（D5）工作表“SHANHAI_基准”中的“五个多”不是能识别的数，没有采用，仍按内置的数据",
  );
  expect(findingMessage(findings[1]!)).toContain("空白单元格没有填写数值");
});

test.each(Object.values(damageSentences))("the cause reads on after the quotation: %s", (cause) =>
  expect(cause).toMatch(/^[^。A-Za-z]+$/),
);
