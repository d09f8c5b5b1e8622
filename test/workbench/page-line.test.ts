import { pageLine } from "../../workbench/print/page-line";

const facts = { page: 2, pages: 5, sheet: "任务 & 表", file: "任务.xlsx", now: new Date(2022, 5, 3, 9, 5) };
const textsOf = (written: string) => {
  const { left, center, right } = pageLine(written, facts);
  return [left, center, right].map((runs) => runs.map(({ text }) => text).join(""));
};

test.each([
  ["第 &P 页，共 &N 页", ["", "第 2 页，共 5 页", ""]],
  ["&L左&C中&R右", ["左", "中", "右"]],
  ["&R&D &T&L&A", ["任务 & 表", "", "2022/6/3 9:05"]],
  ["&C甲&&乙 &F", ["", "甲&乙 任务.xlsx", ""]],
  ["&P+10 / &N-1", ["", "12 / 4", ""]],
  ["&L&G&Z", ["", "", ""]],
  ["&l小写&p", ["小写2", "", ""]],
  ["一行\n二行", ["", "一行\n二行", ""]],
  ["<b>&P</b>", ["", "<b>2</b>", ""]],
  ["尾&", ["", "尾", ""]],
  ["", ["", "", ""]],
])("%s", (written, expected) => {
  expect(textsOf(written)).toEqual(expected);
});

test("letters: font, size, colour and what is switched on and off; a new place begins plain", () => {
  const { left, right } = pageLine('&L&"宋体,加粗"&14&KFF0000甲&U乙&U丙&R&"-,Bold Italic"丁', facts);
  const look = { font: "宋体", bold: true, italic: false, size: 14, color: "#FF0000" };
  expect(left).toEqual([
    { ...look, text: "甲" },
    { ...look, underline: true, text: "乙" },
    { ...look, underline: false, text: "丙" },
  ]);
  expect(right).toEqual([{ bold: true, italic: true, text: "丁" }]);
});
