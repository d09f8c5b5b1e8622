import { percentText } from "../../../src/core/table/percent-text";

test.each([
  [0.65, "0%", "65%"],
  [0.655, "0%", "65.5%"],
  [0.07, "0.00%", "7%"],
  [1.2, "0%;[Red]-0%", "120%"],
  [0.65, "0.00", null],
  [0.65, '0.00"%"', null],
  [0.65, "0.00\\%", null],
  [0.65, "%".repeat(300), null],
])("%d as %s is %s", (value, format, text) => {
  expect(percentText(value, format)).toBe(text);
});
