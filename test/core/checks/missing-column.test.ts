import { missingColumn } from "../../../src/core/checks/missing-column";
import { testCheck } from "./test-check";

testCheck(missingColumn, {
  once: "a wrong header is one finding, not eighty",
  silent: [
    { name: "all four are there", rows: [{}] },
    {
      name: "under other names",
      rows: [{}],
      sheet: { headers: { content: "重点任务", goal: "年度目标", departments: "牵头单位", evidence: "印证材料" } },
    },
    {
      name: "in traditional characters",
      rows: [{}],
      sheet: { headers: { content: "工作內容", goal: "工作目標", departments: "責任單位", evidence: "佐證依據" } },
    },
  ],
  finds: [
    {
      name: "no 佐证依据, however many rows",
      rows: [{}, {}, {}],
      sheet: { headers: { evidence: null } },
      findings: [{ code: "missing-column", cell: "A2", severity: "error", message: "佐证依据" }],
    },
    {
      name: "two columns lost are one finding that names both",
      rows: [{}],
      sheet: { headers: { evidence: null, departments: null } },
      findings: [{ code: "missing-column", cell: "A2", message: "“责任单位”“佐证依据”" }],
    },
  ],
});
