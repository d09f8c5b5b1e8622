import type { SheetContent } from "../report/sheet-content";
import type { Damage } from "../settings/damage";
import { type OwnHeader, type OwnRow, ownSheetRows } from "../settings/own-sheet-rows";
import type { CellValue, Grid } from "../table/grid";
import { type AssessedRow, assessedRow, matchRows } from "./assessed-rows";
import { type AssessmentColumn, assessmentColumns } from "./assessment-columns";
import { weightIn, type Weights } from "./score";

/** Without these a row of 自评汇总 is not its header. */
const neededColumns = ["kind", "name", "weight"] as const satisfies readonly AssessmentColumn[];

/** A row as the sheet is to have it. */
export interface WantedRow extends AssessedRow {
  readonly values: ReadonlyMap<AssessmentColumn, CellValue>;
  /** Where it stands on a new sheet. */
  readonly line: number;
}

/** A row as the sheet has it. */
export interface PresentRow extends AssessedRow {
  readonly own: OwnRow<AssessmentColumn>;
}

/** 自评汇总 as it is, held against what it is to say. */
export interface ReadAssessment {
  /** Null where it has none any more. */
  readonly header: OwnHeader<AssessmentColumn> | null;
  readonly damages: readonly Damage[];
  readonly present: readonly PresentRow[];
  readonly wanted: readonly WantedRow[];
  readonly matched: ReadonlyMap<WantedRow, PresentRow>;
}

/** @param content the sheet as it is written where there is none. */
export function readAssessment(grid: Grid, content: SheetContent): ReadAssessment {
  const { rows, header, damages } = ownSheetRows(grid, assessmentColumns, neededColumns);
  const present = rows.flatMap((own): PresentRow[] => {
    const row = assessedRow((column) => own.text(column));
    return row === null ? [] : [{ ...row, own }];
  });
  const wanted = wantedRows(content);
  return { header, damages, present, wanted, matched: matchRows(wanted, present) };
}

export const columnNames = Object.keys(assessmentColumns) as AssessmentColumn[];

function wantedRows({ rows }: SheetContent): readonly WantedRow[] {
  return rows.flatMap((cells, line): WantedRow[] => {
    const values = new Map(columnNames.map((name, at) => [name, cells[at] ?? null] as const));
    const row = assessedRow((column) => String(values.get(column) ?? ""));
    return row === null ? [] : [{ ...row, values, line }];
  });
}

/** What staff have typed on 自评汇总: their weights, by the keys of the task rows as they are now. */
export function weightsOf({ damages, matched }: Pick<ReadAssessment, "damages" | "matched">): {
  readonly weights: Weights;
  readonly damages: readonly Damage[];
} {
  const weights = new Map<string, number>();
  const found: Damage[] = [...damages];
  for (const [{ kind, key }, { own }] of matched) {
    if (kind !== "row") continue;
    const weight = weightIn(own.text("weight"));
    if (weight === undefined) found.push(own.damage("weight", "unreadable-weight"));
    else if (weight !== null) weights.set(key.slice("row\n".length), weight);
  }
  return { weights, damages: found };
}
