import { uncoveredIndicator } from "../../../src/core/checks/uncovered-indicator";
import { testCheck } from "./test-check";

/** One row for each minimum that binds 西湖区. */
const supporters = [
  { goal: "开展产业对接洽谈会1次" },
  { goal: "产业合作项目到位资金3亿元" },
  { goal: "建设农产品销售窗口1个" },
  { goal: "消费帮扶金额500万元" },
  { goal: "在科技、医疗、教育、文化领域各达成合作项目（协议）1个" },
  { goal: "援建资金不低于上年" },
  { goal: "选派1名处级干部挂职" },
  { goal: "选派1名科级干部挂职担任综合部门副职" },
];
const platform = { goal: "协助建设3平方公里特色生态产业平台" };

const qualitative = { code: "uncovered-requirements", cell: "A1", severity: "info" };

testCheck(uncoveredIndicator, {
  silent: [
    { name: "without a place nobody is bound", rows: [{}], sheet: { title: "任务分解表" } },
    { name: "no table was found", rows: [], sheet: { headers: { content: "甲", goal: "乙" } } },
  ],
  finds: [
    {
      name: "every minimum has its row: only qualitative requirements are left, as one list",
      rows: [...supporters, platform],
      findings: [qualitative],
    },
    {
      name: "a shared one is for the record",
      rows: supporters,
      findings: [{ code: "uncovered-indicator", cell: "A1", severity: "info", indicator: "P04-1" }, qualitative],
    },
    {
      name: "a minimum that fully binds the role is a warning",
      rows: [...supporters.filter(({ goal }) => !goal.includes("消费帮扶")), platform],
      findings: [
        { code: "uncovered-indicator", cell: "A1", severity: "warning", indicator: "P05-5", message: "500万元以上" },
        qualitative,
      ],
    },
    {
      name: "a recipient is held to the platform and to receiving a cadre",
      rows: [{}],
      sheet: { title: "淳安县2022年任务分解表" },
      findings: [
        { code: "uncovered-indicator", cell: "A1", severity: "warning", indicator: "P04-1" },
        { code: "uncovered-indicator", cell: "A1", severity: "warning", indicator: "P05-7" },
        { code: "uncovered-indicator", cell: "A1", severity: "warning", indicator: "P10-1" },
        qualitative,
      ],
    },
  ],
});
