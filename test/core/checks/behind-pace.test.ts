import { behindPace } from "../../../src/core/checks/behind-pace";
import { testCheck } from "./test-check";

const june = { asOf: { year: 2022, month: 6, day: 30 } };
const goal = "到位资金8亿元";

testCheck(behindPace, {
  silent: [
    { name: "nobody said what day it is", rows: [{ goal, 完成值: "0亿元" }] },
    { name: "half of it in the middle of the year", rows: [{ goal, 完成值: "4亿元" }], options: june },
    {
      name: "nothing entered yet",
      rows: [
        { goal, 完成值: "" },
        { goal: "其他", 完成值: "1次" },
      ],
      options: june,
    },
    { name: "one meeting a year is not half due", rows: [{ goal: "召开会议1次", 完成值: "0次" }], options: june },
    { name: "projects are counted whole", rows: [{ goal: "新签项目5个", 完成值: "2个" }], options: june },
    { name: "it calls itself done", rows: [{ goal, 完成值: "已完成，到位资金1亿元" }], options: june },
    { name: "its time is over: overdue says so", rows: [{ goal, 完成值: "1亿元", 完成时限: "5月底" }], options: june },
    {
      name: "the year is over: unmet-target says so",
      rows: [{ goal, 完成值: "1亿元" }],
      options: { asOf: { year: 2023, month: 1, day: 1 } },
    },
    { name: "a report in words alone", rows: [{ goal, 完成情况: "已接待考察团，正在洽谈未来合作" }], options: june },
    {
      name: "before the year",
      rows: [{ goal, 完成值: "0亿元" }],
      options: { asOf: { year: 2021, month: 12, day: 31 } },
    },
  ],
  finds: [
    {
      name: "less than the time that is gone, a finding a row",
      rows: [
        { goal, 完成值: "3.9亿元" },
        { goal: "新签项目6个", 完成值: "2个" },
        { goal: "培训400人次", 完成值: "400人次" },
      ],
      options: june,
      findings: [
        { code: "behind-pace", cell: "E3", severity: "warning", message: "48%，时间已过49%" },
        { code: "behind-pace", cell: "E4", message: "33%" },
      ],
    },
    {
      name: "a report in words with its figure",
      rows: [
        { goal, 完成情况: "截至6月底，接待客商3批，新引进项目到位资金1亿元" },
        { goal: "召开会议1次", 完成情况: "拟于9月召开" },
      ],
      options: june,
      findings: [{ code: "behind-pace", cell: "E3", message: "12%，时间已过49%" }],
    },
    {
      name: "a time limit of its own makes the time shorter",
      rows: [{ goal, 完成值: "4亿元", 完成时限: "7月底" }],
      options: june,
      findings: [{ code: "behind-pace", cell: "E3", message: "时间已过85%" }],
    },
    {
      name: "nothing done, and said so in figures",
      rows: [{ goal, 完成值: "0", 目标值: 8, 单位: "亿元" }],
      options: june,
      findings: [{ code: "behind-pace", cell: "E3", message: "的0%" }],
    },
  ],
});
