import { resultsPage } from "../../bench/results-page";

const circumstances = { day: "2026-11-22", machine: "2 cores" };

test("a row a figure, with date and machine", () => {
  const page = resultsPage({ check100000Rows: 1234.5, quantityGrowth: 1.02 }, circumstances);

  expect(page).toContain("Measured on 2026-11-22, in one run, on 2 cores.");
  expect(page).toContain("| exponent of time over the length of the text | 1.02    |\n");
  expect(page).toContain("| checking 100 000 rows, ms                    | 1,234.5 |\n");
});

test("a figure that nobody explains is refused", () => {
  expect(() => resultsPage({ mystery: 1 }, circumstances)).toThrow("does not say what mystery means");
});
