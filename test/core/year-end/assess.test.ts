import { checkWorkbook } from "../../../src/core/check-workbook";
import { assess, rowKey } from "../../../src/core/year-end/assess";
import { rowScore, weightIn } from "../../../src/core/year-end/score";
import { type SheetRow, taskSheet } from "../task-sheet";

const rows: readonly SheetRow[] = [
  {
    content: "产业合作",
    goal: "到位资金8亿元以上",
    departments: "区发改经信局",
    evidence: "银行凭证、项目清单",
    完成值: "5.2亿元",
    上年值: "4亿元",
    "佐证材料（已提交）": "银行凭证",
  },
  {
    content: "消费帮扶",
    goal: "完成消费帮扶金额1000万元",
    departments: "区商务局、区农业农村局",
    evidence: "销售台账",
    完成值: "1200万元",
    上年值: "1000万元",
    "佐证材料（已提交）": "已全部提交",
  },
  {
    content: "干部挂职",
    goal: "选派1名科级干部挂职",
    departments: "区委组织部",
    evidence: "派驻文件",
    完成值: "已完成",
    上年值: "",
    "佐证材料（已提交）": "",
  },
  {
    content: "宣传",
    goal: "报送信息2篇",
    departments: "区委组织部",
    evidence: "无",
    完成值: "",
    上年值: "",
    "佐证材料（已提交）": "",
  },
];

const assessed = (weights?: Parameters<typeof assess>[1], of = rows) => {
  const { tables } = checkWorkbook([taskSheet(of)]);
  return assess(tables, weights);
};

test("rows: how much is done, against last year, and which papers are missing", () => {
  const [office] = assessed().offices;
  expect(office).toMatchObject({ place: "西湖区", year: 2022 });
  expect(
    office!.rows.map(({ isDone, share, change, missingPapers }) => ({ isDone, share, change, missingPapers })),
  ).toEqual([
    { isDone: false, share: 0.65, change: 0.3, missingPapers: ["项目清单"] },
    { isDone: true, share: 1.2, change: 0.2, missingPapers: [] },
    { isDone: true, share: 1, change: null, missingPapers: ["派驻文件"] },
    { isDone: false, share: null, change: null, missingPapers: null },
  ]);
});

test("indicators: completed against target, minimum and last year", () => {
  const { indicators } = assessed().offices[0]!;
  const of = (id: string) => indicators.find(({ requirement }) => requirement.id === id);
  expect(of("P03-3")).toMatchObject({
    target: 8,
    completed: 5.2,
    baseline: 4,
    required: 3,
    share: 0.65,
    shortfall: 0,
    change: 0.3,
    departments: ["区发改经信局"],
  });
  expect(of("P05-5")).toMatchObject({ target: 1000, completed: 1200, share: 1.2, shortfall: 0 });
  expect(of("P07-1")).toMatchObject({ completed: null, share: null, shortfall: null, departments: [] });
});

test("what stays below the minimum is told to the unit, however high the row's own target is", () => {
  const below = assessed(undefined, [{ goal: "到位资金8亿元以上", 完成值: "29999万元" }]);
  expect(below.offices[0]!.indicators.find(({ requirement }) => requirement.id === "P03-3")).toMatchObject({
    completed: 2.9999,
    shortfall: 0.0001,
  });
});

test("last year's figure is the minimum of 援建资金", () => {
  const { indicators } = assessed(undefined, [{ goal: "落实援建资金660万元", 完成值: "600万元", 上年值: "640万元" }])
    .offices[0]!;
  expect(indicators.find(({ requirement }) => requirement.id === "P07-1")).toMatchObject({
    required: 640,
    shortfall: 40,
  });
});

