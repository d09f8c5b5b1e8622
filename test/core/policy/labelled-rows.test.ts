import { awaitedRows, labelledRows } from "./rows";
import { judgeLabelled } from "./rows/judge-labelled";

const sorted = (verdicts: Readonly<Record<string, string>>): string =>
  Object.keys(verdicts)
    .sort()
    .map((id) => `${id} ${verdicts[id]}`)
    .join(", ") || "-";

describe("rows labelled by hand", () => {
  test.each(labelledRows)("$content: $goal", (row) => {
    expect(sorted(judgeLabelled(row))).toBe(sorted(row.expected));
  });

  test("are many, and differ", () => {
    const keys = labelledRows.map(({ content, goal, columns }) => content + goal + JSON.stringify(columns));
    expect(new Set(keys).size).toBe(labelledRows.length);
    expect(labelledRows.length).toBeGreaterThanOrEqual(1100);
  });

  test("are judged exactly in 99 of 100, the awaited ones included", () => {
    const rows = [...labelledRows, ...awaitedRows];
    const exact = rows.filter((row) => sorted(judgeLabelled(row)) === sorted(row.expected)).length;
    process.stdout.write(
      `${exact} of ${rows.length} labelled rows exact: ${((100 * exact) / rows.length).toFixed(2)} %\n`,
    );
    expect(exact / rows.length).toBeGreaterThanOrEqual(0.99);
  });
});
