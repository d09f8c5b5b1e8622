import { clauseAfter, clauseBefore, sentenceBefore } from "../../../src/core/text/clause";
import { trimEndOf } from "../../../src/core/text/trim";

const around = (marked: string) => {
  const at = marked.indexOf("|");
  const text = marked.replace("|", "");
  return [sentenceBefore(text, at), clauseBefore(text, at), clauseAfter(text, at)];
};

test.each([
  ["甲；乙，丙|丁，戊", "乙，丙", "丙", "丁"],
  ["甲;乙,丙|丁。戊", "乙,丙", "丙", "丁"],
  ["甲！乙|\n丙", "乙", "乙", ""],
  ["|甲", "", "", "甲"],
  ["甲，|", "甲，", "", ""],
])("%s", (marked, ...expected) => {
  expect(around(marked)).toEqual(expected);
});

test("words far away are beside no number: the work for each stays small", () => {
  const [sentence, before, after] = around(`${"甲".repeat(30_000)}|${"乙".repeat(30_000)}`);
  expect(sentence).toBe("甲".repeat(300));
  expect(before).toBe(sentence);
  expect(after).toBe("乙".repeat(300));
});

test.each([
  ["通知。； ", "通知"],
  ["通知。的。", "通知。的"],
  [" 。", ""],
  ["　通知\n", "　通知"],
])("%j trimmed at its end", (text, trimmed) => {
  expect(trimEndOf(text, "。；")).toBe(trimmed);
});
