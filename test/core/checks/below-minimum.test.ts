import { belowMinimum } from "../../../src/core/checks/below-minimum";
import { testCheck } from "./test-check";

testCheck(belowMinimum, {
  silent: [
    { name: "the number itself is enough (以上 includes it)", rows: [{ goal: "到位资金3亿元" }] },
    { name: "another measure is not judged here", rows: [{ content: "产业项目签约", goal: "签约项目协议引资2亿元" }] },
    { name: "a city's meeting does not bind a county", rows: [{ goal: "召开全市山海协作工作会议0次" }] },
    { name: "the area is met in 亩", rows: [{ goal: "协助建设4500亩特色生态产业平台" }] },
    { name: "a quarter's figure counts for the year", rows: [{ goal: "每季度消费帮扶不少于150万元" }] },
    { name: "another row meets the promise", rows: [{ goal: "到位资金3.5亿元" }, { goal: "新引进项目到位资金1亿元" }] },
    { name: "a part is no promise", rows: [{ goal: "消费帮扶500万元（其中线上200万元）" }] },
  ],
  finds: [
    {
      name: "one 万元 short",
      rows: [{ goal: "到位资金29,999万元" }],
      findings: [{ code: "below-minimum", cell: "B3", severity: "error", indicator: "P03-3", message: "差0.0001亿元" }],
    },
    {
      name: "two promises in one goal, both short",
      rows: [{ goal: "到位资金1.2亿元，消费帮扶金额壹佰万元" }],
      findings: [
        { code: "below-minimum", cell: "B3", indicator: "P03-3", message: "差1.8亿元" },
        { code: "below-minimum", cell: "B3", indicator: "P05-5", message: "差400万元" },
      ],
    },
    {
      name: "近 means less than the number",
      rows: [{ goal: "到位资金近3亿元" }],
      findings: [{ code: "below-minimum", cell: "B3", indicator: "P03-3" }],
    },
    {
      name: "what is firmly promised counts, not what is aimed at",
      rows: [{ goal: "到位资金2.8亿元，力争达到3.5亿元" }],
      findings: [{ code: "below-minimum", cell: "B3", indicator: "P03-3", message: "差0.2亿元" }],
    },
    {
      name: "the shares of one whole are too little together, and said once",
      rows: [
        { content: "产业合作", goal: "新建项目到位资金2亿元" },
        { content: "产业合作", goal: "续建项目到位资金0.5亿元" },
      ],
      findings: [{ code: "below-minimum", cell: "B3", indicator: "P03-3", message: "差0.5亿元" }],
    },
    {
      name: "a total over four fields needs four",
      rows: [{ content: "社会事业领域合作项目（协议）", goal: "四个领域共达成合作协议3个" }],
      findings: [{ code: "below-minimum", cell: "B3", indicator: "P05-7" }],
    },
    {
      name: "what a supporter only shares is no error",
      rows: [{ goal: "协助建设2平方公里特色生态产业平台" }],
      findings: [
        { code: "below-minimum", cell: "B3", severity: "warning", indicator: "P04-1", message: "差1平方公里" },
      ],
    },
  ],
});
