import fc from "fast-check";
import type { CheckedTable } from "../../../src/core/check-workbook";
import { checkWorkbook } from "../../../src/core/check-workbook";
import { labelledRows } from "../policy/rows";
import { type SheetRow, taskSheet } from "../task-sheet";

/**
 * What the words of a row decide is read once for all rows that differ in their numbers alone (core/text/shape.ts). Texts beyond its
 * limit are read one by one, whatever was read before: blanks behind a text make it one of these, and must change nothing else.
 */
const beyondLimit = " ".repeat(500);

/** Whose digits are words as well. */
const wordyRows = [
  ["产业合作", "近3年累计到位资金9亿元"],
  ["产业合作", "2022年到位资金3亿元（2021年到位资金2亿元）"],
  ["产业合作", "2021—2025年到位资金3亿元"],
  ["社会事业合作", "在4个领域各开展合作项目1个"],
  ["社会事业合作", "4 个 領域签订合作协议"],
  ["干部人才", "选派1名优秀干部"],
  ["干部人才", "选派2名专业技术人才开展帮扶"],
].map(([content, goal]) => ({ content: content!, goal: goal! }));

const rows = [...labelledRows, ...wordyRows, ...wordyRows.flatMap((row) => Array<typeof row>(20).fill(row))];

/** A number as it could stand in another county's table. */
const otherNumbers: readonly ((digit: number) => string)[] = [
  () => "0",
  (digit) => String(digit),
  (digit) => String(101 + 97 * digit),
  (digit) => String(21_000 + 7_000 * digit),
  (digit) => String(9_000_001 + digit),
  (digit) => `${98_765_432_109 + digit}`,
  (digit) => `${digit}.${9 - digit}5`,
  (digit) => String.fromCharCode(0xff11 + (digit % 9), 0xff10),
  (digit) => `${"一二三四五六七八九".charAt(digit % 9)}百二十`,
];

/** What else a goal may say, with digits of its own. */
const otherWords: readonly ((digit: number) => string)[] = [
  () => "",
  (digit) => `，于${1 + digit}月${11 + digit}日前完成`,
  (digit) => `，较上年增长${digit}%`,
  (digit) => `，完成率达到${90 + digit}%以上`,
  (digit) => `（2021年${digit}00万元）`,
];

/** Cells beside the goal, each the same in several rows. */
const besides: readonly SheetRow[] = [
  { evidence: "会议通知、签到表", departments: "区教育局" },
  { evidence: "待补", departments: "各相关部门" },
  { evidence: "", departments: "/" },
  { evidence: "协议文本", departments: "区商务局（牵头）、区教育局", 完成时限: "2021年6月" },
  { evidence: "协议文本", departments: "区教育局", 上年值: "660万元", 目标值: "3亿元" },
];

/** A row several times, as its numbers could stand in other counties' tables: by each digit, large, and in any other way. */
const alikeRows = fc
  .record({
    row: fc.constantFrom(...rows),
    digits: fc.array(fc.nat(9), { minLength: 40, maxLength: 40 }),
    word: fc.constantFrom(...otherWords),
    rest: fc.array(fc.constantFrom(...besides), { minLength: 10, maxLength: 10 }),
  })
  .map(({ row: { content, goal }, digits, word, rest }): readonly SheetRow[] => {
    let at = 0;
    const next = () => digits[at++ % digits.length]!;
    const other = (text: string) => text.replace(/\d/g, () => String(next()));
    const large = (text: string) => text.replace(/\d+(?!\d*年)/g, () => String(21_000 + 7_000 * next() + next()));
    const any = (text: string) =>
      text.replace(/\d+(?:\.\d+)?(?!\d*年)/g, () => otherNumbers[next() % otherNumbers.length]!(next()));
    const ways = [(text: string) => text, other, other, large, large, large, any, any, any];
    return ways.map((as, index) => ({ ...rest[index], content: as(content), goal: as(goal) + word(next()) }));
  });

function said({ rows, findings }: CheckedTable) {
  return {
    judged: rows.map(({ judgements }) =>
      judgements.map(({ requirement, match, verdict, reason, value, required, quantity, words }) => {
        const { words: by, foundIn } = match;
        return { id: requirement.id, by, foundIn, verdict, reason, value, required, quantity, words };
      }),
    ),
    found: findings.map(({ check, cell, values }) => ({ check, cell, values })),
  };
}

test("a row is told by its own numbers, whatever rows of the same words came before", () => {
  fc.assert(
    fc.property(fc.array(alikeRows, { minLength: 1, maxLength: 5 }), (pairs) => {
      const rows = pairs.flat();
      const check = (grid: ReturnType<typeof taskSheet>) => said(checkWorkbook([grid], { place: "西湖区" }).tables[0]!);
      const one = rows.map((row) => ({
        ...row,
        content: row.content + beyondLimit,
        goal: row.goal + beyondLimit,
      }));
      expect(check(taskSheet(rows))).toEqual(check(taskSheet(one)));
    }),
    { numRuns: 50 },
  );
});

test("of a row's numbers the judged one is quoted, whatever rows of the same words came before", () => {
  const rows = ["2.5亿元", "3.5亿元", "4.5亿元"].map((money) => ({
    content: "产业合作项目到位资金",
    goal: `协议资金20亿元、到位资金${money}`,
    目标值: "3亿元",
  }));
  const { findings } = checkWorkbook([taskSheet(rows)], { place: "西湖区" }).tables[0]!;
  const conflicts = findings.filter(({ check }) => check === "value-text-conflict");
  expect(conflicts.map(({ values }) => values)).toEqual(
    ["2.5亿元", "3.5亿元", "4.5亿元"].map((inText) => ({ inText, inColumn: "3亿元" })),
  );
});
