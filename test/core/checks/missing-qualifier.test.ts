import { missingQualifier } from "../../../src/core/checks/missing-qualifier";
import { testCheck } from "./test-check";

testCheck(missingQualifier, {
  silent: [
    { name: "every condition is written", rows: [{ goal: "选派1名科级干部挂职担任综合部门副职" }] },
    { name: "written in the content", rows: [{ content: "选派科级干部担任综合部门副职", goal: "派驻1名干部挂职" }] },
    { name: "no number yet: another check's matter", rows: [{ goal: "做好干部挂职" }] },
    {
      name: "another row has the whole of it",
      rows: [{ goal: "派驻1名干部挂职" }, { goal: "选派1名科级干部挂职担任综合部门副职" }],
    },
    {
      name: "the visit of a city's leaders binds no county",
      rows: [{ goal: "开展高层互访1次" }],
    },
  ],
  finds: [
    {
      name: "one cadre, of no rank and no post",
      rows: [{ goal: "派驻1名干部挂职" }],
      findings: [
        {
          code: "missing-qualifier",
          cell: "B3",
          severity: "warning",
          indicator: "P10-3",
          message: "“科级”“综合部门副职”",
        },
      ],
    },
    {
      name: "a rank without the post, in two rows",
      rows: [{ goal: "选派1名科级干部挂职" }, { goal: "选派2名科级干部挂职锻炼" }],
      findings: [
        { code: "missing-qualifier", cell: "B3", indicator: "P10-3", message: "综合部门副职" },
        { code: "missing-qualifier", cell: "B4", indicator: "P10-3", message: "综合部门副职" },
      ],
    },
  ],
});
