import { isIndicator } from "../policy/requirement";
import { convert } from "../quantity";
import { defineCheck } from "./define-check";

/** The 目标值 column and the text of 工作目标 state different numbers of the same kind. The text prevails: it is what was issued. */
export const valueTextConflict = defineCheck({
  id: "value-text-conflict",
  scope: "row",
  severity: "warning",
  finds: ["value-text-conflict"],

  *run({ row, quantities, judgements, targetValue }) {
    const column = row.working.targetValue;
    if (!column || !targetValue || targetValue.unit === null) return;
    const comparable = quantities.filter(
      ({ role, unit }) => role === "target" && unit !== null && convert(1, unit, targetValue.unit!) !== null,
    );
    if (comparable.length === 0 || comparable.some((quantity) => sameAmount(quantity, targetValue))) return;
    const judged = judgements.find(
      ({ requirement, quantity }) => isIndicator(requirement) && quantity && comparable.includes(quantity),
    );
    const inText = judged?.quantity ?? comparable[0]!;
    yield {
      code: "value-text-conflict",
      cell: column.cell,
      values: { inText: inText.text, inColumn: column.text.trim() },
    };
  },
});

function sameAmount(
  text: { value: number; yearly?: number; unit: string | null },
  column: { value: number; unit: string | null },
): boolean {
  return [text.value, text.yearly ?? text.value].some(
    (value) => convert(value, text.unit!, column.unit!) === column.value,
  );
}
