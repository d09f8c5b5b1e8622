import { wrongMeasure } from "../../../src/core/checks/wrong-measure";
import { testCheck } from "./test-check";

testCheck(wrongMeasure, {
  silent: [
    { name: "the measure that is asked for", rows: [{ goal: "产业合作项目到位资金3亿元" }] },
    {
      name: "both measures, each with its number",
      rows: [{ goal: "产业合作项目协议引资6亿元，到位资金3亿元" }],
    },
    {
      name: "another row states the right one",
      rows: [{ goal: "产业合作项目协议引资6亿元" }, { goal: "产业合作项目到位资金3亿元" }],
    },
    {
      name: "agreements are what is asked of a field",
      rows: [{ content: "社会事业合作项目（协议）", goal: "在教育领域达成合作协议1个" }],
    },
  ],
  finds: [
    {
      name: "协议引资 is not 到位资金",
      rows: [{ content: "产业合作项目到位资金完成情况", goal: "新签产业合作项目，协议引资5亿元" }],
      findings: [{ code: "wrong-measure", cell: "B3", severity: "warning", indicator: "P03-3", message: "5亿元" }],
    },
    {
      name: "共建平台 is no 合作项目（协议）, in each field",
      rows: [
        { content: "社会事业合作项目（协议）", goal: "建设1个共建平台，在教育领域开展交流合作" },
        { content: "社会事业合作项目（协议）", goal: "建设1个共建平台，在医疗领域开展交流合作" },
      ],
      findings: [
        { code: "wrong-measure", cell: "B3", indicator: "P05-7", message: "教育" },
        { code: "wrong-measure", cell: "B4", indicator: "P05-7", message: "医疗" },
      ],
    },
  ],
});
