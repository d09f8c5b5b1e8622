import { settingsIn } from "../../../src/core/settings/settings-in";
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
    [["列对应", "表", "甲", "乙"], "D2 unknown-column 乙"],
  ])("%j", (row, expected) => {
    expect(damagesOf("SHANHAI_设置", [header, row])).toEqual([expected]);
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

  test("a 说明 that nobody can tell what it is for", () => {
    expect(damagesOf("SHANHAI_说明", [header, ["措辞偏软", null, null, null, "甲", "乙", "丙"]])).toEqual([
      "B2 unknown-check ",
    ]);
    expect(damagesOf("SHANHAI_说明", [["甲", "乙"]])).toEqual(["A1 no-header 甲"]);
  });
});
