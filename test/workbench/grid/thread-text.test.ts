import type { CommentThread } from "../../../src/xlsx/read-threads";
import { commentAuthor, threadText, writtenThread } from "../../../workbench/grid/thread-text";

const thread = (text: string, ...answers: readonly (readonly [author: string, text: string])[]): CommentThread => ({
  id: "{1}",
  cell: { row: 0, column: 0 },
  resolved: false,
  comments: [["甲", text] as const, ...answers].map(([author, each]) => ({ author, text: each, written: "" })),
});
const asked = thread("请核实", ["乙", "已核"], ["甲", "再核\n\n分两步"], ["", "好"]);

describe("what is shown of a thread is read again", () => {
  const kept = [
    { author: "乙", text: "已核", was: 0 },
    { author: "甲", text: "再核\n\n分两步", was: 1 },
    { author: "", text: "好", was: 2 },
  ];
  const shown = threadText(asked);
  test.each([
    ["as it was", shown, "请核实", kept],
    ["with another first text", shown.replace("请核实", "请核实\n\n乙：也看"), "请核实\n\n乙：也看", kept],
    [
      "with an answer changed",
      shown.replace("已核", "没核"),
      "请核实",
      [{ ...kept[0], text: "没核" }, kept[1], kept[2]],
    ],
    ["without its first answer", shown.replace("\n\n乙：已核", ""), "请核实", [kept[1], kept[2]]],
    ["without its second", shown.replace("\n\n甲：再核\n\n分两步", ""), "请核实", [kept[0], kept[2]]],
    ["without any", "请核实", "请核实", []],
    [
      "with another one between",
      shown.replace("\n\n甲：", "\n\n乙：又核\n\n甲："),
      "请核实",
      [kept[0], { author: "乙", text: "又核" }, kept[1], kept[2]],
    ],
    [
      "with one more below",
      `${shown}\n\n${commentAuthor}：收到`,
      "请核实",
      [...kept, { author: commentAuthor, text: "收到" }],
    ],
    ["with a line below", `${shown}\n收到`, "请核实", [...kept, { author: commentAuthor, text: "收到" }]],
    [
      "with no first text",
      shown.replace("请核实", "").replace("好", "行"),
      "",
      [kept[0], kept[1], { ...kept[2], text: "行" }],
    ],
  ])("%s", (_, written, text, answers) => {
    expect(writtenThread(written, asked)).toEqual({ text, answers });
  });
});

test("where an answer reads like several, no word is lost", () => {
  const doubtful = thread("请核实", ["乙", "见下\n\n乙：已核"]);
  expect(writtenThread(threadText(doubtful), doubtful).answers).toHaveLength(1);
  const changed = threadText(doubtful).replace("已核", "没核");
  expect(writtenThread(changed, doubtful)).toEqual({ text: changed, answers: [] });
});
