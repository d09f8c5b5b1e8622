import { labelledRows } from "./rows";
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
    expect(labelledRows.length).toBeGreaterThanOrEqual(350);
  });
});
