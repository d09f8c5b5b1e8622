import fc from "fast-check";
import { mostRemarks, remarksIn, sentRemarks } from "../../../src/core/year-end/read-remarks-text";

const texts = (text: string) => remarksIn(text).map((remark) => remark.text);

test.each<[string, string, readonly string[]]>([
  ["a line each", "缺少责任单位\n\n措辞偏软，请改为不少于", ["缺少责任单位", "措辞偏软，请改为不少于"]],
  ["1. 2.", "1. 甲事项未写数量\n2．乙事项缺佐证", ["甲事项未写数量", "乙事项缺佐证"]],
  [
    "1、 with a second line",
    "1、甲事项未写数量，\n请补充\r\n2、乙事项缺佐证",
    ["甲事项未写数量，\n请补充", "乙事项缺佐证"],
  ],
  ["（一）", "（一）甲\n（二）乙", ["甲", "乙"]],
  ["① ②", "①甲\n②乙", ["甲", "乙"]],
  ["第一，", "第一，甲事项\n第二，乙事项", ["甲事项", "乙事项"]],
  ["问题1：", "问题1：甲\n问题2：乙", ["甲", "乙"]],
  ["a heading above", "审核意见如下：\n1. 甲\n2. 乙", ["甲", "乙"]],
  ["a heading above plain lines", "退回意见：\n甲有误\n乙有误", ["甲有误", "乙有误"]],
  [
    "a letter: whom it is to, what it says, who has written it",
    "西湖区发改局：\n你单位报送的任务分解表存在以下问题：\n1. 甲未写数量\n2. 乙缺佐证\n请于3月5日前修改后报送。\n市发改委\n2026年3月1日",
    ["甲未写数量", "乙缺佐证"],
  ],
  ["a letter without numbers", "甲未写数量\n乙缺佐证\n市发改委\n2026年3月1日", ["甲未写数量", "乙缺佐证"]],
  ["bullets", "- 甲\n• 乙", ["甲", "乙"]],
  ["numbers that are amounts", "8亿元与附件不符\n3.5亿元没有来源", ["8亿元与附件不符", "3.5亿元没有来源"]],
  ["第3行 begins no item", "第3行缺少责任单位\n第5行缺少佐证", ["第3行缺少责任单位", "第5行缺少佐证"]],
  ["nothing but signs", "——\n\n  \n***", []],
  ["nothing", "", []],
])("%s", (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

describe("a table copied from Excel or Word", () => {
  test("with headers: the remark, what is to be done, and where", () => {
    const text = [
      "序号\t工作内容\t工作目标\t存在问题\t修改建议",
      '3\t产业合作\t到位资金8亿元\t没有写"以上"\t请写明不少于',
      "4\t\t培训400人次\t缺少佐证\t",
    ].join("\n");
    expect(remarksIn(text)).toEqual([
      { text: '没有写"以上"；请写明不少于', serial: "3", content: "产业合作", goal: "到位资金8亿元" },
      { text: "缺少佐证", serial: "4", goal: "培训400人次" },
    ]);
  });

  test("whose own numbers are no rows where nothing else names them", () => {
    expect(remarksIn("序号\t意见\n1\t缺少佐证\n2\t措辞偏软")).toEqual([{ text: "缺少佐证" }, { text: "措辞偏软" }]);
  });

  test("cells of several lines and with quotation marks stay one", () => {
    expect(remarksIn('位置\t意见\nB3\t"第一行\n第二行 ""力争"""\nB4\t“原话”有误')).toEqual([
      { text: '第一行\n第二行 "力争"', address: "B3" },
      { text: "“原话”有误", address: "B4" },
    ]);
  });

  test("a row merged over several remarks counts for each of them", () => {
    expect(remarksIn("工作目标\t意见\n培训400人次\t缺佐证\n\t缺时限")).toEqual([
      { text: "缺佐证", goal: "培训400人次" },
      { text: "缺时限", goal: "培训400人次" },
    ]);
  });

  test("without headers: all that stands in a line", () => {
    expect(texts("1\t产业合作\t缺少佐证\n2\t培训\t措辞偏软")).toEqual(["产业合作　缺少佐证", "培训　措辞偏软"]);
  });
});

test("of more than one list takes, the rest is counted", () => {
  const lines = Array.from({ length: mostRemarks + 7 }, (_, at) => `第${at + 3}行缺少佐证`);
  const { remarks, beyond } = sentRemarks(lines.join("\n"));
  expect([remarks.length, beyond]).toEqual([mostRemarks, 7]);
  expect(sentRemarks("甲有误")).toMatchObject({ beyond: 0 });
});

test("no text whatever makes it fail, hang or give more than it should", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: fc.constantFrom(...'甲1.、\t\n"“”（）①第一行 A3：') }), (text) => {
      const found = remarksIn(text);
      expect(found.every((remark) => remark.text.trim() !== "")).toBe(true);
    }),
  );
  const started = performance.now();
  expect(remarksIn('"\t'.repeat(50_000))).toEqual([]);
  expect(remarksIn("意见\n".repeat(5_000)).length).toBeLessThanOrEqual(mostRemarks);
  expect(performance.now() - started).toBeLessThan(5_000);
});
