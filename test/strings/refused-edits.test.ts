import { editsRefused } from "../../src/strings/refused-edits";

const at = (sheet: string, row: number) => ({ sheet, cell: { row, column: 2 } });

test.each([
  ["one cell", [at("甲", 4)], [], "没有写入甲!C5：内容已经变化", "请核对这些单元格"],
  ["cells of two sheets", [at("甲", 4), at("甲", 5), at("乙", 0)], [], "没有写入甲!C5、C6、乙!C1：", "请核对"],
  ["many", Array.from({ length: 9 }, (_, row) => at("甲", row)), [], "C4、C5 等 9 个单元格：", "请核对"],
  ["a protected sheet", [at("甲", 4)], ["甲"], "没有写入甲!C5：工作表“甲”受保护。", "请撤销工作表保护，再试一次。"],
])("%s: where, why and what to do", (_, refused, locked, problem, remedy) => {
  const told = editsRefused(refused, locked);
  expect(told.problem).toContain(problem);
  expect(told.remedy).toContain(remedy);
});

test("a protected sheet is no word on cells of another", () => {
  const { problem } = editsRefused([at("甲", 4), at("乙", 4)], ["甲"]);
  expect(problem).toBe(
    "没有写入甲!C5：工作表“甲”受保护。没有写入乙!C5：内容已经变化，或者是公式；也可能是工作表已改名或删除。",
  );
});
