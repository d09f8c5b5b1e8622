import { valueTextConflict } from "../../../src/core/checks/value-text-conflict";
import { testCheck } from "./test-check";

testCheck(valueTextConflict, {
  silent: [
    { name: "the same in another unit", rows: [{ goal: "到位资金8亿元", 目标值: 80000, 单位: "万元" }] },
    { name: "one of two amounts", rows: [{ goal: "到位资金8亿元，消费帮扶1000万元", 目标值: "1000万元" }] },
    { name: "the sum of the amounts", rows: [{ goal: "线上销售200万元、线下销售300万元", 目标值: "500万元" }] },
    { name: "within a range", rows: [{ goal: "到位资金6-8亿元", 目标值: "7亿元" }] },
    { name: "a year's total of a quarter's figure", rows: [{ goal: "每季度消费帮扶150万元", 目标值: "600万元" }] },
    { name: "another kind of unit", rows: [{ goal: "到位资金8亿元", 目标值: "6个" }] },
    { name: "a number without a unit is not comparable", rows: [{ goal: "到位资金8亿元", 目标值: 7 }] },
    { name: "no number in the text", rows: [{ goal: "完成消费帮扶任务", 目标值: "500万元" }] },
    {
      name: "decimals that binary fractions cannot hold",
      rows: [{ goal: "到位资金1.1亿元", 目标值: 11000, 单位: "万元" }],
    },
    { name: "last year's figure is no target", rows: [{ goal: "援建资金700万元（上年660万元）", 目标值: "700万元" }] },
  ],
  finds: [
    {
      name: "8亿元 in the text, 3亿元 in the column",
      rows: [{ goal: "到位资金8亿元", 目标值: "3亿元" }],
      findings: [
        { code: "value-text-conflict", cell: "E3", severity: "warning", message: "“3亿元”与工作目标中的“8亿元”" },
      ],
    },
    {
      name: "in two rows, the unit in a column of its own",
      rows: [
        { goal: "到位资金8亿元", 目标值: 8, 单位: "万元" },
        { goal: "召开联席会议2次", 目标值: 1, 单位: "次" },
      ],
      findings: [
        { code: "value-text-conflict", cell: "E3" },
        { code: "value-text-conflict", cell: "E4" },
      ],
    },
  ],
});
