import { attainment, change, type Figure } from "../../../src/core/progress/attainment";
import { light, pace } from "../../../src/core/progress/pace";

const figure = (value: number, unit: string | null = null): Figure => ({ value, unit });

test.each<[string, Figure, Figure, number | null]>([
  ["in one unit", figure(5.2, "亿元"), figure(8, "亿元"), 0.65],
  ["across units", figure(6000, "万元"), figure(1, "亿元"), 0.6],
  ["more than all", figure(500), figure(400), 1.25],
  ["both bare", figure(300), figure(400), 0.75],
  ["one of them bare", figure(300), figure(400, "人次"), null],
  ["of different kinds", figure(3, "次"), figure(8, "亿元"), null],
  ["of nothing", figure(3), figure(0), null],
])("attainment %s", (_name, actual, target, expected) => {
  expect(attainment(actual, target)).toBe(expected);
});

test.each<[string, Figure, Figure, number | null]>([
  ["growth", figure(660, "万元"), figure(600, "万元"), 0.1],
  ["decline", figure(330), figure(660), -0.5],
  ["across units", figure(0.066, "亿元"), figure(600, "万元"), 0.1],
  ["up from a loss", figure(5), figure(-10), 1.5],
  ["from nothing", figure(5), figure(0), null],
])("change: %s", (_name, now, before, expected) => {
  expect(change(now, before)).toBe(expected);
});

/** 2022, its 30 June, 1 December, 2 December and the day after it. */
const year = { start: 44562, end: 44926 };
const [june, early, late, after] = [44742, 44895, 44896, 44927];

test.each([
  [1, june, "done", "green"],
  [0.5, june, "on-pace", "green"],
  [0.49, june, "behind", "yellow"],
  [0.95, early, "on-pace", "green"],
  [0.95, late, "on-pace", "blue"],
  [0.95, year.end, "behind", "yellow"],
  [0.99, after, "overdue", "red"],
  [1, after, "done", "green"],
  [0, year.start - 1, "on-pace", "green"],
] as const)("%s done on day %s is %s, %s", (attained, asOf, expectedPace, expectedLight) => {
  expect(pace(attained, year, asOf)).toBe(expectedPace);
  expect(light(attained, year, asOf)).toBe(expectedLight);
});
