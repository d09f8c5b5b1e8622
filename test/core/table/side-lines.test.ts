import { isNoteLine } from "../../../src/core/table/side-lines";

test.each([
  ["说明：本表一式两份", true],
  ["說明：本表一式兩份", true],
  ["説明：本表一式兩份", true],
  ["制表人：张三", true],
  ["製表人：張三", true],
  ["製表單位：區教育局", true],
  ["編製說明：按月報送", true],
  ["＊註：一式兩份", true],
  [" ※ 注：一式两份", true],
  ["聯繫電話：8888", true],
  ["說明會不少於1次", false],
  ["製造業項目3個", false],
  ["签约项目3个", false],
  ["", false],
])("%j beside a table explains or signs it: %s", (text, expected) => {
  expect(isNoteLine(text)).toBe(expected);
});
