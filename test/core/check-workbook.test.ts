import { type CheckOptions, checkWorkbook } from "../../src/core/check-workbook";
import { policyFor } from "../../src/core/policy/policies";
import { type LocalMinimum, NO_SETTINGS, type WorkbookSettings } from "../../src/core/settings/workbook-settings";
import { cellToA1 } from "../../src/core/table/a1";
import type { Grid } from "../../src/core/table/grid";
import { describeFinding, findingMessage } from "../../src/strings/describe-finding";
import { settingSheets } from "../../src/strings/setting-sheets";
import { gridOfSheet } from "./settings/sheet-grid";
import { type SheetRow, taskSheet } from "./task-sheet";

const funds: SheetRow = {
  content: "产业合作",
  goal: "实现到位资金3.5亿元以上",
  departments: "区发改局",
  evidence: "到账凭证",
};
const hedged: SheetRow = { ...funds, goal: "力争实现到位资金3.5亿元以上" };

function settled(settings: Partial<WorkbookSettings>): readonly Grid[] {
  return settingSheets({ ...NO_SETTINGS, ...settings }, policyFor(2022)).map(gridOfSheet);
}

function check(rows: readonly SheetRow[], settings: Partial<WorkbookSettings> = {}, options: CheckOptions = {}) {
  return checkWorkbook([taskSheet(rows), ...settled(settings)], options);
}

function found(checked: ReturnType<typeof check>, only: string): readonly string[] {
  return checked.tables.flatMap(({ findings }) =>
    findings
      .filter(({ check: id }) => id === only)
      .map(({ cell, explanation }) => cellToA1(cell) + (explanation === undefined ? "" : ` ${explanation}`)),
  );
}

test("our sheets are never taken for task tables, though 说明 heads its columns by the same words", () => {
  const explanations = [{ check: "hedged-goal", indicator: null, content: "甲", goal: "力争乙", text: "丙" }];
  expect(check([funds], { explanations }).tables.map(({ table }) => table.sheet)).toEqual(["任务分解表"]);
  expect(checkWorkbook(settled({ explanations })).failure).toBe("empty-workbook");
});

describe("options go before settings, settings before titles", () => {
  const identity = (settings: Partial<WorkbookSettings>, options: CheckOptions = {}) => {
    const [table] = check([funds], settings, options).tables;
    return [table!.place?.name, table!.role, table!.partners.map(({ name }) => name).join("、"), table!.year].join(" ");
  };

  test.each<[Partial<WorkbookSettings>, CheckOptions, string]>([
    [{}, {}, "西湖区 supporter 淳安县 2022"],
    [{ place: "淳安县" }, {}, "淳安县 recipient 西湖区 2022"],
    [{ place: "淳安县" }, { place: "西湖区" }, "西湖区 supporter 淳安县 2022"],
    [{ role: "city" }, {}, "西湖区 city 淳安县 2022"],
    [{ role: "city" }, { role: "recipient" }, "西湖区 recipient 淳安县 2022"],
    [{ year: 2024 }, {}, "西湖区 supporter 淳安县 2024"],
    [{ year: 2024 }, { year: 2023 }, "西湖区 supporter 淳安县 2023"],
    [{ partner: "龙泉市" }, {}, "西湖区 supporter 龙泉市 2022"],
    [{ partner: "龙泉市" }, { partner: "火星县" }, "西湖区 supporter 火星县 2022"],
  ])("%j %j → %s", (settings, options, expected) => {
    expect(identity(settings, options)).toBe(expected);
  });

  test("a partner that staff name is no stranger", () => {
    const row: SheetRow = { ...funds, goal: "与龙泉市签订对口合作协议1个" };
    expect(found(check([row]), "unpaired-place")).toEqual(["B3"]);
    expect(found(check([row], { partner: "龙泉市" }), "unpaired-place")).toEqual([]);
  });
});

