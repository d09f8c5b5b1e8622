import { missingSubmittedEvidence } from "../../../src/core/checks/missing-submitted-evidence";
import { testCheck } from "./test-check";

const submitted = "佐证材料（已提交）";
const july = { asOf: { year: 2022, month: 7, day: 15 } };
const nextYear = { asOf: { year: 2023, month: 1, day: 10 } };
const evidence = "会议通知、签到表、合作协议";

testCheck(missingSubmittedEvidence, {
  silent: [
    { name: "no such column", rows: [{ evidence }], options: nextYear },
    { name: "the year runs", rows: [{ evidence, [submitted]: "会议通知" }], options: july },
    { name: "nobody said what day it is", rows: [{ evidence, [submitted]: "会议通知" }] },
    {
      name: "figures of who knows when",
      rows: [{ goal: "举办活动2次", evidence, 完成值: 2, [submitted]: "会议通知" }],
    },
    {
      name: "all of it, in other words",
      rows: [{ evidence, [submitted]: "通知、签到单、合作协议书" }],
      options: nextYear,
    },
    { name: "more than was asked", rows: [{ evidence, [submitted]: `${evidence}、照片` }], options: nextYear },
    {
      name: "a tick",
      rows: [{ evidence, [submitted]: "√" }, { [submitted]: "已提交" }, { [submitted]: "3份" }],
      options: nextYear,
    },
    { name: "a pointer to where they are", rows: [{ evidence, [submitted]: "见附件3" }], options: nextYear },
    {
      name: "nothing is done yet: overdue says so",
      rows: [
        { evidence, 完成值: "未完成", [submitted]: "" },
        { 完成值: "已完成", [submitted]: "工作材料" },
      ],
      options: nextYear,
    },
    { name: "evidence that names nothing", rows: [{ evidence: "待补", [submitted]: "照片" }], options: nextYear },
    {
      name: "one 佐证依据 for two rows, handed in with the second",
      rows: [
        { evidence, [submitted]: "会议通知" },
        { content: "", evidence: "", [submitted]: "签到表、合作协议" },
      ],
      options: nextYear,
    },
    {
      name: "one of the rows that share it is not due",
      rows: [
        { evidence, 完成时限: "6月底", [submitted]: "会议通知" },
        { content: "", evidence: "", 完成时限: "12月底", [submitted]: "" },
      ],
      options: july,
    },
  ],
  finds: [
    {
      name: "the year is over",
      rows: [
        { evidence, [submitted]: "会议通知" },
        { evidence, [submitted]: "" },
      ],
      options: nextYear,
      findings: [
        { code: "missing-submitted-evidence", cell: "E3", severity: "warning", message: "“签到表”“合作协议”" },
        { code: "missing-submitted-evidence", cell: "E4", message: "“会议通知”" },
      ],
    },
    {
      name: "the row is done, whatever the day",
      rows: [{ evidence, 完成值: "已完成", [submitted]: "会议通知、签到表" }],
      findings: [{ code: "missing-submitted-evidence", cell: "F3", message: "“合作协议”" }],
    },
    {
      name: "its target is met by its figures",
      rows: [{ goal: "到位资金8亿元", evidence, 完成值: "8亿元", [submitted]: "签到表" }],
      options: july,
      findings: [{ code: "missing-submitted-evidence", cell: "F3" }],
    },
    {
      name: "its time is over",
      rows: [{ evidence, 完成时限: "6月底", [submitted]: "通知、签到表" }],
      options: july,
      findings: [{ code: "missing-submitted-evidence", cell: "F3", message: "“合作协议”" }],
    },
    {
      name: "not submitted, in words",
      rows: [{ evidence, [submitted]: "未提交" }],
      options: nextYear,
      findings: [{ code: "missing-submitted-evidence", cell: "E3" }],
    },
    {
      name: "a column that nobody filled is one finding on its header",
      rows: [
        { evidence, [submitted]: "" },
        { evidence, [submitted]: "" },
      ],
      options: nextYear,
      findings: [{ code: "unsubmitted-evidence", cell: "E2", message: "2行" }],
    },
  ],
});
