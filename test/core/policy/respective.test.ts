import { respectiveLists } from "../../../src/core/policy/respective";
import { readQuantities } from "../../../src/core/quantity";

function pairs(goal: string): string[] {
  const quantities = readQuantities(goal);
  return respectiveLists(goal, quantities).flatMap(({ first, names }) =>
    names.map(({ start, end }, index) => `${goal.slice(start, end)} ${quantities[first + index]!.text}`),
  );
}

test.each<[string, readonly string[]]>([
  ["到位资金、消费帮扶金额分别达到2.9亿元、650万元", ["到位资金 2.9亿元", "消费帮扶金额 650万元"]],
  ["全年，到位资金和消费帮扶金额分别不低于3.1亿元和500万元", ["到位资金 3.1亿元", "消费帮扶金额 500万元"]],
  ["分别选派处级、科级挂职干部1名和3名", ["选派处级 1名", "科级挂职干部 3名"]],
  ["科技、医疗、教育领域分别达成合作2个、1个、1个", ["科技 2个", "医疗 1个", "教育领域 1个"]],
])("%s: each number is of its own name", (goal, expected) => {
  expect(pairs(goal)).toEqual(expected);
});

test.each([
  ["as many names as numbers are wanted", "科技、医疗、教育领域分别达成合作2个、1个"],
  ["one number is all names'", "高层互访和联席会议分别不少于1次"],
  ["numbers in clauses of their own have names of their own", "两地分别召开会议1次，组织考察2次"],
  ["nothing is counted", "由区教育局、区卫健局分别负责"],
])("%s: %s", (_, goal) => {
  expect(pairs(goal)).toEqual([]);
});
