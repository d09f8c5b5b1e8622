import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import { valueIn } from "../policy/amount";
import { difference, sum } from "../policy/exact";
import { type Indicator, isIndicator } from "../policy/requirement";
import { change } from "../progress/attainment";
import { summarise } from "../year/summarise";
import type { IndicatorAssessment } from "./assess";

/** Every indicator that binds the office of these tables. @param tables of one place and year */
export function assessIndicators(tables: readonly CheckedTable[]): readonly IndicatorAssessment[] {
  const [summary] = summarise([{ file: "", tables }]);
  return (summary?.cells ?? []).flatMap(({ requirement, status, target, completed }) => {
    if (!isIndicator(requirement)) return [];
    const rows = rowsOf(requirement, tables);
    const baseline = baselineOf(requirement, rows);
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

/** 上年值 of its rows together; a cell that is merged over several of them counts once. */
function baselineOf(indicator: Indicator, rows: readonly RowContext[]): number | null {
  const cells = new Map<string, number>();
  for (const { row, baseline, table } of rows) {
    const held = row.working.baseline?.heldBy;
    const value = baseline && valueIn(indicator, baseline.value, baseline.unit ?? indicator.minimum.unit);
    if (held && value !== null) cells.set(`${table.table.sheet}!${held.row},${held.column}`, value);
  }
  return cells.size === 0 ? null : sum(...cells.values());
}
