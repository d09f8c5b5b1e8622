import { respectiveLists } from "../../../src/core/policy/respective";
import { readQuantities } from "../../../src/core/quantity";

/** Each name with its number, of the side of 分别 that is read first. */
function pairs(goal: string): string[] {
  const quantities = readQuantities(goal);
  return respectiveLists(goal, quantities).flatMap(({ first, sides }) =>
    sides[0]!.map(({ start, end }, index) => `${goal.slice(start, end)} ${quantities[first + index]!.text}`),
  );
}

test.each<[string, readonly string[]]>([
  ["到位资金、消费帮扶金额分别达到2.9亿元、650万元", ["到位资金 2.9亿元", "消费帮扶金额 650万元"]],
  ["全年，到位资金和消费帮扶金额分别不低于3.1亿元和500万元", ["到位资金 3.1亿元", "消费帮扶金额 500万元"]],
  ["分别选派处级、科级挂职干部1名和3名", ["选派处级 1名", "科级挂职干部 3名"]],
  ["科技、医疗、教育领域分别达成合作2个、1个、1个", ["科技 2个", "医疗 1个", "教育领域 1个"]],
  ["为云和县分别选派处级、科级挂职干部1名和3名", ["选派处级 1名", "科级挂职干部 3名"]],
  ["云和县、景宁县和平和县分别接收干部1名、2名和3名", ["云和县 1名", "景宁县 2名", "平和县 3名"]],
  ["为长兴县和平镇分别建设平台和站点1个、2个", ["建设平台 1个", "站点 2个"]],
  ["未来社区、和美乡村分别建成1个、2个", ["未来社区 1个", "和美乡村 2个"]],
  ["涉及企业和参与学校分别达到5家和6家", ["涉及企业 5家", "参与学校 6家"]],
  ["服务水平和满意项目分别提升1项、2项", ["服务水平 1项", "满意项目 2项"]],
  ["双方分别明确、分别选派处级、科级干部1名和3名", ["选派处级 1名", "科级干部 3名"]],
  ["甲、乙分别1个、2个，丙、丁分别3个和4个", ["甲 1个", "乙 2个", "丙 3个", "丁 4个"]],
  [
    "去年到位资金6亿元、帮扶金额900万元，今年分别达到7亿元、1000万元",
    ["去年到位资金6亿元 7亿元", "帮扶金额900万元 1000万元"],
  ],
  ["去年援建660万元、帮扶900万元，2022年分别为700万元、950万元", ["去年援建660万元 700万元", "帮扶900万元 950万元"]],
])("%s: each number is of its own name", (goal, expected) => {
  expect(pairs(goal)).toEqual(expected);
});

test.each([
  ["as many names as numbers are wanted", "科技、医疗、教育领域分别达成合作2个、1个"],
  ["one number is all names'", "高层互访和联席会议分别不少于1次"],
  ["numbers in clauses of their own have names of their own", "两地分别召开会议1次，组织考察2次"],
  ["a 分别 before another number is that one's", "两地分别召开会议1次，组织干部、专家考察2次、3次"],
  ["nothing is counted", "由区教育局、区卫健局分别负责"],
])("%s: %s", (_, goal) => {
  expect(pairs(goal)).toEqual([]);
});

test("names may stand on both sides of 分别", () => {
  const goal = "帮助云和县、景宁县分别实现到位资金、消费帮扶金额3.9亿元、650万元";
  const [list, ...others] = respectiveLists(goal, readQuantities(goal));
  expect(others).toEqual([]);
  expect(list!.sides.map((names) => names.map(({ start, end }) => goal.slice(start, end)))).toEqual([
    ["帮助云和县", "景宁县"],
    ["实现到位资金", "消费帮扶金额"],
  ]);
});

test("a cell full of 分别 and numbers holds no list longer than what stands beside its numbers", () => {
  const goal = "到位资金" + "分别".repeat(6_000) + "1亿元、".repeat(4_000);
  expect(respectiveLists(goal, readQuantities(goal))).toEqual([]);
});
