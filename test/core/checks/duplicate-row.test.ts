import { duplicateRow } from "../../../src/core/checks/duplicate-row";
import { testCheck } from "./test-check";

const row = { content: "交流培训", goal: "开展干部交流培训1期", departments: "区委组织部" };
const section = (content: string) => ({ content, goal: "", departments: "", evidence: "" });

testCheck(duplicateRow, {
  silent: [
    { name: "other goals under one content", rows: [row, { ...row, goal: "开展教师交流培训1期" }] },
    { name: "the same goal for another department", rows: [row, { ...row, departments: "区教育局" }] },
    {
      name: "the same words with another value",
      rows: [
        { ...row, 目标值: 1 },
        { ...row, 目标值: 2 },
      ],
    },
    { name: "the same task in another section", rows: [section("一、上半年"), row, section("二、下半年"), row] },
    {
      name: "one goal merged over two rows",
      rows: [row, { ...row, content: "", goal: "", departments: "" }],
      sheet: {
        merges: [
          { top: 2, left: 0, bottom: 3, right: 0 },
          { top: 2, left: 1, bottom: 3, right: 1 },
        ],
      },
    },
    {
      name: "rows without a goal",
      rows: [
        { ...row, goal: "" },
        { ...row, goal: "" },
      ],
    },
  ],
  finds: [
    {
      name: "the same row twice more, whatever its spaces",
      rows: [row, {}, { ...row, goal: "开展干部交流培训 1 期" }, row],
      findings: [
        { code: "duplicate-row", cell: "B5", severity: "warning", message: "第3行" },
        { code: "duplicate-row", cell: "B6", message: "第3行" },
      ],
    },
    {
      name: "under one content whose merge was lost",
      rows: [row, { ...row, content: "" }],
      findings: [{ code: "duplicate-row", cell: "B4" }],
    },
  ],
});