describe("the strictest active minimum counts", () => {
  const cityMinimum: LocalMinimum = {
    indicator: "P03-3",
    level: "city",
    value: 4,
    unit: "亿元",
    comparator: "ge",
    year: null,
    source: "杭山海办〔2022〕3号",
    active: true,
  };
  const provinceOff = {
    ...cityMinimum,
    level: "province" as const,
    value: null,
    unit: null,
    active: false,
    source: "",
  };

  test.each<[string, readonly LocalMinimum[], readonly string[]]>([
    ["none of its own", [], []],
    ["the city's, above the province's", [cityMinimum], ["B3"]],
    ["the city's of another year", [{ ...cityMinimum, year: 2023 }], []],
    ["the city's, switched off", [{ ...cityMinimum, active: false }], []],
    ["one below the province's", [{ ...cityMinimum, value: 2 }], []],
  ])("%s", (_, minimums, expected) => {
    expect(found(check([funds], { minimums }), "below-minimum")).toEqual(expected);
  });

  const said = (row: SheetRow, minimums: readonly LocalMinimum[], only: string) => {
    const findings = check([row], { minimums }).tables[0]!.findings.filter(({ check: id }) => id === only);
    return findings.map((finding) => findingMessage(finding)).join("\n");
  };
  const funding = { ...cityMinimum, indicator: "P07-1", value: 800, unit: "万元", source: "杭财〔2022〕1号" };

  test.each<[string, SheetRow, LocalMinimum, string, readonly string[]]>([
    [
      "too little",
      funds,
      cityMinimum,
      "below-minimum",
      ["“到位资金”市级下达的下限4亿元，差0.5亿元", "依据：市级下达的下限，杭山海办〔2022〕3号。"],
    ],
    [
      "by its own, no document named",
      funds,
      { ...cityMinimum, level: "own", source: "" },
      "below-minimum",
      ["本级自定的下限4亿元", "依据：本级自定的下限，没有写明文件。"],
    ],
    [
      "an amount beside last year's figure",
      { ...funds, goal: "援建资金660万元，不低于上年" },
      funding,
      "below-minimum",
      ["市级下达的下限800万元", "杭财〔2022〕1号"],
    ],
    [
      "no number",
      { ...funds, goal: "实现项目到位资金" },
      cityMinimum,
      "missing-quantity",
      ["市级下达的4亿元以上", "杭山海办〔2022〕3号"],
    ],
    [
      "no row",
      { goal: "其他" },
      cityMinimum,
      "uncovered-indicator",
      ["“到位资金”（市级下达的4亿元以上）", "杭山海办〔2022〕3号"],
    ],
  ])("%s: the finding says whose minimum it is and leans on its document", (_, row, minimum, only, parts) => {
    const message = said(row, [minimum], only);
    for (const part of parts) expect(message).toContain(part);
    expect(message).not.toContain("3 亿元以上");
    expect(said(row, [], only)).not.toMatch(/市级|本级/);
  });

  test("a provincial minimum that is switched off", () => {
    const low = { ...funds, goal: "实现到位资金1亿元以上" };
    expect(found(check([low]), "below-minimum")).toEqual(["B3"]);
    expect(found(check([low], { minimums: [provinceOff] }), "below-minimum")).toEqual([]);
  });
});

test("staff say what a row serves", () => {
  const matches = [{ content: "产业 合作", goal: "实现到位资金3.5亿元以上", indicators: [], reason: "属另一专项" }];
  const indicators = (settings: Partial<WorkbookSettings>) =>
    check([funds], settings).tables[0]!.rows[0]!.judgements.map(({ requirement }) => requirement.id);
  expect(indicators({})).toContain("P03-3");
  expect(indicators({ matches })).toEqual([]);
});

test("staff say what a header means", () => {
  const grid = taskSheet([funds], { headers: { evidence: "凭据栏" } });
  const columns = [{ sheet: "任务分解表", label: "凭据栏", role: "evidence" as const }];
  const missing = (grids: readonly Grid[]) => found(checkWorkbook(grids), "missing-column");
  expect(missing([grid])).toHaveLength(1);
  expect(missing([grid, ...settled({ columns })])).toEqual([]);
});

describe("checks that a workbook does without", () => {
  test("a warning is not looked for", () => {
    const switchedOff = [{ check: "hedged-goal", reason: "市里统一用语" }];
    expect(found(check([hedged]), "hedged-goal")).toEqual(["B3"]);
    expect(found(check([hedged], { switchedOff }), "hedged-goal")).toEqual([]);
  });

  test("an error is", () => {
    const switchedOff = [{ check: "missing-evidence", reason: "不想看到" }];
    expect(found(check([{ ...funds, evidence: "" }], { switchedOff }), "missing-evidence")).toEqual(["D3"]);
  });
});

