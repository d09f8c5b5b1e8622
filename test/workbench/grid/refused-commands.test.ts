import { refusalOf, type RefusalRules } from "../../../workbench/grid/refused-commands";

const rules: RefusalRules = {
  isProtected: (id) => id === "locked",
  obstacle: (id, shift) =>
    id === "tables" && shift.axis === "columns" && shift.at === 2 ? { kind: "table", area: null } : null,
  // One in B2:B3.
  cutsArray: (id, changed) =>
    id === "arrays" && [...changed].filter(({ row, column }) => column === 1 && (row === 1 || row === 2)).length === 1,
  isSliced: (id) => id === "tables",
};

it("a sheet whose table another sheet's slicer shows is not deleted", () => {
  const deletion = (subUnitId: string) => refusalOf({ id: "sheet.command.remove-sheet", params: { subUnitId } }, rules);
  expect(deletion("tables")).toBe("sliced-sheet");
  expect(deletion("arrays")).toBe(null);
});

it.each([
  ["a value within it", { 1: { 1: { v: 5 } } }, "part-of-array"],
  ["a cell of it emptied", { 2: { 1: null } }, "part-of-array"],
  ["all of it", { 1: { 1: { v: 5 } }, 2: { 1: { f: "=1" } } }, null],
  ["its look alone", { 1: { 1: { s: {} } } }, null],
  ["a cell beside it", { 1: { 2: { v: 5 } } }, null],
])("an array formula: %s", (_, cellValue, refusal) => {
  const params = { subUnitId: "arrays", cellValue };
  expect(refusalOf({ id: "sheet.mutation.set-range-values", params }, rules)).toBe(refusal);
  expect(refusalOf({ id: "sheet.mutation.set-range-values", params, options: { fromFormula: true } }, rules)).toBe(
    null,
  );
});

it.each<[string, Record<number, number>, string | null]>([
  ["rows of it change places", { 1: 2, 2: 1 }, "part-of-array"],
  ["rows of it go elsewhere", { 1: 5, 2: 6, 5: 1, 6: 2 }, "part-of-array"],
  ["rows beside it are sorted, its own stay", { 4: 5, 5: 4 }, null],
])("sorting around an array formula: %s", (_, order, refusal) => {
  const params = { subUnitId: "arrays", range: { startRow: 0, endRow: 9, startColumn: 0, endColumn: 3 }, order };
  expect(refusalOf({ id: "sheet.mutation.reorder-range", params }, rules)).toBe(refusal);
});

it.each([
  "sheet.command.insert-range-move-down",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.command.move-rows",
  "sheet.command.move-cols",
  "sheet.command.split-text-to-columns",
])("%s is refused: neither merges nor references would follow", (id) => {
  expect(refusalOf({ id }, rules)).toBe("moving");
});

const range = { startRow: 4, endRow: 5, startColumn: 2, endColumn: 2 };

it.each([
  ["inserting rows", "sheet.command.insert-row-by-range", "sheet-1", undefined, null],
  ["deleting columns", "sheet.command.remove-col-by-range", "sheet-1", undefined, null],
  ["inserting rows of a protected sheet", "sheet.command.insert-row-by-range", "locked", undefined, "protected-sheet"],
  ["inserting rows into a table", "sheet.command.insert-row-by-range", "tables", undefined, null],
  ["inserting columns into a table", "sheet.command.insert-col-by-range", "tables", undefined, "table"],
  ["deleting columns of a table", "sheet.command.remove-col-by-range", "tables", undefined, "table"],
  ["renaming a sheet", "sheet.mutation.set-worksheet-name", "sheet-1", undefined, null],
  ["writing to a protected sheet", "sheet.mutation.set-range-values", "locked", undefined, "protected-sheet"],
  ["a formula's result there", "sheet.mutation.set-range-values", "locked", { fromFormula: true }, null],
  ["writing anywhere else", "sheet.mutation.set-range-values", "sheet-1", undefined, null],
  ["merging cells", "sheet.command.add-worksheet-merge", "sheet-1", undefined, null],
  ["making room for more rows", "sheet.command.set-worksheet-row-count", "sheet-1", undefined, null],
])("%s", (_, id, subUnitId, options, refusal) => {
  expect(refusalOf({ id, params: { subUnitId, range }, options }, rules)).toBe(refusal);
});
