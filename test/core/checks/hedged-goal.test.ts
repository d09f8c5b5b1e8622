import { hedgedGoal } from "../../../src/core/checks/hedged-goal";
import { testCheck } from "./test-check";

testCheck(hedgedGoal, {
  silent: [
    { name: "a firm promise", rows: [{ goal: "确保到位资金8亿元以上" }] },
    { name: "somebody else's support is asked for", rows: [{ goal: "积极争取省市林业主管部门支持审批" }] },
    { name: "协约, 合约, 节约 are words of their own", rows: [{ goal: "签订合约，厉行节约" }] },
    { name: "nothing to tick off is another check's matter", rows: [{ goal: "绩效评价争先进位" }] },
    { name: "efforts as a noun", rows: [{ goal: "明确努力方向" }] },
  ],
  finds: [
    {
      name: "力争",
      rows: [{ goal: "力争新签项目6个，到位资金8亿元" }],
      findings: [{ code: "hedged-goal", cell: "B3", severity: "warning", message: "“力争新签项目6个”用了“力争”" }],
    },
    {
      name: "several soft words in a row are one finding; each row has its own",
      rows: [{ goal: "力争新签项目约6个" }, { goal: "争取到位资金3亿元" }],
      findings: [
        { code: "hedged-goal", cell: "B3", message: "“力争”“约”" },
        { code: "hedged-goal", cell: "B4", message: "争取" },
      ],
    },
    {
      name: "said once of a goal merged over two rows",
      rows: [{ goal: "力争新签项目6个" }, { goal: "" }],
      sheet: { merges: [{ top: 2, left: 1, bottom: 3, right: 1 }] },
      findings: [{ code: "hedged-goal", cell: "B3" }],
    },
  ],
});
