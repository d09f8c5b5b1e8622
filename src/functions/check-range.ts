import { checkTables, nothingDecided } from "../core/check-tables";
import type { Finding, FindingOf } from "../core/checks/finding";
import type { Role } from "../core/policy/requirement";
import type { CellValue, Grid } from "../core/table/grid";
import { checkTitles } from "../strings/check-titles";
import { type Sentences, tableSentences, type TableCode } from "../strings/finding-sentences";
import { functionMessages } from "../strings/function-messages";
import { severityNames } from "../strings/names";
import { nothingToJudge } from "./failure";
import type { ExcelRange } from "./spill";
import { CellError, type ExcelValue, plainValue } from "./cell-value";

/**
 * The findings of a range as a spilled table: 级别、行、规则、问题、改法. 行 counts within the range.
 *
 * A range knows nothing of merges: their covered cells are blank and continue the cell above. Nor does it tell the place, so nothing is said
 * about that.
 */
export function checkRange(range: ExcelRange, role: Role, year: number | null): ExcelValue[][] {
  const { tables, failure } = checkTables([gridFrom(range ?? [])], nothingDecided, {
    role,
    ...(year !== null && { year }),
  });
  if (failure) throw nothingToJudge(functionMessages.noTable());
  const findings = tables.flatMap((table) => table.findings).filter(isTold);
  return findings.length > 0 ? findings.map(rowOf) : [["通过"]];
}

function gridFrom(range: readonly (readonly ExcelValue[])[]): Grid {
  const cells = range.map((row) => row.map(cellFrom));
  return { sheet: "", origin: { row: 0, column: 0 }, cells, merges: [] };
}

/** An error stands as its text, as it does when a sheet is read. */
function cellFrom(value: ExcelValue): CellValue {
  const plain = plainValue(value);
  if (plain instanceof CellError) return plain.code;
  return typeof plain === "string" ? plain.replace(/\r\n?/g, "\n") || null : plain;
}

type Told = { [Code in TableCode]: FindingOf<Code> }[TableCode];

/** A range holds no sheet of ours, and tells no place. */
function isTold(finding: Finding): finding is Told {
  return finding.code in tableSentences && finding.code !== "unknown-place";
}

function sentencesOf<Code extends TableCode>(finding: FindingOf<Code>): Sentences {
  return tableSentences[finding.code](finding.values);
}

function rowOf(finding: Told): ExcelValue[] {
  const { problem, remedy } = sentencesOf(finding);
  return [
    severityNames[finding.severity],
    finding.cell.row + 1,
    checkTitles[finding.check] ?? finding.check,
    problem,
    remedy,
  ];
}
