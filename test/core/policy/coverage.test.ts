import { type Coverage, coverageOf } from "../../../src/core/policy/coverage";
import { judge } from "../../../src/core/policy/judge";
import { matchRequirements } from "../../../src/core/policy/match-requirements";
import { policyFor } from "../../../src/core/policy/policies";
import type { Role } from "../../../src/core/policy/requirement";
import { readQuantities, readRelativeTargets } from "../../../src/core/quantity";

const policy = policyFor(2022);

type Row = readonly [content: string, goal: string, sheet?: string];

function coverage(rows: readonly Row[], role: Role | null = "supporter", soleSupporter = true): Map<string, Coverage> {
  const judged = rows.flatMap(([content, goal, sheet = "Sheet1"], row) =>
    matchRequirements(policy, content, goal).map((match) => ({
      sheet,
      row,
      content,
      goal,
      judgement: judge(match, {
        content,
        goal,
        quantities: readQuantities(goal),
        relativeTargets: readRelativeTargets(goal),
        targetValue: null,
        baseline: null,
      }),
    })),
  );
  return new Map(coverageOf(policy, role, soleSupporter, judged).map((entry) => [entry.requirement.id, entry]));
}

const status = (id: string, rows: readonly Row[], role?: Role | null, sole?: boolean) =>
  coverage(rows, role, sole).get(id)!.status;

describe("coverage of an indicator by all rows", () => {
  test.each<[string, string, readonly Row[], string]>([
    ["no row", "P03-3", [["消费帮扶", "消费帮扶金额600万元"]], "uncovered"],
    ["a row that meets it", "P03-3", [["产业合作", "到位资金3亿元"]], "meets"],
    ["a row without a number", "P03-3", [["产业合作", "确保资金到位"]], "no-quantity"],
    [
      "one row below, another meets",
      "P03-3",
      [
        ["产业合作", "到位资金1亿元"],
        ["招商", "到位资金3亿元"],
      ],
      "meets",
    ],
    [
      "two rows below are not added",
      "P03-3",
      [
        ["产业合作", "到位资金2亿元"],
        ["招商", "到位资金2亿元"],
      ],
      "below",
    ],
    [
      "the parts of a whole are added",
      "P03-3",
      [
        ["产业合作", "新建项目到位资金2亿元"],
        ["产业合作", "续建项目到位资金1.2亿元"],
      ],
      "meets",
    ],
    [
      "the sum of the parts is below",
      "P03-3",
      [
        ["产业合作", "新建项目到位资金1.7亿元"],
        ["产业合作", "续建项目到位资金1.2亿元"],
      ],
      "below",
    ],
    [
      "parts under different 工作内容 are not added",
      "P03-3",
      [
        ["产业合作", "新建项目到位资金2亿元"],
        ["平台建设", "续建项目到位资金1.2亿元"],
      ],
      "below",
    ],
    [
      "parts on the sheets of two departments are added",
      "P05-5",
      [
        ["消费帮扶", "线上销售农产品300万元", "甲"],
        ["消费帮扶", "线下销售农产品300万元", "乙"],
      ],
      "meets",
    ],
    [
      "however each of them heads its row",
      "P03-3",
      [
        ["招商引资", "新建项目到位资金2亿元", "投促局"],
        ["项目推进", "续建项目到位资金1.2亿元", "经信局"],
      ],
      "meets",
    ],
    [
      "what each of them takes on",
      "P05-5",
      [
        ["消费帮扶", "承担消费帮扶金额200万元", "商务局"],
        ["消费帮扶任务", "承担消费帮扶金额300万元", "总工会"],
      ],
      "meets",
    ],
    [
      "each department's own target is no part",
      "P05-5",
      [
        ["消费帮扶", "完成消费帮扶金额200万元", "商务局"],
        ["消费帮扶", "完成消费帮扶金额300万元", "总工会"],
      ],
      "below",
    ],
    [
      "a whole on one sheet and a part on another are not added",
      "P05-5",
      [
        ["消费帮扶", "完成消费帮扶金额400万元", "商务局"],
        ["消费帮扶", "线上销售农产品200万元", "总工会"],
      ],
      "below",
    ],
    [
      "a half-year beside the whole year is no part of it",
      "P05-5",
      [
        ["消费帮扶", "上半年销售农产品300万元"],
        ["消费帮扶", "全年销售农产品400万元"],
      ],
      "below",
    ],
    ["an amount without last year's", "P07-1", [["援建资金", "援建资金660万元"]], "no-baseline"],
    ["a meeting of the whole city binds no district", "P11-7", [["会议", "召开全市山海协作工作会议1次"]], "not-bound"],
  ])("%s", (_, id, rows, expected) => {
    expect(status(id, rows)).toBe(expected);
  });

  test("the joint rows carry the sum", () => {
    const { judgements } = coverage([
      ["产业合作", "新建项目到位资金1.7亿元"],
      ["产业合作", "续建项目到位资金1.2亿元"],
    ]).get("P03-3")!;
    expect(judgements.map(({ judgement }) => judgement)).toEqual([
      expect.objectContaining({ value: 2.9, shortfall: 0.1, verdict: "below" }),
      expect.objectContaining({ value: 2.9, shortfall: 0.1, verdict: "below" }),
    ]);
  });
});

describe("fields: each needs its own", () => {
  const rows: readonly Row[] = [
    ["社会事业", "签订教育合作协议1份"],
    ["社会事业", "签订医疗合作协议1份"],
    ["社会事业", "签订科技合作协议1份"],
  ];

  test("the one that no row names is missing", () => {
    const entry = coverage(rows).get("P05-7")!;
    expect(entry.missingFields).toEqual(["文化"]);
    expect(entry.status).toBe("uncovered");
  });

  test("文旅 is 文化", () => {
    expect(status("P05-7", [...rows, ["社会事业", "签订文旅合作协议1份"]])).toBe("meets");
  });

  test("a field without its number leaves the whole without", () => {
    expect(status("P05-7", [...rows, ["社会事业", "开展文化合作交流"]])).toBe("no-quantity");
  });

  test("one row for all", () => {
    expect(status("P05-7", [["社会事业", "每个领域达成合作项目1个以上"]])).toBe("meets");
  });
});

describe("binding", () => {
  const rows: readonly Row[] = [["产业合作", "到位资金3亿元"]];

  test.each<[string, Role | null, boolean, Coverage["binding"]]>([
    ["P03-3", "supporter", false, "full"],
    ["P03-3", "recipient", false, "none"],
    ["P03-3", null, false, "none"],
    ["P04-1", "supporter", true, "shared"],
    ["P04-1", "recipient", false, "full"],
    ["P05-7", "recipient", false, "full"],
    ["P10-1", "supporter", true, "full"],
    ["P10-1", "supporter", false, "shared"],
    ["P10-1", "recipient", false, "full"],
    ["P10-3", "recipient", false, "none"],
    ["P11-7", "city", false, "full"],
    ["P11-8", "supporter", true, "none"],
  ])("%s holds %s (sole supporter: %s): %s", (id, role, sole, binding) => {
    expect(coverage(rows, role, sole).get(id)!.binding).toBe(binding);
  });

  test("a sheet without a role is covered by nobody and owes nothing", () => {
    expect([...coverage(rows, null).values()].every((entry) => entry.status === "not-bound")).toBe(true);
  });
});
