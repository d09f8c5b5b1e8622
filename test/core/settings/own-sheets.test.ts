import { isOwnGrid, isOwnSheet } from "../../../src/core/settings/own-sheets";
import { settingsIn } from "../../../src/core/settings/settings-in";
import { gridOfSheet } from "./sheet-grid";

describe("a sheet of ours is known by its name", () => {
  test.each([
    "SHANHAI_基准",
    "SHANHAI_说明",
    "SHANHAI_设置",
    "shanhai_基准",
    "Shanhai_ 基准 ",
    "ＳＨＡＮＨＡＩ＿基准",
    "SHANHAI-基准",
    "SHANHAI_基准 (2)",
    "SHANHAI_基准（3）",
    "SHANHAI_基准 - 副本",
  ])("%s", (name) => {
    expect(isOwnSheet(name)).toBe(true);
  });

  test.each(["任务分解表", "基准", "SHANHAI", "SHANHAI_任务分解表", "2022基准", "审核报告", "SHANHAI_基准值"])(
    "%s is the user's",
    (name) => {
      expect(isOwnSheet(name)).toBe(false);
    },
  );
});

describe("a 审核报告 of ours is known by its first cell", () => {
  const report = [[], [null, "山海协作任务分解表审核报告"], ["结论"]];

  test.each(["审核报告", "审核报告 (2)", "报告"])("whatever it is called: %s", (name) => {
    expect(isOwnGrid(gridOfSheet({ name, rows: report }))).toBe(true);
  });

  test("the user's own 审核报告 is not", () => {
    expect(isOwnGrid(gridOfSheet({ name: "审核报告", rows: [["审核报告"], ["山海协作任务分解表审核报告"]] }))).toBe(
      false,
    );
  });
});

describe("of two sheets of one kind", () => {
  const sheet = (name: string, value: number) =>
    gridOfSheet({
      name,
      rows: [
        ["指标", "级别", "下限"],
        ["到位资金", "市级", value],
      ],
    });
  const readFrom = (...grids: Parameters<typeof settingsIn>[0]) => {
    const { settings, damages } = settingsIn(grids);
    return { value: settings.minimums[0]?.value, damages: damages.map(({ sheet, cause }) => `${sheet} ${cause}`) };
  };

  test("the one of the very name counts, wherever it stands, and the other is told", () => {
    expect(readFrom(sheet("SHANHAI_基准 (2)", 5), sheet("SHANHAI_基准", 4))).toEqual({
      value: 4,
      damages: ["SHANHAI_基准 (2) second-sheet"],
    });
  });

  test("an altered name alone counts", () => {
    expect(readFrom(sheet("SHANHAI_基准 (2)", 5))).toEqual({ value: 5, damages: [] });
  });
});
