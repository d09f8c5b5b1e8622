import { refusalOf, type RefusalRules } from "../../../workbench/grid/refused-commands";

const rules: RefusalRules = {
  isFromFile: (id) => id === "sheet-1",
  isProtected: (id) => id === "locked",
};

it.each([
  "sheet.command.insert-row",
  "sheet.command.insert-row-before",
  "sheet.command.insert-multi-rows-above",
  "sheet.command.insert-col-after",
  "sheet.command.remove-row-confirm",
  "sheet.command.remove-col",
  "sheet.command.insert-range-move-down",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.command.move-rows",
])("%s is refused: stacked merges would be lost", (id) => {
  expect(refusalOf({ id }, rules)).toBe("structure");
});

it.each([
  ["renaming a sheet of the file", "sheet.mutation.set-worksheet-name", "sheet-1", undefined, "sheet-name"],
  ["renaming a new sheet", "sheet.mutation.set-worksheet-name", "new", undefined, null],
  ["writing to a protected sheet", "sheet.mutation.set-range-values", "locked", undefined, "protected-sheet"],
  ["a formula's result there", "sheet.mutation.set-range-values", "locked", { fromFormula: true }, null],
  ["writing anywhere else", "sheet.mutation.set-range-values", "sheet-1", undefined, null],
  ["merging cells", "sheet.command.add-worksheet-merge", "sheet-1", undefined, null],
  ["making room for more rows", "sheet.command.set-worksheet-row-count", "sheet-1", undefined, null],
])("%s", (_, id, subUnitId, options, refusal) => {
  expect(refusalOf({ id, params: { subUnitId }, options }, rules)).toBe(refusal);
});
