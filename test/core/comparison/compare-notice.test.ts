import data from "../../../scripts/sample/xihu-2022.json";
import notice from "./notice-xihu-2022.json";
import { compareNotice, type ComparedRow } from "../../../src/core/comparison/compare-notice";
import { readNotice } from "../../../src/core/comparison/notice";
import { splitDepartments } from "../../../src/core/evidence";

/** A01 to A21 of 西政办〔2022〕48号, contents carried down as the merged cells do. */
const rows: readonly ComparedRow[] = (() => {
  let content = "";
  return data.pages.flat().map((row, index) => {
    content = row.content || content;
    return {
      content,
      goal: row.goal,
      departments: splitDepartments(row.departments),
      sheet: "任务分解表",
      row: index + 1,
    };
  });
})();
const names = ["淳安县", "淳安", "西湖区", "西湖"];
const title = "西湖区山海协作工程 2022 年度工作任务分解表";

const lines = compareNotice(readNotice(notice.join("\n")), { title, rows }, names).flatMap(
  ({ item, rows: own, differences }) =>
    differences.map(
      ({ kind, subject, body, table }) =>
        `${item?.number ?? "全文"} A${own.map(({ row }) => row).join(",")} ${kind} ${subject ?? ""}｜${body ?? "无"}｜${table ?? "无"}`,
    ),
);

/** What people found who held the two documents against each other by hand, by item, with words that must be quoted. */
const known: readonly (readonly [string, string, RegExp])[] = [
  ["1", "six projects: 以上 lost", /^二、1 .*bound 6 个｜以上｜无/u],
  ["1", "six projects: 力争 gained", /^二、1 .*hedge 6 个｜无｜力争/u],
  ["1", "新建 became 新签", /^二、1 .*wording ｜.*新建产业合作项目.*｜.*新签.*特色/u],
  ["2", "8亿元: 以上 lost", /^二、1 .*bound 8 亿元｜以上｜无/u],
  ["3", "含续建 lost", /^二、1 .*scope ｜含续建项目到位资金｜无/u],
  ["4", "实质性 gained", /^二、1 .*wording ｜.*对接洽谈活动.*｜.*实质性/u],
  ["5", "two tasks lost", /^二、2 .*promise ｜协助淳安县做好特色生态产业平台规划建设｜无/u],
  ["5", "an aim that cannot be measured", /^二、2 .*hedge ｜无｜争先进位/u],
  ["6", "区发改经信局 gained", /^二、3 .*department ｜无｜区发改经信局/u],
  ["7", "良好效益 became 返利", /^二、3 .*wording ｜实现良好效益｜实现返利/u],
  ["8", "区发改经信局 gained", /^二、4 .*department ｜无｜区发改经信局/u],
  ["9", "a day became 及时", /^二、4 .*deadline ｜2022 年 7 月底前｜及时/u],
  ["10", "two projects for each village lost", /^二、4 .*quantity ｜每个示范点至少新推动建设.*｜无/u],
  ["11", "villages lost", /^二、4 .*place ｜屏门乡屏门村、界首乡鳌山金山自然村、威坪镇蔗川村｜无/u],
  ["12", "rules and a reserve of projects gained", /^二、4 .*promise ｜无｜.*筛选机制.*储备库/u],
  ["13", "an official gained", /^二、4 .*quantity ｜无｜派驻1名干部挂职/u],
  ["14", "a plan under another name", /^二、4 .*wording ｜.*行动方案｜.*工作方案/u],
  ["15", "the training base lost", /^二、5 .*promise ｜.*实训基地建设提升｜无/u],
  ["15", "创业 lost", /^二、5 .*wording ｜.*农村创业带头人.*｜.*农村带头人/u],
  ["17", "a project in each field lost", /^二、6 .*quantity ｜每个领域至少达成合作项目（协议）1 个以上｜无/u],
  ["20", "不少于 lost", /^二、7 .*bound 1000 万元｜不少于｜无/u],
  ...["区委统战部", "区农业农村局", "区市场监管局", "区总工会", "区团委", "区妇联", "区工商联"].map(
    (name) => ["21", `${name} lost`, new RegExp(`^二、7 .*department ｜${name}｜无`, "u")] as const,
  ),
  ["22", "the means lost", /^二、7 .*promise ｜.*订单农业.*｜无/u],
  ["24", "年内 lost", /^二、8 .*deadline ｜年内｜无/u],
  ["25", "an agreement gained", /^二、8 .*promise ｜无｜签订公益林指标置换交易合作协议/u],
  ["26", "主要 lost", /^三、1 .*rank ｜主要领导｜无/u],
  ["26", "at least once lost", /^三、1 .*quantity ｜.*高层互访不少于1次｜无/u],
  ["28", "units gained", /^三、1 .*department ｜无｜区委办、区政府办、区发改经信局/u],
  ["28", "units gained", /^三、2 .*department ｜无｜区委办、区政府办、区发改经信局/u],
  ["29", "the appraisal lost", /^三、2 .*promise ｜.*考评工作｜无/u],
  ["29", "another meeting", /^三、2 .*promise ｜无｜区委常委会或政府常务会专题研究/u],
  ["30", "by whom", /^三、3 .*wording ｜各相关部门.*不少于2篇｜每单位 2 篇以上/u],
  ["31", "no task for 数字互通", /^一 .*promise ｜数字互通｜无/u],
  ["32", "no check, no appraisal", /^三 .*promise ｜年中有检查｜无/u],
  ["33", "another name", /^全文 .*wording ｜.*重点工作任务｜.*工作任务分解表/u],
];

