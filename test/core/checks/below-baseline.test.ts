import { belowBaseline } from "../../../src/core/checks/below-baseline";
import { testCheck } from "./test-check";

testCheck(belowBaseline, {
  silent: [
    { name: "as much as last year", rows: [{ goal: "援建资金660万元及时到位", 上年值: "660万元" }] },
    { name: "the text itself commits", rows: [{ goal: "援建资金不低于上年" }] },
    { name: "more than last year, in words", rows: [{ goal: "援建资金660万元，较上年增长5%" }] },
    { name: "last year's figure is unknown: another check's matter", rows: [{ goal: "援建资金660万元" }] },
    {
      name: "binds supporters alone",
      rows: [{ goal: "援建资金600万元", 上年值: "660万元" }],
      sheet: { title: "淳安县山海协作工程2022年度工作任务分解表" },
    },
  ],
  finds: [
    {
      name: "60万元 less than the 上年值 column",
      rows: [{ goal: "援建资金600万元", 上年值: "660万元" }],
      findings: [{ code: "below-baseline", cell: "B3", severity: "error", indicator: "P07-1", message: "少60万元" }],
    },
    {
      name: "last year's figure in brackets, and an open cut",
      rows: [{ goal: "援建资金1000万元（上年1150万元）" }, { goal: "援建资金较上年减少10%" }],
      findings: [
        { code: "below-baseline", cell: "B3", indicator: "P07-1", message: "少150万元" },
        { code: "below-baseline", cell: "B4", indicator: "P07-1" },
      ],
    },
    {
      name: "said once of a goal merged over two rows",
      rows: [
        { goal: "援建资金600万元", 上年值: "660万元" },
        { goal: "", 上年值: "660万元" },
      ],
      sheet: { merges: [{ top: 2, left: 1, bottom: 3, right: 1 }] },
      findings: [{ code: "below-baseline", cell: "B3" }],
    },
  ],
});
