import { recogniseLabel } from "../../../src/core/table/column-label";

describe("a header cell", () => {
  test.each([
    ["工作任务", "content"],
    ["主要任务", "content"],
    ["目标任务", "goal"],
    ["年度目标", "goal"],
    ["2022年度工作目标", "goal"],
    ["责任部门", "departments"],
    ["佐证材料", "evidence"],
    ["印证材料", "evidence"],
    ["支撑材料", "evidence"],
    ["佐證依據", "evidence"],
    ["佐证材料（已提交）", "submitted"],
    ["佐证材料提交情况", "submitted"],
    ["序 号", "serial"],
    ["目标值（万元）", "targetValue"],
    ["完成\n时限", "deadline"],
    ["备注/说明", "remark"],
    ["完成情况", "completed"],
    ["进展情况", "completed"],
    ["工作进展", "completed"],
    ["完成进度", "completed"],
    ["落实情况", "completed"],
    ["工作目标完成情况", "completed"],
    ["2022年完成情况", "completed"],
    ["完成情况（截至6月底）", "completed"],
    ["上年完成情况", "baseline"],
  ])("%s heads %s", (label, role) => {
    expect(recogniseLabel(label)).toMatchObject({ role, unsure: false });
  });

  test.each([
    ["牵头单位", "lead"],
    ["配合部门", "support"],
    ["牵头（配合）单位", "lead"],
    ["责任单位", null],
  ])("%s says who leads", (label, duty) => {
    expect(recogniseLabel(label)).toMatchObject({ role: "departments", duty });
  });

  test.each(["佐征依据", "佐依据材料", "工作目票"])("%s is a guess, worth a question", (label) => {
    expect(recogniseLabel(label)?.unsure).toBe(true);
  });

  test.each(["牵头单位联系电话", "工作目标完成情况", "佐证材料审核意见"])("%s heads another column", (label) => {
    expect(["departments", "goal", "evidence"]).not.toContain(recogniseLabel(label)?.role);
  });

  test.each([
    "",
    "区教育局",
    "2022",
    "完成消费帮扶金额1000万元（收集销售金额数据明细）",
    "公式示例",
    "消费帮扶完成情况",
    "通报各地完成情况",
  ])("%j heads nothing", (label) => {
    expect(recogniseLabel(label)).toBeNull();
  });
});
