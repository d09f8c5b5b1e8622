import { missingGoal } from "../../../src/core/checks/missing-goal";
import { testCheck } from "./test-check";

testCheck(missingGoal, {
  silent: [
    { name: "every row has its own", rows: [{}, {}] },
    { name: "同上 repeats the row above", rows: [{}, { goal: "同上" }] },
    {
      name: "a goal merged over the rows of two departments",
      rows: [{ goal: "召开联席会议1次" }, { goal: "" }],
      sheet: { merges: [{ top: 2, left: 1, bottom: 3, right: 1 }] },
    },
    { name: "the column is missing altogether", rows: [{ goal: "" }], sheet: { headers: { goal: null } } },
    {
      name: "a section heading is no task",
      rows: [{ content: "一、产业合作", goal: "", departments: "", evidence: "" }, {}],
    },
  ],
  finds: [
    { name: "left blank", rows: [{ goal: "" }], findings: [{ code: "missing-goal", cell: "B3", severity: "error" }] },
    {
      name: "a row that holds only its content, and one with a sign for nothing",
      rows: [{ content: "干部互派挂职", goal: "", departments: "", evidence: "" }, { goal: "待定" }],
      findings: [
        { code: "missing-goal", cell: "B3" },
        { code: "missing-goal", cell: "B4" },
      ],
    },
    {
      name: "the goal of the row above is never inherited",
      rows: [{}, { content: "", goal: "" }],
      findings: [{ code: "missing-goal", cell: "B4" }],
    },
    {
      name: "a blank merged cell is one omission",
      rows: [{ goal: "" }, { goal: "" }],
      sheet: { merges: [{ top: 2, left: 1, bottom: 3, right: 1 }] },
      findings: [{ code: "missing-goal", cell: "B3" }],
    },
  ],
});
