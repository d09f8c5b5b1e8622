/** A row with what a reviewer would say of it, made by hand before the rules were tuned. */
export interface LabelledRow {
  readonly content: string;
  readonly goal: string;
  /** Every requirement that the row serves, with its verdict. */
  readonly expected: Readonly<Record<string, string>>;
  /** Cells of the working columns: 上年值, 目标值, 单位. */
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * Reads lines of `工作内容 | 工作目标 | verdicts | columns`.
 *
 * A requirement without a verdict is `no-quantity`; "-" serves none. An empty 工作内容 repeats the one above.
 *
 * @example labelled`产业合作 | 到位资金3亿元 | P03-3 meets`
 */
export function labelled(lines: TemplateStringsArray): readonly LabelledRow[] {
  let content = "";
  return lines[0]!
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [topic, goal, verdicts, columns = ""] = line.split("|").map((cell) => cell.trim());
      content = topic || content;
      return {
        content,
        goal: goal!.replaceAll("⏎", "\n"),
        expected: Object.fromEntries(verdicts === "-" ? [] : verdicts!.split(/,\s*/).map(verdictOf)),
        columns: Object.fromEntries(columns === "" ? [] : columns.split(/,\s*/).map((cell) => cell.split("="))),
      };
    });
}

function verdictOf(text: string): [id: string, verdict: string] {
  const [id, verdict = "no-quantity"] = text.split(" ");
  return [id!, verdict];
}
