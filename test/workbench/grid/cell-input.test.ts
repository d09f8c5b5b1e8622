import { CellValueType } from "@univerjs/core";
import { cellFromInput } from "../../../workbench/grid/cell-input";

// The file that the page loads: the package's other build requires packages that jest cannot.
jest.mock("@univerjs/core", () => jest.requireActual("../../../node_modules/@univerjs/core/lib/umd/index.js"));

it.each([
  ["a number", 12.5, "General", { v: 12.5, t: CellValueType.NUMBER }],
  ["text that reads as a number", "12.5", "General", { v: 12.5, t: CellValueType.NUMBER }],
  ["a percentage", "50%", "General", { v: 0.5, t: CellValueType.NUMBER }],
  ["a truth value", true, "General", { v: 1, t: CellValueType.BOOLEAN }],
  ["the word of one", "false", "General", { v: 0, t: CellValueType.BOOLEAN }],
  ["a formula", "=A1*2", "General", { f: "=A1*2" }],
  ["text after an apostrophe", "'12", "General", { v: "12", t: CellValueType.STRING }],
  ["a number in a cell of text", "12", "@", { v: "12", t: CellValueType.STRING }],
  ["a sentence", "到位资金 8 亿元", "General", { v: "到位资金 8 亿元", t: CellValueType.STRING }],
  ["a lone equals sign", "=", "General", { v: "=", t: CellValueType.STRING }],
  ["nothing", "", "General", { v: null, t: null }],
] as const)("%s", (_, input, format, expected) => {
  expect(cellFromInput(input, format)).toMatchObject(expected);
});

it("leaves nothing of what was there before", () => {
  expect(cellFromInput("新", "General")).toEqual({ v: "新", t: CellValueType.STRING, f: null, si: null, p: null });
});
