import { checkWorkbook } from "../../../src/core/check-workbook";
import { taskSheet } from "../task-sheet";

/** As long as Excel lets a cell be. A single quadratic step over one takes seconds; all of them together run in a few. */
const filled = (words: string) => `${words.repeat(Math.floor(32_766 / words.length))}x`;

const goals = [
  "每个领域1个、",
  "力争到位资金3亿元、",
  "2022年1个、",
  "2021年1万元、增长10%、",
  "比上年增加1万元、",
  "不低于上年、",
  "线上1万元、线下2万元、",
  "已于2021年6月底前完成、",
  "教育合作1个；",
  "\n",
];
const papers = [" ", "\t", "。", "）", "（", "通知、", "佐证", "照片\n"];

describe("a cell filled to the brim is checked in time for all of its words", () => {
  test.each(goals)("goal: %j", (words) => {
    const { tables } = checkWorkbook([taskSheet([{ content: "消费帮扶", goal: filled(words) }])]);
    expect(tables[0]!.rows).toHaveLength(1);
  });

  test.each(["不低于上年、", "教育合作1个、", "社会事业，"])("工作内容 and goal: %j", (words) => {
    const { tables } = checkWorkbook([taskSheet([{ content: filled(words), goal: filled(words) }])]);
    expect(tables[0]!.rows).toHaveLength(1);
  });

  test.each(papers)("evidence and departments: %j", (words) => {
    const row = { goal: "派驻1名干部挂职", evidence: filled(words), departments: filled(words) };
    const { tables } = checkWorkbook([taskSheet([row])]);
    expect(tables[0]!.rows).toHaveLength(1);
  });
});
