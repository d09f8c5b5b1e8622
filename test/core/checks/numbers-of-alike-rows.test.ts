import fc from "fast-check";
import type { CheckedTable } from "../../../src/core/check-workbook";
import { checkWorkbook } from "../../../src/core/check-workbook";
import { labelledRows } from "../policy/rows";
import { taskSheet } from "../task-sheet";

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

/** A row several times, as its numbers could stand in other counties' tables: by each digit, and large. */
const alikeRows = fc
  .record({ row: fc.constantFrom(...rows), digits: fc.array(fc.nat(9), { minLength: 40, maxLength: 40 }) })
  .map(({ row: { content, goal }, digits }) => {
    let at = 0;
    const next = () => digits[at++ % digits.length]!;
    const other = (text: string) => text.replace(/\d/g, () => String(next()));
    const large = (text: string) => text.replace(/\d+(?!\d*年)/g, () => String(21_000 + 7_000 * next() + next()));
    const rest = { evidence: "会议通知、签到表", departments: "区教育局" };
    return [
      { content, goal, ...rest },
      ...[other, other, large, large, large].map((as) => ({ content: as(content), goal: as(goal), ...rest })),
    ];
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
      const one = rows.map(({ content, goal, ...rest }) => ({
        content: content + beyondLimit,
        goal: goal + beyondLimit,
        ...rest,
      }));
      expect(check(taskSheet(rows))).toEqual(check(taskSheet(one)));
    }),
    { numRuns: 50 },
  );
});
