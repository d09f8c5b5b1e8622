import fc from "fast-check";
import { parseA1 } from "../../../src/core/table/a1";
import type { Severity } from "../../../src/core/checks/severity";
import type { Area, CellPosition, Grid } from "../../../src/core/table/grid";
import { addressLimit, planMarks } from "../../../src/core/report/plan-marks";

const sheet = "任务分解表";

function grid(merges: Area[] = [], name = sheet): Grid {
  return { sheet: name, origin: { row: 0, column: 0 }, cells: [], merges };
}

function finding(a1: string, severity: Severity, on = sheet) {
  const { top, left } = parseA1(a1)!;
  return { sheet: on, cell: { row: top, column: left }, severity };
}

test.each([
  ["one finding is one cell", [finding("B3", "warning")], [], [["warning", "B3"]]],
  [
    "each severity is a rule of its own, the gravest first",
    [finding("B3", "info"), finding("C3", "error")],
    [],
    [
      ["error", "C3"],
      ["info", "B3"],
    ],
  ],
  [
    "a cell carries the mark of its gravest finding only",
    [finding("B3", "info"), finding("B3", "error"), finding("B3", "warning")],
    [],
    [["error", "B3"]],
  ],
  [
    "cells one below the other are one area",
    [finding("B4", "info"), finding("B3", "info"), finding("B6", "info")],
    [],
    [["info", "B3:B4,B6"]],
  ],
  ["neighbours in a row stay apart", [finding("B3", "info"), finding("C3", "info")], [], [["info", "B3,C3"]]],
  ["a merged cell is marked whole", [finding("D5", "warning")], ["D3:D6"], [["warning", "D3:D6"]]],
  [
    "findings on two cells of a merge are one mark",
    [finding("D3", "info"), finding("D6", "warning")],
    ["D3:D6"],
    [["warning", "D3:D6"]],
  ],
  ["nothing found, nothing to mark", [], ["D3:D6"], []],
] as const)("%s", (_name, findings, merges, marks) => {
  const planned = planMarks(findings, [grid(merges.map((a1) => parseA1(a1)!))]);

  expect(planned).toEqual(marks.map(([severity, address]) => ({ sheet, severity, address })));
});

test("marks stay on the sheet of their finding, with its merges", () => {
  const grids = [grid([], "甲"), grid([parseA1("B3:B5")!], "乙")];

  expect(planMarks([finding("B3", "error", "甲"), finding("B3", "error", "乙")], grids)).toEqual([
    { sheet: "甲", severity: "error", address: "B3" },
    { sheet: "乙", severity: "error", address: "B3:B5" },
  ]);
});

test("a finding on a sheet that was not read marks nothing", () => {
  expect(planMarks([finding("B3", "error", "别处")], [grid()])).toEqual([]);
});

test("a list too long for one address becomes several rules", () => {
  const everySecondRow = Array.from({ length: 3000 }, (_, i) => finding(`B${2 * i + 1}`, "warning"));

  const planned = planMarks(everySecondRow, [grid()]);

  expect(planned.length).toBeGreaterThan(1);
  expect(planned.every(({ address }) => address.length <= addressLimit)).toBe(true);
  expect(planned.flatMap(({ address }) => address.split(","))).toHaveLength(3000);
});

test("whatever is found, exactly the cells found are marked, each once and as gravely as it deserves", () => {
  const position = fc.record({ row: fc.nat(30), column: fc.nat(5) });
  const found = fc.record({
    sheet: fc.constant(sheet),
    cell: position,
    severity: fc.constantFrom<Severity>("error", "warning", "info"),
  });

  fc.assert(
    fc.property(fc.array(found, { maxLength: 60 }), (findings) => {
      const marked = planMarks(findings, [grid()]).flatMap(({ address, severity }) =>
        address.split(",").flatMap((a1) => cellsOf(parseA1(a1)!).map((cell) => [key(cell), severity] as const)),
      );

      expect(new Map(marked)).toEqual(gravest(findings));
      expect(marked).toHaveLength(new Map(marked).size);
    }),
  );
});

function gravest(findings: readonly { cell: CellPosition; severity: Severity }[]): Map<string, Severity> {
  const order: Severity[] = ["info", "warning", "error"];
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return new Map(sorted.map(({ cell, severity }) => [key(cell), severity]));
}

function cellsOf({ top, left, bottom, right }: Area): CellPosition[] {
  const cells: CellPosition[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push({ row, column });
  return cells;
}

function key({ row, column }: CellPosition): string {
  return `${row},${column}`;
}
