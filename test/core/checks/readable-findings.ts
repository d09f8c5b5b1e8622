import type { CheckedWorkbook } from "../../../src/core/check-workbook";
import type { Finding } from "../../../src/core/checks/finding";
import { cellToA1 } from "../../../src/core/table/a1";
import { findingMessage } from "../../../src/strings/describe-finding";

/** A finding as a reviewer reads it: rows as the sheet counts them. */
export interface ReadableFinding {
  readonly check: string;
  readonly severity: string;
  readonly cell: string;
  readonly row: number | null;
  readonly indicator?: string;
  readonly message: string;
}

/** Everything that was found in a workbook, table by table. */
export function readableFindings({ tables }: CheckedWorkbook): readonly ReadableFinding[] {
  return tables.flatMap(({ findings }) => findings.map(readable));
}

function readable(finding: Finding): ReadableFinding {
  const { check, severity, sheet, cell, row, indicator } = finding;
  return {
    check,
    severity,
    cell: `${sheet}!${cellToA1(cell)}`,
    row: row === null ? null : row + 1,
    ...(indicator !== undefined && { indicator }),
    message: findingMessage(finding),
  };
}
