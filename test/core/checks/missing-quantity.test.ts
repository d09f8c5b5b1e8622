import { missingQuantity } from "../../../src/core/checks/missing-quantity";
import { testCheck } from "./test-check";

testCheck(missingQuantity, {
  silent: [
    { name: "the number is there", rows: [{ goal: "完成消费帮扶金额1000万元" }] },
    {
      name: "another row carries the number (A16 and A17)",
      rows: [{ goal: "引导商场采购、销售淳安农产品，推进消费帮扶" }, { goal: "完成消费帮扶金额1000万元" }],
    },
    { name: "a number too small is another check's matter", rows: [{ goal: "完成消费帮扶金额100万元" }] },
    { name: "a meeting of the whole city binds no county", rows: [{ goal: "配合开好全市山海协作工作会议" }] },
    { name: "目标值 gives what the goal leaves out", rows: [{ goal: "完成消费帮扶任务", 目标值: 600, 单位: "万元" }] },
    { name: "a blank goal is one omission", rows: [{ content: "消费帮扶", goal: "" }] },
    {
      name: "another measure in its place says more",
      rows: [{ content: "教育领域合作", goal: "在教育领域建设1个共建平台" }],
    },
  ],
  finds: [
    {
      name: "a promise without its number",
      rows: [{ content: "消费帮扶", goal: "推进消费帮扶" }],
      findings: [
        { code: "missing-quantity", cell: "B3", severity: "warning", indicator: "P05-5", message: "500万元以上" },
      ],
    },
    {
      name: "each field needs its own",
      rows: [
        { content: "社会事业合作项目（协议）", goal: "在教育领域开展交流合作" },
        { content: "社会事业合作项目（协议）", goal: "在科技领域开展交流合作" },
      ],
      findings: [
        { code: "missing-quantity", cell: "B3", indicator: "P05-7", message: "教育" },
        { code: "missing-quantity", cell: "B4", indicator: "P05-7", message: "科技" },
      ],
    },
    {
      name: "several rows without the number are one omission, at the first",
      rows: [
        { content: "消费帮扶", goal: "推进消费帮扶" },
        { content: "消费帮扶", goal: "深化消费帮扶" },
      ],
      findings: [{ code: "missing-quantity", cell: "B3", indicator: "P05-5" }],
    },
    {
      name: "money a head is no total",
      rows: [{ goal: "人均消费帮扶不少于200元" }],
      findings: [{ code: "missing-quantity", cell: "B3", indicator: "P05-5" }],
    },
    {
      name: "a sum over three years is no yearly one",
      rows: [{ goal: "三年累计完成消费帮扶金额2000万元" }],
      findings: [{ code: "missing-quantity", cell: "B3", indicator: "P05-5", message: "三年累计" }],
    },
  ],
});
