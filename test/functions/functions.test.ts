import { runtime } from "./custom-functions-runtime";
import { check, minimum, quantity, shortfall, verdict } from "../../src/functions/functions";

type Result = unknown;

/** The value of a single cell, or its error as "#N/A: message". */
function single(compute: () => Result): Result {
  try {
    const result = compute();
    return Array.isArray(result) ? (result as unknown[][])[0]![0] : result;
  } catch (error) {
    if (error instanceof runtime.Error) return `${error.code}: ${error.message}`;
    throw error;
  }
}

const target = "开展实质性对接项目洽谈会或项目签约会 1 次以上；力争新签山海协作特色产业合作项目 6 个，到位资金 8 亿元";

describe("SHORTFALL", () => {
  test.each<[string, () => Result, Result]>([
    ["a target above the minimum", () => shortfall([[target]], "到位资金"), 0],
    ["by id, in the indicator's own unit", () => shortfall([["到位资金1.2亿"]], "P03-3"), 1.8],
    ["大写 in 万元", () => shortfall([["壹佰万元"]], "P05-5"), 400],
    ["exact to the last 万元", () => shortfall([["29,999万元"]], "到位资金"), 0.0001],
    ["in another unit", () => shortfall([["29,999万元"]], "到位资金", undefined, "万元"), 1],
    ["a bare number in a unit", () => shortfall([[2]], "到位资金", undefined, "亿元"), 1],
    ["against last year", () => shortfall([["援建资金660万元"]], "援建资金", [[700]]), 40],
    ["not less than last year", () => shortfall([["援建资金660万元"]], "援建资金", [["660万元"]]), 0],
  ])("%s", (_name, compute, expected) => {
    expect(single(compute)).toEqual(expected);
  });

  test("spills a column with one error in it", () => {
    const column = shortfall([["到位资金1亿元"], [""], ["3亿元"], ["及时到位"]], "到位资金");
    expect(column.slice(0, 3)).toEqual([[2], [""], [0]]);
    expect(column[3]![0]).toBeInstanceOf(runtime.Error);
  });

  test.each<[string, () => Result, string]>([
    ["an unknown indicator", () => shortfall([["3亿元"]], "P03-33"), "#VALUE!: 没有“P03-33”这个指标"],
    ["a bare number without a unit is never guessed", () => shortfall([[8]], "到位资金"), "#N/A: “8”没有单位"],
    ["no number", () => shortfall([["足额到位"]], "到位资金"), "#N/A: 没有可以与"],
    ["last year missing", () => shortfall([["援建资金660万元"]], "援建资金"), "#N/A: 缺上年的援建资金"],
    ["a unit of another kind", () => shortfall([["2亿元"]], "到位资金", undefined, "亩"), "#VALUE!: “亩”与指标的单位"],
    ["an unknown unit", () => shortfall([["2亿元"]], "到位资金", undefined, "斗量"), "#VALUE!: 不认识单位"],
    ["a qualitative requirement", () => shortfall([["2亿元"]], "消薄飞地"), "#N/A: “消薄飞地”没有数量下限"],
  ])("%s", (_name, compute, expected) => {
    expect(single(compute)).toEqual(expect.stringContaining(expected));
  });
});

describe("MINIMUM", () => {
  test.each<[string, () => Result, Result]>([
    ["in its own unit", () => minimum("到位资金"), 3],
    ["in 万元", () => minimum("P05-5", "万元"), 500],
    ["3亿元 in 万元", () => minimum("P03-3", "万元"), 30000],
    ["3平方公里 in 亩", () => minimum("P04-1", "亩", "受援地"), 4500],
    ["a city's meeting", () => minimum("P11-7", undefined, "设区市"), 1],
    ["does not bind a county", () => minimum("P11-7"), "#N/A: “全市山海协作工作会议”不约束支援地。"],
    [
      "last year's figure is no fixed number",
      () => minimum("援建资金"),
      "#N/A: “援建资金”的下限是上年金额，没有固定的数。",
    ],
    [
      "an unknown role",
      () => minimum("到位资金", undefined, "省"),
      "#VALUE!: 角色只能是 支援地、受援地 或 设区市，不能是“省”。",
    ],
  ])("%s", (_name, compute, expected) => {
    expect(single(compute)).toEqual(expected);
  });
});

describe("QUANTITY", () => {
  test.each<[string, () => Result, Result]>([
    ["in 亿元", () => quantity([[target]], "亿元"), 8],
    ["in 万元", () => quantity([[target]], "万元"), 80000],
    ["of events", () => quantity([[target]], "次"), 1],
    ["the second of all", () => quantity([[target]], undefined, 2), 6],
    ["a bare number takes the unit", () => quantity([[8]], "亿元"), 8],
    ["a place is no target", () => quantity([["协助3个示范点建设"]], "个"), "#N/A: 没有找到能换算成“个”的目标数量。"],
    ["there is no third", () => quantity([["培训400人次"]], "人次", 3), "#N/A: 只有1个这样的数量，没有第3个。"],
    ["the zeroth", () => quantity([["培训400人次"]], "人次", 0), "#VALUE!: “第几个”应是从 1 数起的整数，不能是 0。"],
  ])("%s", (_name, compute, expected) => {
    expect(single(compute)).toEqual(expected);
  });
});

describe("VERDICT", () => {
  test.each<[string, () => Result, Result]>([
    ["met, in soft words", () => verdict([["产业项目洽谈"]], [[target]]), "达标（措辞偏软：力争）"],
    ["below", () => verdict([[""]], [["到位资金1.2亿元"]]), "低于省定下限（到位资金差1.8亿元）"],
    ["last year missing", () => verdict([[""]], [["安排援建资金660万元"]]), "缺上年数，无法判断"],
    ["last year given", () => verdict([[""]], [["安排援建资金660万元"]], undefined, [[660]]), "达标"],
    ["another thing counted", () => verdict([["教育领域合作"]], [["建设1个共建平台"]]), "未写数量（“1个”属平台）"],
    ["the district's own", () => verdict([["公益林"]], [["完成公益林指标调整（约 200 亩）上报"]]), "不在省定指标内"],
    ["a blank row", () => verdict([[""]], [[""]]), ""],
  ])("%s", (_name, compute, expected) => {
    expect(single(compute)).toEqual(expected);
  });
});

describe("CHECK", () => {
  const header = ["工作内容", "工作目标", "责任单位", "佐证依据"];

  test("lists the findings of a range, rows counted within it", () => {
    const rows = check([
      header,
      ["产业合作", "到位资金2亿元", "区投促局", "到位证明"],
      ["干部挂职", "做好轮换", "", ""],
    ]);
    expect(rows.map(([severity, row, title]) => [severity, row, title])).toEqual(
      expect.arrayContaining([
        ["错误", 2, "低于下限"],
        ["错误", 3, "缺责任单位"],
        ["错误", 3, "缺佐证依据"],
      ]),
    );
  });

  test("blank cells under the same content continue the row above", () => {
    const rows = check([header, ["培训", "培训400人次", "区人社局", "签到表"], ["", "培训干部", "区委组织部", ""]]);
    expect(rows.filter(([severity]) => severity === "错误")).toEqual([]);
  });

  test("a range without a task table", () => {
    expect(single(() => check([["甲", "乙"]]))).toEqual(expect.stringContaining("#N/A: 区域里没有任务分解表"));
  });
});
