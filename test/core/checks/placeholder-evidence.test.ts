import { placeholderEvidence } from "../../../src/core/checks/placeholder-evidence";
import { testCheck } from "./test-check";

testCheck(placeholderEvidence, {
  silent: [
    { name: "a paper is named", rows: [{ evidence: "合作协议" }] },
    { name: "an annex that has a name", rows: [{ evidence: "见附件《合作协议》" }] },
    { name: "同上", rows: [{}, { evidence: "同上" }] },
    { name: "left blank is another check's matter", rows: [{ evidence: "" }] },
    { name: "材料 is poor but something", rows: [{ evidence: "相关佐证材料" }] },
  ],
  finds: [
    {
      name: "the usual signs for nothing",
      rows: [
        { evidence: "无" },
        { evidence: "/" },
        { evidence: "待补" },
        { evidence: "见附件" },
        { evidence: "（略）" },
      ],
      findings: ["D3", "D4", "D5", "D6", "D7"].map((cell) => ({
        code: "placeholder-evidence",
        cell,
        severity: "warning",
      })),
    },
    {
      name: "is said once of a merged cell",
      rows: [{ evidence: "——" }, { evidence: "" }],
      sheet: { merges: [{ top: 2, left: 3, bottom: 3, right: 3 }] },
      findings: [{ code: "placeholder-evidence", cell: "D3" }],
    },
  ],
});
