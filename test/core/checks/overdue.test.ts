import { overdue } from "../../../src/core/checks/overdue";
import { testCheck } from "./test-check";

const july = { asOf: { year: 2022, month: 7, day: 15 } };
const nextYear = { asOf: { year: 2023, month: 1, day: 10 } };
const goal = "到位资金8亿元";

testCheck(overdue, {
  silent: [
    { name: "nobody said what day it is", rows: [{ 完成时限: "6月底", 完成值: "" }, { 完成值: "已完成" }] },
    { name: "no time limit, and the year runs", rows: [{ 完成值: "" }, { 完成值: "已完成" }], options: july },
    { name: "the limit is ahead", rows: [{ 完成时限: "12月底", 完成值: "" }, { 完成值: "已完成" }], options: july },
    { name: "the limit is today", rows: [{ 完成时限: "7月15日", 完成值: "未完成" }], options: july },
    { name: "done", rows: [{ 完成时限: "6月底", 完成值: "已完成" }], options: july },
    { name: "done by its figures", rows: [{ goal, 完成时限: "6月底", 完成值: "8.1亿元" }], options: july },
    {
      name: "done, says the row; unmet-target weighs it",
      rows: [{ goal, 完成时限: "6月底", 完成值: "已完成，5亿元" }],
      options: july,
    },
    { name: "words that may mean done", rows: [{ 完成时限: "6月底", 完成值: "签订协议，召开洽谈会" }], options: july },
    { name: "no 完成值 column: nobody was asked", rows: [{ 完成时限: "6月底" }], options: july },
    {
      name: "the year is over and the figure short: unmet-target says so",
      rows: [{ goal, 完成值: "5亿元" }],
      options: nextYear,
    },
    {
      name: "a date of the past year",
      rows: [{ goal: "履行2021年底前签订的协议", 完成值: "" }, { 完成值: "已完成" }],
      options: july,
    },
  ],
  finds: [
    {
      name: "the column's limit, a limit in the goal, a figure that falls short",
      rows: [
        { 完成时限: "6月30日", 完成值: "" },
        { goal: "于7月10日前完成拨付", 完成值: "未完成", 完成时限: "" },
        { goal, 完成时限: "6月底", 完成值: "5亿元" },
      ],
      options: july,
      findings: [
        { code: "overdue", cell: "F3", severity: "warning", message: "时限2022年6月30日已过，没有填写完成值" },
        { code: "overdue", cell: "F4", message: "“未完成”" },
        { code: "overdue", cell: "F5", message: "目标是“8亿元”" },
      ],
    },
    {
      name: "the year is over and a row reports nothing",
      rows: [{ 完成值: "" }, { 完成值: "已完成" }],
      options: nextYear,
      findings: [{ code: "overdue", cell: "E3", message: "本年度已结束" }],
    },
    {
      name: "a column that nobody filled is one finding on its header",
      rows: [
        { 完成值: "", 完成时限: "6月底" },
        { 完成值: "", 完成时限: "12月底" },
      ],
      options: july,
      findings: [{ code: "unreported-progress", cell: "E2", message: "其中1行" }],
    },
  ],
});
