import type { CheckedTable } from "../check-workbook";
import type { RowContext } from "../checks/define-check";
import { valueIn } from "../policy/amount";
import { fieldsNamed } from "../policy/fields";
import { isIndicator } from "../policy/requirement";
import { readProgress } from "../progress/row-progress";
import { rowWords } from "../table/row-words";

/** An amount that last year's table tells of one of its rows. */
export interface LastYearFigure {
  /** In the indicator's own unit, or in the unit of 完成值 where the row serves none. */
  readonly value: number;
  readonly unit: string;
  /** What was done, or, where nobody wrote that down, what was promised. */
  readonly basis: "completed" | "target";
  /** The indicator that it is an amount of; null for a row that serves none. */
  readonly indicator: string | null;
  /** The indicator's fields (科技、医疗…) that the row names. */
  readonly fields: readonly string[];
  readonly row: RowContext;
}

/** All amounts that the tables tell; whose tables these may be: see `lastYearOf`. */
export function lastYearFigures(tables: readonly CheckedTable[]): readonly LastYearFigure[] {
  return tables.flatMap((checked) => checked.rows.flatMap((row) => figuresOf(row, checked)));
}

function figuresOf(row: RowContext, { table }: CheckedTable): readonly LastYearFigure[] {
  const actual = readProgress(row, table)?.furthest?.actual ?? null;
  const { content, goal } = row.row;
  const served = row.judgements.filter(({ requirement }) => isIndicator(requirement));
  if (served.length === 0) {
    if (!actual || actual.unit === null || actual.unit === "%") return [];
    return [{ value: actual.value, unit: actual.unit, basis: "completed", indicator: null, fields: [], row }];
  }
  return served.flatMap(({ requirement, value: promised }): readonly LastYearFigure[] => {
    if (!isIndicator(requirement)) return [];
    const done = actual && valueIn(requirement, actual.yearly ?? actual.value, actual.unit);
    const value = done ?? promised;
    if (value === null) return [];
    return [
      {
        value,
        unit: requirement.minimum.unit,
        basis: done === null ? "target" : "completed",
        indicator: requirement.id,
        fields: fieldsNamed(requirement, content.text, goal.text),
        row,
      },
    ];
  });
}

/**
 * The figures that may be last year's of a row: those of the row of the same words, numbers aside, else those of the same indicator
 * and field.
 */
export function figuresFor(row: RowContext, figures: readonly LastYearFigure[]): readonly LastYearFigure[] {
  const words = wordsOf(row);
  const same = figures.filter((figure) => wordsOf(figure.row) === words);
  if (same.length > 0) return foremost(row, same);
  const { content, goal } = row.row;
  const alike = row.judgements.flatMap(({ requirement }) =>
    figuresOfIndicator(requirement.id, fieldsNamed(requirement, content.text, goal.text), figures),
  );
  return foremost(row, alike);
}

/** @param fields those that are asked for; none: the row speaks for the whole indicator. */
export function figuresOfIndicator(
  indicator: string,
  fields: readonly string[],
  figures: readonly LastYearFigure[],
): readonly LastYearFigure[] {
  return figures.filter(
    (figure) =>
      figure.indicator === indicator &&
      (fields.length === 0 || figure.fields.length === 0 || figure.fields.some((field) => fields.includes(field))),
  );
}

/** Of several indicators of a row the one that is held to last year's figure needs it most. */
function foremost({ judgements }: RowContext, figures: readonly LastYearFigure[]): readonly LastYearFigure[] {
  const relative = judgements.flatMap(({ requirement }) =>
    requirement.minimum?.relativeTo === "lastYear" ? [requirement.id] : [],
  );
  const needed = figures.filter(({ indicator }) => indicator !== null && relative.includes(indicator));
  return needed.length > 0 ? needed : figures;
}

/** Goals go on from year to year with other numbers. */
function wordsOf({ row: { content, goal } }: RowContext): string {
  return rowWords(content.text, goal.text).replace(/\d+(?:\.\d+)?/gu, "#");
}
