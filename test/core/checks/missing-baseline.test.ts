import { missingBaseline } from "../../../src/core/checks/missing-baseline";
import { testCheck } from "./test-check";

testCheck(missingBaseline, {
  silent: [
    { name: "上年值 is given", rows: [{ goal: "援建资金660万元", 上年值: "650万元" }] },
    { name: "last year's figure stands in the goal", rows: [{ goal: "援建资金660万元（2021年650万元）" }] },
    { name: "no less than last year is said", rows: [{ goal: "援建资金660万元，不低于上年" }] },
    {
      name: "another row settles it",
      rows: [{ goal: "援建资金660万元" }, { goal: "援建资金不低于上年水平" }],
    },
    { name: "words for no figure", rows: [{ goal: "到位资金3亿元", 上年值: "2022年新增" }] },
    {
      name: "does not bind a recipient",
      rows: [{ goal: "援建资金660万元" }],
      sheet: { title: "淳安县2022年任务分解表" },
    },
  ],
  finds: [
    {
      name: "an amount and nothing to hold it against",
      rows: [{ goal: "660万元援建资金及时到位" }],
      findings: [{ code: "missing-baseline", cell: "B3", severity: "warning", indicator: "P07-1", message: "660万元" }],
    },
    {
      name: "a 上年值 that cannot be read",
      rows: [
        { goal: "到位资金3亿元", 上年值: "#REF!" },
        { goal: "援建资金660万元", 上年值: "3..5?" },
      ],
      findings: [
        { code: "unreadable-baseline", cell: "E3", message: "上年值“#REF!”读不出数" },
        { code: "unreadable-baseline", cell: "E4" },
      ],
    },
    {
      name: "a blank 上年值 column gives none",
      rows: [{ goal: "援建资金660万元", 上年值: "" }],
      findings: [{ code: "missing-baseline", cell: "B3", indicator: "P07-1" }],
    },
  ],
});
