import { inheritedEvidence } from "../../../src/core/checks/inherited-evidence";
import { testCheck } from "./test-check";

testCheck(inheritedEvidence, {
  silent: [
    { name: "an error above is nothing to share", rows: [{ evidence: "#N/A" }, { content: "", evidence: "" }] },
    { name: "own evidence", rows: [{}, {}] },
    { name: "own content, no evidence: missing", rows: [{}, { evidence: "" }] },
    { name: "nothing above to inherit", rows: [{ evidence: "" }, { content: "", evidence: "" }] },
    {
      name: "own evidence under inherited content (A04)",
      rows: [{}, { content: "", evidence: "委托第三方运营协议" }],
    },
  ],
  finds: [
    {
      name: "merged over three rows",
      rows: [{ evidence: "合作协议" }, { evidence: "" }, { evidence: "" }],
      sheet: { merges: [{ top: 2, left: 3, bottom: 4, right: 3 }] },
      findings: [
        { code: "inherited-evidence", cell: "D4", severity: "info", message: "第3行" },
        { code: "inherited-evidence", cell: "D5", severity: "info", message: "第3行" },
      ],
    },
    {
      name: "the merge was lost: blank content and blank evidence",
      rows: [{}, { content: "", evidence: "" }],
      findings: [{ code: "inherited-evidence", cell: "D4", message: "为空，沿用第3行" }],
    },
    {
      name: "同上",
      rows: [{}, { evidence: "同上" }],
      findings: [{ code: "inherited-evidence", cell: "D4", message: "“同上”，沿用第3行" }],
    },
    {
      name: "同上 as content continues the row above as well",
      rows: [{}, { content: "同上", evidence: "" }],
      findings: [{ code: "inherited-evidence", cell: "D4" }],
    },
  ],
});