describe("西政办〔2022〕48号 held against its 任务分解表", () => {
  test.each(known)("difference %s: %s", (_number, _what, quoted) => {
    expect(lines.filter((line) => quoted.test(line))).toHaveLength(1);
  });

  test.each([
    ["16", "400人次 stand on both sides", /400/u],
    ["18", "units in another order", /^二、6 .*department/u],
    ["27", "联席会议1次以上 stands on both sides", /联席会议/u],
  ])("%s is none: %s", (_number, _what, alarm) => {
    expect(lines.filter((line) => alarm.test(line))).toEqual([]);
  });

  test("nothing is said twice, and the whole list stays short enough to read", () => {
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeLessThanOrEqual(85);
  });
});

describe("reading a notice", () => {
  test("items with their part, heading and units; a line that breaks inside a sentence goes on", () => {
    const { title: own, items } = readNotice(notice.join("\n"));
    expect(own).toBe("西湖区山海协作工程2022年度重点工作任务");
    expect(items.map(({ number, heading }) => [number, heading])).toEqual([
      ["一", "总体目标"],
      ["二、1", "加强产业项目合作"],
      ["二、2", "推动淳安生态产业平台规划建设"],
      ["二、3", "“飞地经济”落地见效"],
      ["二、4", "推进乡村振兴示范点建设"],
      ["二、5", "加强人力资源合作"],
      ["二、6", "促进社会事业发展"],
      ["二、7", "消费帮扶持续助力"],
      ["二、8", "推进生态价值转化合作"],
      ["三", "工作保障"],
      ["三、1", "加强互访，确定任务"],
      ["三、2", "明确责任，强化考核"],
      ["三、3", "完善基础，沟通信息"],
    ]);
    expect(items[4]!.goal).toContain("至少新推动建设1 个乡村基础设施项目");
  });

  test("a single paragraph without numbers is an item too", () => {
    const { items } = readNotice("到位资金完成8亿元以上，新建产业合作项目6个以上。（责任单位：区投促局）");
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ number: "", isTask: true });
  });

  test("nothing gives nothing", () => expect(readNotice("")).toEqual({ title: null, annex: null, items: [] }));
});

test("a table made of the notice's own words differs in nothing", () => {
  const { title: head, items } = readNotice(notice.join("\n"));
  const tasks = items.filter(({ isTask }) => isTask);
  const own = tasks.map(({ goal, heading, departments }, row) => ({
    content: heading ?? "",
    goal,
    departments,
    sheet: "s",
    row,
  }));
  expect(compareNotice({ title: head, annex: null, items: tasks }, { title: head, rows: own }, names)).toEqual([]);
});
