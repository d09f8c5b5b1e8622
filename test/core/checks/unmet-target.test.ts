import { unmetTarget } from "../../../src/core/checks/unmet-target";
import { testCheck } from "./test-check";

const march = { asOf: { year: 2022, month: 3, day: 31 } };
const nextYear = { asOf: { year: 2023, month: 1, day: 10 } };

testCheck(unmetTarget, {
  silent: [
    { name: "no 完成值 column", rows: [{ goal: "到位资金8亿元" }], options: nextYear },
    { name: "the year runs", rows: [{ goal: "到位资金8亿元", 完成值: "1亿元" }], options: march },
    { name: "nobody said what day it is", rows: [{ goal: "到位资金8亿元", 完成值: "1亿元" }] },
    { name: "met", rows: [{ goal: "到位资金8亿元", 完成值: "8亿元" }], options: nextYear },
    { name: "met in another unit", rows: [{ goal: "到位资金8亿元", 完成值: "80,000万元" }], options: nextYear },
    { name: "met by its own word", rows: [{ goal: "到位资金8亿元", 完成值: "已完成" }], options: nextYear },
    { name: "units of different kinds", rows: [{ goal: "到位资金8亿元", 完成值: "5个项目" }], options: nextYear },
    { name: "two targets of one kind", rows: [{ goal: "培训400人，转移就业50人", 完成值: "60人" }], options: nextYear },
    { name: "a bare number beside 亿元", rows: [{ goal: "到位资金8亿元", 完成值: 5 }], options: nextYear },
    { name: "a cap", rows: [{ goal: "经费不超过8万元", 完成值: "5万元" }], options: nextYear },
    {
      name: "a merged 完成值 that is enough",
      rows: [
        { goal: "举办活动2次", 完成值: "2次" },
        { goal: "举办活动2次", 完成值: "" },
      ],
      sheet: { merges: [{ top: 2, left: 4, bottom: 3, right: 4 }] },
      options: nextYear,
    },
  ],
  finds: [
    {
      name: "the year is over, in the unit of the target",
      rows: [
        { goal: "到位资金8亿元以上", 完成值: "52000万元" },
        { goal: "举办洽谈会2次", 完成值: 1 },
      ],
      options: nextYear,
      findings: [
        { code: "unmet-target", cell: "E3", severity: "warning", message: "差2.8亿元" },
        { code: "unmet-target", cell: "E4", message: "“2次”，差1次" },
      ],
    },
    {
      name: "the row calls itself done while the year runs",
      rows: [{ goal: "到位资金8亿元", 完成值: "已完成，到位资金5亿元" }],
      options: march,
      findings: [{ code: "unmet-target", cell: "E3", message: "差3亿元" }],
    },
    {
      name: "目标值 and 单位 say what the bare number is",
      rows: [{ goal: "推进到位资金工作", 目标值: 8, 单位: "亿元", 完成值: 7.9 }],
      options: nextYear,
      findings: [{ code: "unmet-target", cell: "G3", message: "差0.1亿元" }],
    },
    {
      name: "a share of the whole",
      rows: [{ goal: "到位资金8亿元", 完成值: "完成65%" }],
      options: nextYear,
      findings: [{ code: "unmet-target", cell: "E3", message: "完成65%" }],
    },
    {
      name: "the one of two targets that is furthest from done",
      rows: [{ goal: "新签项目6个，到位资金8亿元", 完成值: "项目6个，资金4亿元" }],
      options: nextYear,
      findings: [{ code: "unmet-target", cell: "E3", message: "“8亿元”，差4亿元" }],
    },
    {
      name: "figures only, and a promise by the quarter",
      rows: [{ goal: "每季度召开联席会议1次", 完成值: "3次" }],
      options: nextYear,
      findings: [{ code: "unmet-target", cell: "E3" }],
    },
  ],
});
