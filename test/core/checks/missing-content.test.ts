import { missingContent } from "../../../src/core/checks/missing-content";
import { testCheck } from "./test-check";

const section = { content: "一、产业合作", goal: "", departments: "", evidence: "" };

testCheck(missingContent, {
  silent: [
    { name: "every row has its own", rows: [{}, {}] },
    { name: "a merge lost by pasting continues the row above", rows: [{}, { content: "" }] },
    { name: "同上 repeats the row above", rows: [{}, { content: "同上" }] },
    {
      name: "a merged cell gives its text to all its rows",
      rows: [{ content: "干部挂职" }, { content: "" }],
      sheet: { merges: [{ top: 2, left: 0, bottom: 3, right: 0 }] },
    },
    { name: "the column is missing altogether", rows: [{ content: "" }], sheet: { headers: { content: null } } },
  ],
  finds: [
    {
      name: "nothing above to continue",
      rows: [{ content: "" }],
      findings: [{ code: "missing-content", cell: "A3", severity: "error" }],
    },
    {
      name: "a section heading ends what could be continued",
      rows: [{ content: " " }, {}, section, { content: "" }],
      findings: [
        { code: "missing-content", cell: "A3" },
        { code: "missing-content", cell: "A6" },
      ],
    },
    {
      name: "a sign for nothing is nothing",
      rows: [{ content: "/" }],
      findings: [{ code: "missing-content", cell: "A3" }],
    },
    {
      name: "a blank merged cell is one omission",
      rows: [{ content: "" }, { content: "" }],
      sheet: { merges: [{ top: 2, left: 0, bottom: 3, right: 0 }] },
      findings: [{ code: "missing-content", cell: "A3" }],
    },
  ],
});
