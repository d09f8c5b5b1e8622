import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isIndicator } from "../../../src/core/policy/requirement";
import { policyFor } from "../../../src/core/policy/policies";
import { judgeLabelled } from "./rows/judge-labelled";

/** Rows labelled by others, where they are at hand. Their `verdict_by_indicator` names only what has a minimum. */
interface DomainRow {
  readonly id: string;
  readonly 工作内容: string;
  readonly 工作目标: string;
  readonly indicators: readonly string[];
  readonly verdict_by_indicator?: Readonly<Record<string, string>>;
  readonly reason?: string;
}

const folder = resolve(__dirname, "../../../../shared/domain");
const files = ["seed_rows.json", "rows_dev.json"].filter((file) => existsSync(resolve(folder, file)));
const checkable = new Set(
  policyFor(2022)
    .requirements.filter(isIndicator)
    .map(({ id }) => id),
);

// `describe.each` refuses an empty list.
for (const file of files)
  describe(file, () => {
    const rows = JSON.parse(readFileSync(resolve(folder, file), "utf8")) as readonly DomainRow[];
    const labels = withInheritedContent(rows);

    test.each(labels)("$id $goal", ({ indicators, expected, goal, content }) => {
      const judged = judgeLabelled({ content, goal, columns: {}, expected: {} });
      expect(Object.keys(judged).sort()).toEqual([...indicators].sort());
      for (const id of indicators.filter((indicator) => checkable.has(indicator)))
        expect({ id, verdict: judged[id] }).toEqual({ id, verdict: expected[id] ?? "no-quantity" });
    });
  });

if (files.length === 0) test.skip("no rows of others at hand", () => undefined);

function withInheritedContent(rows: readonly DomainRow[]) {
  let content = "";
  return rows.map((row) => {
    content = row.工作内容 === "" ? content : row.工作内容;
    const baselineMissing = /baseline-missing/.test(row.reason ?? "");
    const expected = Object.fromEntries(
      Object.entries(row.verdict_by_indicator ?? {}).map(([id, verdict]) => [
        id,
        id === "P07-1" && baselineMissing ? "no-baseline" : verdict,
      ]),
    );
    return { id: row.id, content, goal: row.工作目标, indicators: row.indicators, expected };
  });
}
