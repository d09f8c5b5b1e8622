import type { CheckOptions } from "../../../src/core/check-workbook";
import { checkWorkbook } from "../../../src/core/check-workbook";
import type { Check } from "../../../src/core/checks/define-check";
import { cellToA1 } from "../../../src/core/table/a1";
import { findingMessage } from "../../../src/strings/describe-finding";
import { type SheetRow, taskSheet } from "../task-sheet";

interface Case {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly sheet?: Parameters<typeof taskSheet>[1];
  readonly options?: CheckOptions;
}

interface FindingCase extends Case {
  /** What must be found, in order. Every given field must agree; `message` is a part of the sentence. */
  readonly findings: readonly {
    readonly code: string;
    readonly cell: string;
    readonly severity?: string;
    readonly indicator?: string;
    readonly message?: string;
  }[];
}

interface CheckCases {
  /** Why the check can speak only once a table, where it can. */
  readonly once?: string;
  readonly silent: readonly Case[];
  readonly finds: readonly FindingCase[];
}

/**
 * Runs one check over small task tables.
 *
 * Weak tables of cases are refused: a finding case without findings, two cases of one name or content, and a check that is never
 * seen to report twice on one sheet.
 */
export function testCheck(check: Check, { silent, finds, once }: CheckCases): void {
  const cases = [...silent, ...finds];
  describe(check.id, () => {
    test("the cases are worth running", () => {
      expect(silent).not.toHaveLength(0);
      expect(finds.filter(({ findings }) => findings.length === 0)).toEqual([]);
      expect(once !== undefined || finds.some(({ findings }) => findings.length >= 2)).toBe(true);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
      expect(new Set(cases.map(({ rows, sheet, options }) => JSON.stringify([rows, sheet, options]))).size).toBe(
        cases.length,
      );
    });

    test.each(silent as Case[])("is silent: $name", (each) => {
      expect(findingsOf(check, each)).toEqual([]);
    });

    test.each(finds as FindingCase[])("finds: $name", (each) => {
      expect(findingsOf(check, each)).toEqual(
        each.findings.map(({ message, ...rest }) =>
          expect.objectContaining({ ...rest, ...(message && { message: expect.stringContaining(message) }) }),
        ),
      );
    });
  });
}

function findingsOf(check: Check, { rows, sheet, options }: Case): readonly object[] {
  const { tables } = checkWorkbook([taskSheet(rows, sheet)], options);
  return tables
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.check === check.id)
    .map((finding) => {
      expect(check.finds).toContain(finding.code);
      const { code, severity, indicator, cell } = finding;
      return { code, cell: cellToA1(cell), severity, indicator, message: findingMessage(finding) };
    });
}
