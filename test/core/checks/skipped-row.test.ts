import { skippedRow } from "../../../src/core/checks/skipped-row";
import { testCheck } from "./test-check";

const only = (content: string) => ({ content, goal: "", departments: "", evidence: "" });

testCheck(skippedRow, {
  silent: [
    { name: "tasks alone", rows: [{}, {}] },
    { name: "a numbered task is no heading", rows: [{ content: "一、产业合作", goal: "到位资金3亿元" }] },
    { name: "a task that lacks everything but its content", rows: [{}, only("干部互派挂职")] },
    { name: "notes below the table", rows: [{}], sheet: { below: ["注：本表一式两份"] } },
    { name: "合计 inside a sentence", rows: [{ goal: "两地合计投入1000万元" }] },
  ],
  finds: [
    {
      name: "a section heading and a total",
      rows: [only("一、产业合作"), {}, { ...only("合计"), goal: "援建资金合计2640万元" }],
      findings: [
        { code: "skipped-row", cell: "A3", severity: "info", message: "分节标题" },
        { code: "skipped-row", cell: "A5", severity: "info", message: "合计行" },
      ],
    },
    {
      name: "a heading spread over the columns",
      rows: [only("产业合作"), {}],
      sheet: { merges: [{ top: 2, left: 0, bottom: 2, right: 3 }] },
      findings: [{ code: "skipped-row", cell: "A3", message: "产业合作" }],
    },
    {
      name: "a heading numbered in the 序号 column",
      rows: [{ ...only("产业合作"), 序号: "一" }, { 序号: 1 }, { ...only("教育合作"), 序号: "二" }, { 序号: 2 }],
      findings: [
        { code: "skipped-row", cell: "A3", message: "产业合作" },
        { code: "skipped-row", cell: "A5", message: "教育合作" },
      ],
    },
  ],
});
