import data from "../../../scripts/sample/xihu-2022.json";
import { compareStatements } from "../../../src/core/comparison/compare-statements";
import { type Statement, statementIn } from "../../../src/core/comparison/statement";
import { splitDepartments } from "../../../src/core/evidence";

/** Items of 西政办〔2022〕48号, as issued. */
const notice = {
  "1": "1.加强产业项目合作。加快推进产业互动，谋划好新一轮山海协作重点项目。当年组织开展产业项目对接洽谈活动 1 次以上，完成山海协作新建产业合作项目 6 个以上，到位资金完成 8 亿元以上（含续建项目到位资金）。（责任单位：区投促局）",
  "4": "4.推进乡村振兴示范点建设。落实安排援建资金 660 万元用于屏门乡屏门村、界首乡鳌山金山自然村和威坪镇蔗川村乡村振兴援建，于 2022 年 7 月底前完成拨付。每个示范点至少新推动建设\n\n1 个乡村基础设施项目和 1 个乡村产业项目。由区农业农村局负责对 3 个乡村振兴示范点开展全过程指导和组团式帮扶。（责任单位：区财政局、区农业农村局）",
  "5": "5.加强人力资源合作。创新人力资源和劳务协作，助推淳安县职业技能实训基地建设提升。年内帮助淳安县实现培训就业（含转移）不少于 400 人次。（责任单位：区委组织部、区人社局、区农业农村局）",
  "6": "6.促进社会事业发展。今年在科技、医疗、教育、文旅等领域开展有实质性内容的交流对接活动，每个领域至少达成合作项目（协议）1 个以上。（责任单位：区科技局、区卫健局、区教育局、区文广旅体局）",
  "7": "7.消费帮扶持续助力。引导龙头企业、电商企业、大型超市等在淳安县建立生产基地。年内实现消费帮扶销售额不少于 1000 万元。（责任单位：区委统战部、区农业农村局、区市场监管局、区商务局、区供销联社、区总工会、区团委、区妇联、区工商联、各职能部门及国企平台）",
} as const;

/** Rows of its 任务分解表, A01 to A21. */
const rows: readonly Statement[] = data.pages
  .flat()
  .map(({ goal, departments }) => ({ goal, departments: splitDepartments(departments) }));

function compare(item: keyof typeof notice, ...numbers: readonly number[]): string[] {
  const differences = compareStatements(
    statementIn(notice[item]),
    numbers.map((number) => rows[number - 1]!),
  );
  return differences.map(
    ({ kind, subject, body, table }) => `${kind} ${subject ?? "·"}: ${body ?? "·"} → ${table ?? "·"}`,
  );
}

describe("the notice of 西湖区 and its table", () => {
  test("item 1 and A01: bounds lost, 力争 gained", () => {
    expect(compare("1", 1)).toEqual([
      "bound 6 个: 以上 → ·",
      "hedge 6 个: · → 力争",
      "bound 8 亿元: 以上 → ·",
      "hedge 8 亿元: · → 力争",
    ]);
  });

  test("item 4 and A05, A06: a day became 及时, a target vanished, a promise and a department appeared", () => {
    expect(compare("4", 5, 6)).toEqual([
      "quantity ·: 每个示范点至少新推动建设1 个乡村基础设施项目和 1 个乡村产业项目 → ·",
      "quantity ·: · → 派驻1名干部挂职",
      "deadline ·: 2022 年 7 月底前 → 及时",
      "department ·: · → 区发改经信局",
    ]);
  });

  test("item 5 and A07 to A10: the same promise", () => {
    expect(compare("5", 7, 8, 9, 10)).toEqual([]);
  });

  test("item 5 and A07 alone: two departments work on other rows", () => {
    expect(compare("5", 7)).toEqual(["department ·: 区委组织部 → ·", "department ·: 区农业农村局 → ·"]);
  });

  test("item 6 and A11: 1个共建平台 is not the 1个合作项目 that was asked for", () => {
    expect(compare("6", 11).slice(0, 2)).toEqual([
      "quantity ·: 每个领域至少达成合作项目（协议）1 个以上 → ·",
      "quantity ·: · → 建设1个有示范性标志性的共建平台",
    ]);
  });

  test("item 7 and A15 to A17: seven departments vanished into 全区各职能部门及国企平台", () => {
    expect(compare("7", 15, 16, 17)).toEqual([
      "bound 1000 万元: 不少于 → ·",
      "deadline ·: 年内 → ·",
      ...["区委统战部", "区农业农村局", "区市场监管局", "区总工会", "区团委", "区妇联", "区工商联"].map(
        (name) => `department ·: ${name} → ·`,
      ),
    ]);
  });
});

describe("a statement", () => {
  test.each([
    ["到位资金8亿元。（责任单位：区投促局）", "到位资金8亿元。", ["区投促局"]],
    ["到位资金8亿元(责任单位:区投促局、区财政局)", "到位资金8亿元", ["区投促局", "区财政局"]],
    ["牵头（牵头单位：甲局）配合（配合单位：乙局）", "牵头配合", ["甲局", "乙局"]],
    ["到位资金8亿元（含续建）", "到位资金8亿元（含续建）", null],
  ])("%s", (text, goal, departments) => {
    const statement = statementIn(text);
    expect(statement.goal).toBe(goal);
    expect(statement.departments?.map(({ name }) => name) ?? null).toEqual(departments);
  });
});

test.each([
  ["每年消费帮扶600万元以上", "每季度消费帮扶150万元以上", []],
  ["每月报送信息1次", "每季度报送信息1次", ["每月报送信息1次 → 每季度报送信息1次"]],
  ["每季度召开例会1次", "全年召开例会4次", []],
  ["每季度消费帮扶10—20万元", "全年消费帮扶40—80万元", []],
  ["每季度消费帮扶10—20万元", "全年消费帮扶40—90万元", ["每季度消费帮扶10—20万元 → 全年消费帮扶40—90万元"]],
  ["每月培训1.1—2.3万人次", "全年培训13.2—27.6万人次", []],
])("over the year: %s, %s", (body, goal, told) => {
  const differences = compareStatements(statementIn(body), [statementIn(goal)]);
  expect(differences.map((each) => `${each.body} → ${each.table}`)).toEqual(told);
});

test("a text compared with itself differs in nothing", () => {
  for (const text of Object.values(notice)) {
    const statement = statementIn(text);
    expect(compareStatements(statement, [statement])).toEqual([]);
  }
  for (const row of rows) expect(compareStatements(row, [row])).toEqual([]);
});
