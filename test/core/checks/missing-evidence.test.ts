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
      name: "a group without evidence is reported at its first row",
      rows: [{ evidence: "" }, { content: "", evidence: "" }],
      findings: [{ code: "missing-evidence", cell: "D3" }],
    },
  ],
});