test("departments and the whole: rows done and open, papers missing once even where rows share them", () => {
  const shared: readonly SheetRow[] = [
    { content: "一", goal: "开展活动3次", evidence: "活动照片", 完成值: "3次", "佐证材料（已提交）": "" },
    { content: "", goal: "组织培训2期", evidence: "", 完成值: "", "佐证材料（已提交）": "" },
  ];
  const merged = taskSheet(shared, {
    merges: [
      { top: 2, left: 0, bottom: 3, right: 0 },
      { top: 2, left: 3, bottom: 3, right: 3 },
    ],
  });
  expect(assess(checkWorkbook([merged]).tables).offices[0]!.total).toMatchObject({
    done: 1,
    open: 1,
    missingPapers: 1,
  });

  const { departments, total } = assessed().offices[0]!;
  expect(departments.map(({ name, done, open, missingPapers }) => [name, done, open, missingPapers])).toEqual([
    ["区发改经信局", 0, 1, 1],
    ["区商务局", 1, 0, 0],
    ["区农业农村局", 1, 0, 0],
    ["区委组织部", 1, 1, 1],
  ]);
  expect(total).toMatchObject({ done: 2, open: 2, missingPapers: 2 });
});

test("a table without working columns is assessed without inventing anything", () => {
  const { offices } = assessed(undefined, [{ goal: "到位资金8亿元以上" }]);
  expect(offices[0]!.rows[0]).toMatchObject({
    isDone: false,
    share: null,
    change: null,
    missingPapers: null,
    score: null,
  });
  expect(offices[0]!.total).toMatchObject({ done: 0, open: 1, missingPapers: null, weight: null, score: null });
});

describe("scores", () => {
  test("are nobody's but the office's: without a weight there is none anywhere", () => {
    const { offices, isWeighed } = assessed();
    expect(isWeighed).toBe(false);
    const [{ rows: all, departments, total }] = offices as [(typeof offices)[number]];
    expect([...all, ...departments, total].every(({ score, weight }) => score === null && weight === null)).toBe(true);
  });

  test("are weight times what is done, summed up by department and whole; a row without a weight has none", () => {
    const keys = assessed().offices[0]!.rows.map(({ key }) => key);
    const { offices } = assessed(
      new Map([
        [keys[0]!, 10],
        [keys[1]!, 20],
        [keys[3]!, 5],
      ]),
    );
    const [{ rows: all, departments, total }] = offices as [(typeof offices)[number]];
    expect(all.map(({ score }) => score)).toEqual([6.5, 20, null, 0]);
    expect(departments.map(({ name, weight, score }) => [name, weight, score])).toEqual([
      ["区发改经信局", 10, 6.5],
      ["区商务局", 20, 20],
      ["区农业农村局", 20, 20],
      ["区委组织部", 5, 0],
    ]);
    expect(total).toMatchObject({ weight: 35, score: 26.5 });
  });

  test.each([
    [10, 0.65, 6.5],
    [10, 1.3, 10],
    [0.1, 0.65, 0.065],
    [3, 1 / 3, 1],
    [10, null, 0],
    [null, 0.5, null],
    [0, 1, 0],
  ])("weight %p, share %p → %p", (weight, share, score) => {
    expect(rowScore(weight, share)).toBe(score);
  });

  test.each([
    ["10", 10],
    [" １２．５ 分", 12.5],
    ["5%", 0.05],
    ["0", 0],
    ["", null],
    ["高", undefined],
    ["-3", undefined],
    ["1e9", undefined],
    ["99999", undefined],
    [".", undefined],
  ])("a 权重 cell %p is %p", (text, weight) => {
    expect(weightIn(text)).toBe(weight);
  });
});

test("rows of the same words are told apart; blanks do not matter", () => {
  const twice: readonly SheetRow[] = [
    { content: "产业", goal: "开展对接 1 次" },
    { content: "产 业", goal: "开展对接1次" },
  ];
  const [first, second] = assessed(undefined, twice).offices[0]!.rows;
  expect(second!.key).toBe(`${first!.key}\n2`);
  expect(rowKey(first!.context)).toBe("产业\n开展对接1次");
});
