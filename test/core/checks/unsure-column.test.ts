import { unsureColumn } from "../../../src/core/checks/unsure-column";
import { testCheck } from "./test-check";

testCheck(unsureColumn, {
  silent: [
    { name: "the usual words", rows: [{}] },
    { name: "synonyms", rows: [{}], sheet: { headers: { goal: "年度目标", evidence: "印证材料" } } },
    {
      name: "two words for goals: the left one is the content",
      rows: [{}],
      sheet: { headers: { content: "目标任务", goal: "具体要求" } },
    },
    { name: "a column that is none of ours", rows: [{ 办公电话: "8888" }] },
  ],
  finds: [
    {
      name: "one character wrong, once for all rows",
      rows: [{}, {}, {}],
      sheet: { headers: { evidence: "佐征依据" } },
      findings: [{ code: "unsure-column", cell: "D2", severity: "warning", message: "“佐征依据”" }],
    },
    {
      name: "two columns, two questions",
      rows: [{}],
      sheet: { headers: { goal: "工作目票", departments: "责任単位" } },
      findings: [
        { code: "unsure-column", cell: "B2", message: "工作目标" },
        { code: "unsure-column", cell: "C2", message: "责任单位" },
      ],
    },
  ],
});
