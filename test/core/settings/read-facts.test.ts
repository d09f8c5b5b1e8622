import { settingsIn } from "../../../src/core/settings/settings-in";
import { NO_SETTINGS } from "../../../src/core/settings/workbook-settings";
import { cellToA1 } from "../../../src/core/table/a1";
import type { CellValue } from "../../../src/core/table/grid";
import { gridOfSheet } from "./sheet-grid";

function damagesOf(name: string, rows: readonly (readonly CellValue[])[]): readonly string[] {
  return settingsIn([gridOfSheet({ name, rows })]).damages.map(
    ({ cell, cause, quoted }) => `${cellToA1(cell)} ${cause} ${quoted}`,
  );
}

describe("what cannot be read on 设置", () => {
  const header = ["设置", "工作表或工作内容", "规则、列名或工作目标", "值", "理由"];

  test.each<[readonly CellValue[], string]>([
    [["天气", null, null, "晴"], "A2 unknown-setting 天气"],
    [["角色", null, null, "邻居"], "D2 unknown-role 邻居"],
    [["年度", null, null, "去年"], "D2 unreadable-year 去年"],
    [["停用规则", null, null, "停用", "不适用"], "C2 unknown-check "],
    [["停用规则", null, "abc", "停用", "不适用"], "C2 unknown-check abc"],
    [["停用规则", null, "below-minimum", "停用", "不想看"], "C2 not-switchable below-minimum"],
    [["停用规则", null, "hedged-goal", "停用", " "], "E2 missing-reason "],
    [["列对应", "表", "甲", "乙"], "D2 unknown-column 乙"],
    [["指标改判", "甲", "乙", "P99-9", "市里口径"], "D2 unknown-indicator P99-9"],
    [["指标改判", "甲", "乙", "P03-3、P99-9", "市里口径"], "D2 unknown-indicator P03-3、P99-9"],
    [["指标改判", "甲", "乙", "幸福指数", "市里口径"], "D2 unknown-indicator 幸福指数"],
    [["指标改判", "甲", "乙", null, "市里口径"], "D2 missing-indicator "],
  ])("%j", (row, expected) => {
    const { settings, damages } = settingsIn([gridOfSheet({ name: "SHANHAI_设置", rows: [header, row] })]);
    expect(damages.map(({ cell, cause, quoted }) => `${cellToA1(cell)} ${cause} ${quoted}`)).toEqual([expected]);
    expect(settings).toEqual(NO_SETTINGS);
  });

  test.each<[string, readonly string[]]>([
    ["到位资金", ["P03-3"]],
    ["p03-3", ["P03-3"]],
    ["P03-3、消费帮扶金额", ["P03-3", "P05-5"]],
    ["不对应省定指标", []],
  ])("指标改判 to %s", (value, expected) => {
    const rows = [header, ["指标改判", "甲", "乙", value, "市里口径"]];
    const { settings, damages } = settingsIn([gridOfSheet({ name: "SHANHAI_设置", rows })]);
    expect([settings.matches.map(({ indicators }) => indicators), damages]).toEqual([[expected], []]);
  });

  test("a rule by its name", () => {
    const rows = [header, ["停用规则", null, "措辞偏软", "停用", "市里统一用语"]];
    const { settings } = settingsIn([gridOfSheet({ name: "SHANHAI_设置", rows })]);
    expect(settings.switchedOff).toEqual([{ check: "hedged-goal", reason: "市里统一用语" }]);
  });

  test("a blank value is undecided", () => {
    const { settings, damages } = settingsIn([
      gridOfSheet({ name: "SHANHAI_设置", rows: [header, ["地方", null, null, " "]] }),
    ]);
    expect([settings.place, damages]).toEqual([null, []]);
  });
});

describe("说明 edited by hand", () => {
  const header = ["提示", "规则编号", "指标", "指标编号", "工作内容", "工作目标", "说明"];

  test("an indicator by its name, and rows without a 说明 explain nothing", () => {
    const rows = [
      header,
      ["措辞偏软", "hedged-goal", "到位资金", null, "产业合作", "力争到位资金8亿元", "市里统一用语"],
      ["措辞偏软", "hedged-goal", null, null, "产业合作", "力争……", " "],
    ];
    const { settings, damages } = settingsIn([gridOfSheet({ name: "SHANHAI_说明", rows })]);
    expect(settings.explanations).toEqual([
      {
        check: "hedged-goal",
        indicator: "P03-3",
        content: "产业合作",
        goal: "力争到位资金8亿元",
        text: "市里统一用语",
      },
    ]);
    expect(damages).toEqual([]);
  });

  test.each([
    ["措辞偏软", null],
    ["", "措辞偏软"],
  ])("a rule by its name: %j %j", (title, check) => {
    const rows = [header, [title, check, null, null, "甲", "乙", "丙"]];
    const { settings, damages } = settingsIn([gridOfSheet({ name: "SHANHAI_说明", rows })]);
    expect([settings.explanations[0]?.check, damages]).toEqual(["hedged-goal", []]);
  });

  test("a 说明 that nobody can tell what it is for", () => {
    const damaged = (...cells: readonly CellValue[]) => damagesOf("SHANHAI_说明", [header, cells]);
    expect(damaged(null, null, null, null, "甲", "乙", "丙")).toEqual(["B2 unknown-check "]);
    expect(damaged("措辞偏软", "nonexistent-rule", null, null, "甲", "乙", "丙")).toEqual([
      "B2 unknown-check nonexistent-rule",
    ]);
    expect(damaged("措辞偏软", "hedged-goal", null, "P99-9", "甲", "乙", "丙")).toEqual(["D2 unknown-indicator P99-9"]);
    expect(damagesOf("SHANHAI_说明", [["甲", "乙"]])).toEqual(["A1 no-header 甲"]);
  });
});
