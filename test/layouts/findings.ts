import type { CheckedWorkbook } from "../../src/core/check-workbook";
import { cellToA1 } from "../../src/core/table/a1";
import { type Layout, placesIn } from "./layout";
import type { Variant } from "./variants";

/** A finding by what must not change when the table is laid out otherwise. */
export interface Moved {
  readonly check: string;
  readonly severity: string;
  readonly indicator: string | undefined;
  readonly cell: string;
}

export function findingsOf({ tables }: CheckedWorkbook): readonly Moved[] {
  return tables.flatMap(({ findings }) =>
    findings.map(({ check, severity, indicator, sheet, cell }) => ({
      check,
      severity,
      indicator,
      cell: `${sheet}!${cellToA1(cell)}`,
    })),
  );
}

/** What was found in the table as printed, where a variant has moved it, with what the layout itself silences and adds. */
export function movedFindings(
  agreed: readonly Moved[],
  { silences = [], adds = [] }: Variant,
  laid: readonly Layout[],
): readonly Moved[] {
  const places = new Map(laid.flatMap((layout) => [...placesIn(layout)]));
  const place = (at: string) => places.get(at) ?? `${at} is gone`;
  return [
    ...agreed
      .filter(({ check }) => !silences.includes(check))
      .map((finding) => ({ ...finding, cell: place(finding.cell.split("!")[1]!) })),
    ...adds.map(({ check, at, severity = "info" }) => ({ check, severity, indicator: undefined, cell: place(at) })),
  ];
}

export function inOrder(findings: readonly Moved[]): readonly string[] {
  return findings
    .map((finding) => [finding.cell, finding.check, finding.severity, finding.indicator ?? ""].join(" "))
    .sort();
}
