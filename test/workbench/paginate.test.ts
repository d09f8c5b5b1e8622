import { paginate, zoomForPages } from "../../workbench/print/paginate";

const heights = [10, 20, 30, 40, 500, 10];
const paged = (room: number, breaks: number[] = []) =>
  paginate({ rows: heights.map((_, row) => row), breaks: new Set(breaks), heightOf: (row) => heights[row]!, room });

test.each([
  ["as many rows as have room", 60, [], [[0, 1, 2], [3], [4], [5]]],
  ["one more than fits begins a page", 59, [], [[0, 1], [2], [3], [4], [5]]],
  ["by hand", 1000, [2, 5], [[0, 1], [2, 3, 4], [5]]],
  ["a page that is begun by hand where it begins anyway", 60, [3, 0], [[0, 1, 2], [3], [4], [5]]],
  ["no room at all", -5, [], [[0], [1], [2], [3], [4], [5]]],
])("%s", (_, room, breaks, expected) => {
  expect(paged(room, breaks)).toEqual(expected);
});

test("no row: one empty page", () => {
  expect(paginate({ rows: [], breaks: new Set(), heightOf: () => 1, room: 9 })).toEqual([[]]);
});

test.each([
  ["any number", 0.8, null, 0.8],
  ["few enough already", 0.8, 100, 0.8],
  ["shrunk in hundredths", 0.8, 2, 0.5],
  ["never below a tenth", 0.8, 0, 0.1],
])("zoom for pages: %s", (_, zoom, most, expected) => {
  expect(zoomForPages(zoom, most, (tried) => Math.ceil(tried * 4))).toBeCloseTo(expected);
});
