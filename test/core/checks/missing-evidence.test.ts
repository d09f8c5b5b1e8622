import { missingEvidence } from "../../../src/core/checks/missing-evidence";
import { testCheck } from "./test-check";

testCheck(missingEvidence, {
  silent: [
    { name: "every row has its own", rows: [{}, {}] },
    {
      name: "a merge lost by pasting: blank content and blank evidence continue the row above",
      rows: [{}, { content: "", evidence: "" }],
    },
    {
      name: "a merged cell gives its evidence to all its rows",
      rows: [{ evidence: "会议通知" }, { evidence: "" }],
      sheet: { merges: [{ top: 2, left: 3, bottom: 3, right: 3 }] },
    },
    { name: "同上 repeats the row above", rows: [{}, { evidence: "同上" }] },
    { name: "同上 as content shares the evidence above", rows: [{}, { content: "同上", evidence: "" }] },
    { name: "a placeholder is another check's matter", rows: [{ evidence: "待补" }] },
    { name: "the column is missing altogether", rows: [{}], sheet: { headers: { evidence: null } } },
  ],
  finds: [
    {
      name: "own content, no evidence",
      rows: [{ content: "干部挂职", evidence: "" }],
      findings: [{ code: "missing-evidence", cell: "D3", severity: "error" }],
    },
    {
      name: "two rows, each with content of its own",
      rows: [{ evidence: "" }, {}, { evidence: " \n" }],
      findings: [
        { code: "missing-evidence", cell: "D3" },
        { code: "missing-evidence", cell: "D5" },
      ],
    },
    {
      name: "an error of the sheet is no evidence, wherever it stands",
      rows: [{ evidence: "#N/A" }, { content: "", evidence: "#REF!" }],
      findings: [
        { code: "missing-evidence", cell: "D3", message: "佐证依据是公式的错误值“#N/A”" },
        { code: "missing-evidence", cell: "D4", message: "#REF!" },
      ],
    },
    {
      name: "同上 with nothing above it",
      rows: [{ evidence: "同上" }],
      findings: [{ code: "missing-evidence", cell: "D3" }],
    },
    {
      name: "nothing is inherited over a section heading",
      rows: [{}, { content: "二、教育合作", goal: "", departments: "", evidence: "" }, { content: "", evidence: "" }],
      findings: [{ code: "missing-evidence", cell: "D5" }],
    },
    {
      name: "a blank merged cell is one omission, at its first row",
      rows: [{ evidence: "" }, { evidence: "" }],
      sheet: { merges: [{ top: 2, left: 3, bottom: 3, right: 3 }] },
      findings: [{ code: "missing-evidence", cell: "D3" }],
    },
    {
      name: "a group without evidence is reported at its first row",
      rows: [{ evidence: "" }, { content: "", evidence: "" }],
      findings: [{ code: "missing-evidence", cell: "D3" }],
    },
  ],
});
