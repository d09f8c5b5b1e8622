import { missingDeadline } from "../../../src/core/checks/missing-deadline";
import { testCheck } from "./test-check";

testCheck(missingDeadline, {
  silent: [
    { name: "no date and no haste: nothing was asked", rows: [{ goal: "制定年度工作计划" }] },
    { name: "haste with a date", rows: [{ goal: "7月底前援建资金及时到位" }] },
    { name: "the column is filled", rows: [{ goal: "及时拨付", 完成时限: "2022年12月" }] },
    { name: "an Excel date in the column", rows: [{ goal: "及时拨付", 完成时限: 44926 }] },
    { name: "the whole year is a time limit", rows: [{ 完成时限: "全年" }, { 完成时限: "6.30" }, { 完成时限: "Q4" }] },
    { name: "及时性 is a quality", rows: [{ goal: "提高资金拨付及时性" }] },
    { name: "a day of every month", rows: [{ goal: "每月5日前及时报送信息" }] },
    {
      name: "one time limit for merged rows",
      rows: [{ 完成时限: "12月底" }, { 完成时限: "" }],
      sheet: { merges: [{ top: 2, left: 4, bottom: 3, right: 4 }] },
    },
    { name: "同上", rows: [{ 完成时限: "12月底" }, { 完成时限: "同上" }] },
  ],
  finds: [
    {
      name: "及时, and no column (A05)",
      rows: [{ goal: "660万元援建资金及时到位" }],
      findings: [{ code: "missing-deadline", cell: "B3", severity: "warning", message: "“及时”" }],
    },
    {
      name: "the column exists and the cell is blank",
      rows: [{ 完成时限: "6月底" }, { 完成时限: "" }, { 完成时限: " " }],
      findings: [
        { code: "missing-deadline", cell: "E4", message: "完成时限" },
        { code: "missing-deadline", cell: "E5" },
      ],
    },
    {
      name: "a blank cell and haste are one cause, where it is to be filled",
      rows: [{ 完成时限: "6月底" }, { goal: "尽快启动", 完成时限: "" }],
      findings: [{ code: "missing-deadline", cell: "E4" }],
    },
    {
      name: "a blank cell, though the goal has a date",
      rows: [{ 完成时限: "6月底" }, { goal: "10月底前完成", 完成时限: "" }],
      findings: [{ code: "missing-deadline", cell: "E4" }],
    },
    {
      name: "words without a day in the column",
      rows: [{ 完成时限: "6月底" }, { 完成时限: "尽快" }, { 完成时限: "待定" }],
      findings: [
        { code: "missing-deadline", cell: "E4", message: "尽快" },
        { code: "missing-deadline", cell: "E5" },
      ],
    },
    {
      name: "what cannot be read as a date is quoted",
      rows: [{ 完成时限: "2023-11-31" }, { 完成时限: "长期" }, { 完成时限: "待定" }],
      findings: [
        { code: "missing-deadline", cell: "E3", message: "“2023-11-31”" },
        { code: "missing-deadline", cell: "E4", message: "“长期”" },
        { code: "missing-deadline", cell: "E5", message: "“待定”" },
      ],
    },
    {
      name: "尽快 and 适时, a finding a row",
      rows: [{ goal: "尽快启动" }, { goal: "适时召开会议，及时总结" }],
      findings: [
        { code: "missing-deadline", cell: "B3", message: "尽快" },
        { code: "missing-deadline", cell: "B4", message: "适时" },
      ],
    },
  ],
});