describe("explanations", () => {
  const explanation = {
    check: "hedged-goal",
    indicator: null,
    content: "产业合作",
    goal: "力争实现到位资金3.5亿元以上",
    text: "市里统一用语",
  };

  test("a warning that is explained stands, with the words of staff", () => {
    expect(found(check([hedged], { explanations: [explanation] }), "hedged-goal")).toEqual(["B3 市里统一用语"]);
  });

  test("it follows its row through sorting, inserted rows and other spacing", () => {
    const moved = [
      { ...funds, content: "文旅合作", goal: "接待游客1万人次" },
      { ...hedged, goal: " 力争实现到位资金 3.5 亿元以上" },
    ];
    expect(found(check(moved, { explanations: [explanation] }), "hedged-goal")).toEqual(["B4 市里统一用语"]);
  });

  test("other words, another check or another indicator need their own", () => {
    const others = [
      { ...explanation, goal: "力争实现到位资金3.6亿元以上" },
      { ...explanation, check: "unmeasurable-goal" },
      { ...explanation, indicator: "P03-3" },
    ];
    expect(found(check([hedged], { explanations: others }), "hedged-goal")).toEqual(["B3"]);
  });

  test("a finding about the whole table is known by check and indicator", () => {
    const explanations = [
      { check: "uncovered-indicator", indicator: "P05-5", content: "", goal: "", text: "另行下达" },
    ];
    const [table] = check([funds], { explanations }).tables;
    const explained = table!.findings.filter(({ explanation: text }) => text !== undefined);
    expect(explained.map(({ check: id, indicator }) => [id, indicator])).toEqual([["uncovered-indicator", "P05-5"]]);
  });

  test("errors and infos cannot be explained away", () => {
    const bare = { ...funds, evidence: "" };
    const explanations = [{ ...explanation, check: "missing-evidence", goal: funds.goal! }];
    const checked = check([bare], { explanations });
    expect(found(checked, "missing-evidence")).toEqual(["D3"]);
    expect(checked.outcome).toBe("errors");
    const told = checked.tables[0]!.findings.filter(({ code }) => code === "explained-error");
    expect(told.map((finding) => `${finding.severity} ${findingMessage(finding)}`)).toEqual([
      expect.stringMatching(/^info 第3行（D3）说明“市里统一用语”没有采用：“缺佐证依据”是错误，不能用说明代替。/),
    ]);
  });

  test("the outcome counts what is not explained", () => {
    const { tables } = check([hedged]);
    const rowOf = (row: number | null) => tables[0]!.rows.find((each) => each.row.row === row)?.row;
    const explanations = tables[0]!.findings
      .filter(({ severity }) => severity === "warning")
      .map(({ check: id, indicator, row }) => ({
        check: id,
        indicator: indicator ?? null,
        content: rowOf(row)?.content.text ?? "",
        goal: rowOf(row)?.goal.text ?? "",
        text: "已说明",
      }));
    expect(explanations.length).toBeGreaterThan(1);
    expect(check([hedged], { explanations: explanations.slice(1) }).outcome).toBe("warnings");
    expect(check([hedged], { explanations }).outcome).toBe("pass");
  });
});

test("what cannot be read on our sheets is told once, on the first table, and the guideline counts", () => {
  const damaged = gridOfSheet({
    name: "SHANHAI_基准",
    rows: [
      ["指标", "级别", "下限", "单位"],
      ["到位资金", "省定", 1, "亿元"],
    ],
  });
  const low = taskSheet([{ ...funds, goal: "实现到位资金2亿元以上" }]);
  const checked = checkWorkbook([low, { ...low, sheet: "第二张" }, damaged]);
  expect(
    checked.tables.map((table) => table.findings.filter(({ check: id }) => id === "damaged-baseline").length),
  ).toEqual([1, 0]);
  expect(found(checked, "below-minimum").length).toBeGreaterThan(0);
});

test("a place that nobody knows is told by whoever named it", () => {
  const problem = (settings: Partial<WorkbookSettings>, options: CheckOptions = {}) =>
    check([funds], settings, options)
      .tables[0]!.findings.filter(({ code }) => code === "unknown-place")
      .map((finding) => describeFinding(finding).problem);
  expect(problem({}, { place: "火星" })).toEqual([
    "指定的地方“火星”不是设区市，也不在结对表中，没有核对省定下限的承接情况。",
  ]);
  expect(problem({ place: "火星" })).toHaveLength(1);
  expect(problem({})).toEqual([]);
});
