import { unmeasurableGoal } from "../../../src/core/checks/unmeasurable-goal";
import { testCheck } from "./test-check";

testCheck(unmeasurableGoal, {
  silent: [
    { name: "a task that can be done", rows: [{ goal: "制定年度工作计划" }] },
    { name: "力争 has a number behind it", rows: [{ goal: "力争到位资金8亿元" }] },
    { name: "the growth is stated", rows: [{ goal: "村集体经营性收入稳步增长10%以上" }] },
    { name: "the rank is stated", rows: [{ goal: "绩效评价争先进位，进入全省前三名" }] },
  ],
  finds: [
    {
      name: "争先进位",
      rows: [{ goal: "山海协作生态旅游文化产业园争先进位" }],
      findings: [{ code: "unmeasurable-goal", cell: "B3", severity: "warning", message: "争先进位" }],
    },
    {
      name: "several such words in a row are one finding; each row has its own",
      rows: [{ goal: "工作走在前列，取得实效" }, { goal: "合作水平有所提升" }],
      findings: [
        { code: "unmeasurable-goal", cell: "B3", message: "“走在前列”“取得实效”" },
        { code: "unmeasurable-goal", cell: "B4", message: "有所提升" },
      ],
    },
  ],
});
