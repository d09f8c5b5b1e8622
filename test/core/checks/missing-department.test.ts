import { missingDepartment } from "../../../src/core/checks/missing-department";
import { testCheck } from "./test-check";

testCheck(missingDepartment, {
  silent: [
    { name: "every row names one", rows: [{}, {}] },
    { name: "同上 repeats the row above", rows: [{}, { departments: "同上" }] },
    {
      name: "one department answers for merged rows",
      rows: [{ departments: "区教育局" }, { departments: "" }],
      sheet: { merges: [{ top: 2, left: 2, bottom: 3, right: 2 }] },
    },
    { name: "everybody is vague, not missing", rows: [{ departments: "各有关单位" }] },
    {
      name: "named in the second of two columns",
      rows: [{ departments: "", 配合单位: "区财政局" }],
      sheet: { headers: { departments: "牵头单位" } },
    },
    {
      name: "the column is missing altogether",
      rows: [{ departments: "" }],
      sheet: { headers: { departments: null } },
    },
  ],
  finds: [
    {
      name: "left blank",
      rows: [{ departments: "" }],
      findings: [{ code: "missing-department", cell: "C3", severity: "error" }],
    },
    {
      name: "signs for nothing name nobody",
      rows: [{ departments: "/" }, {}, { departments: "待定" }],
      findings: [
        { code: "missing-department", cell: "C3" },
        { code: "missing-department", cell: "C5" },
      ],
    },
    {
      name: "an error of the sheet is no department",
      rows: [{ departments: "#N/A" }, { departments: "#NAME?" }],
      findings: [
        { code: "missing-department", cell: "C3", message: "责任单位是公式的错误值“#N/A”" },
        { code: "missing-department", cell: "C4", message: "#NAME?" },
      ],
    },
    {
      name: "an error beside a department",
      rows: [{ departments: "区教育局", 配合单位: "#REF!" }],
      sheet: { headers: { departments: "牵头单位" } },
      findings: [{ code: "missing-department", cell: "E3", message: "#REF!" }],
    },
    {
      name: "is not inherited from the row above",
      rows: [{}, { content: "", departments: "", evidence: "" }],
      findings: [{ code: "missing-department", cell: "C4" }],
    },
  ],
});
