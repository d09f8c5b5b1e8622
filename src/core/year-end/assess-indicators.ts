import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import type { CoverageStatus } from "../policy/coverage";
import { difference } from "../policy/exact";
import { type Indicator, isIndicator, type Requirement } from "../policy/requirement";
import { change } from "../progress/attainment";
import { indicatorFigures } from "../year/indicator-figures";
import type { OfficeTables } from "../year/offices-of";

/** One indicator that binds the office; amounts in its own unit, null where none is known. */
export interface IndicatorAssessment {
  readonly requirement: Requirement;
  /** Of the goals, as the 审核 sees them. */
  readonly status: CoverageStatus;
  readonly target: number | null;
  readonly completed: number | null;
  readonly baseline: number | null;
  /** What had to be reached: the minimum, else last year's figure. */
  readonly required: number | null;
  /** Of the target, else of what had to be reached; 1 = all of it. */
  readonly share: number | null;
  /** How far the completed amount stays below what had to be reached; 0 when it does not. */
  readonly shortfall: number | null;
  /** Against last year, 0.1 = a tenth more. */
  readonly change: number | null;
  /** The units in charge of its rows. */
  readonly departments: readonly string[];
}

/** Every indicator that binds the office of these tables. */
export function assessIndicators(tables: OfficeTables): readonly IndicatorAssessment[] {
  return tables[0].coverage.flatMap(({ requirement, binding, status, judgements }) => {
    if (binding === "none" || !isIndicator(requirement)) return [];
    const rows = rowsOf(requirement, tables);
    const { target, completed, baseline } = indicatorFigures({ requirement, judgements }, tables);
    const required = requirement.minimum.value ?? leastOf(requirement, baseline);
    const goal = target ?? required;
    const { unit } = requirement.minimum;
    const isKnown = completed !== null && baseline !== null;
    return [
      {
        requirement,
        status,
        target,
        completed,
        baseline,
        required,
        share: completed === null || !goal ? null : Number((completed / goal).toPrecision(12)),
        shortfall: completed === null || required === null ? null : Math.max(0, difference(required, completed)),
        change: isKnown ? change({ value: completed, unit }, { value: baseline, unit }) : null,
        departments: [...new Set(rows.flatMap(({ departments }) => departments.map(({ name }) => name)))],
      },
    ];
  });
}

/** 不低于上年金额, with an amount beside it where city or county has set one. */
function leastOf({ minimum }: Indicator, baseline: number | null): number | null {
  const floor = minimum.floor?.value ?? null;
  if (baseline === null || floor === null) return baseline ?? floor;
  return Math.max(baseline, floor);
}

function rowsOf({ id }: Indicator, tables: readonly CheckedTable[]): readonly RowContext[] {
  return tables.flatMap(({ rows }) =>
    rows.filter(({ judgements }) => judgements.some(({ requirement }) => requirement.id === id)),
  );
}
