import { isIndicator } from "../policy/requirement";
import { convert, type Quantity } from "../quantity";
import { defineCheck } from "./define-check";

/** The 目标值 column and the text of 工作目标 state different numbers of the same kind. The text prevails: it is what was issued. */
export const valueTextConflict = defineCheck({
  id: "value-text-conflict",
  scope: "row",
  weighs: "amounts",
  severity: "warning",
  finds: ["value-text-conflict"],

  run(context, report) {
    const { row, targetValue } = context;
    const column = row.working.targetValue;
    if (!column || column.heldBy.row < row.row || !targetValue || targetValue.unit === null) return;
    const { quantities, judgements } = context;
    const comparable = quantities.filter(
      ({ role, unit }) => role === "target" && unit !== null && convert(1, unit, targetValue.unit!) !== null,
    );
    if (comparable.length === 0 || agrees(comparable, targetValue)) return;
    const judged = judgements.find(
      ({ requirement, quantity }) =>
        isIndicator(requirement) && quantity && comparable.some((own) => isSame(own, quantity)),
    );
    const inText = judged?.quantity ?? comparable[0]!;
    report({
      code: "value-text-conflict",
      cell: column.cell,
      values: { inText: inText.text, inColumn: column.text.trim() },
    });
  },
});

/** The same words: each reading of a number is an object of its own. */
function isSame(one: Quantity, other: Quantity): boolean {
  return one.start === other.start && one.text === other.text;
}

/** The column repeats one number of the text, a year's total of it, a value in its range, or the sum of all. */
function agrees(inText: readonly Quantity[], column: Quantity): boolean {
  const to = ({ unit }: Quantity, value: number) => convert(value, unit!, column.unit!) ?? NaN;
  const same = (value: number) => Math.abs(value - column.value) <= Math.abs(column.value) * 1e-9;
  const sum = inText.reduce((total, quantity) => total + to(quantity, quantity.value), 0);
  return (
    same(sum) ||
    inText.some((quantity) => {
      const { value, yearly = value, valueMax } = quantity;
      if (same(to(quantity, value)) || same(to(quantity, yearly))) return true;
      return valueMax !== undefined && to(quantity, value) <= column.value && column.value <= to(quantity, valueMax);
    })
  );
}
