import { vagueDepartment } from "../../../src/core/checks/vague-department";
import { testCheck } from "./test-check";

testCheck(vagueDepartment, {
  silent: [
    { name: "a department with a name", rows: [{ departments: "区教育局" }] },
    { name: "towns can be counted", rows: [{ departments: "区农业农村局、各镇街" }] },
    { name: "towns alone", rows: [{ departments: "各镇（街道）" }] },
    { name: "members of a group beside its lead", rows: [{ departments: "区发改经信局（牵头）、各成员单位" }] },
    { name: "all beside the one who leads", rows: [{ departments: "区发改经信局牵头，各相关部门配合" }] },
    { name: "an office whose name holds 有关", rows: [{ departments: "区机关事务中心、区关工委" }] },
    { name: "missing is another check's matter", rows: [{ departments: "" }] },
    {
      name: "supporters may be many",
      rows: [{ departments: "区教育局", 配合单位: "各有关单位" }],
      sheet: { headers: { departments: "牵头单位" } },
    },
  ],
  finds: [
    {
      name: "everybody (A17)",
      rows: [{ departments: "全区各职能部门及国企平台" }],
      findings: [{ code: "vague-department", cell: "C3", severity: "warning", message: "全区各职能部门及国企平台" }],
    },
    {
      name: "every spelling of nobody",
      rows: [{ departments: "各有关单位" }, { departments: "相关部门" }, { departments: "各责任单位" }],
      findings: [
        { code: "vague-department", cell: "C3" },
        { code: "vague-department", cell: "C4" },
        { code: "vague-department", cell: "C5" },
      ],
    },
    {
      name: "said once of a merged cell",
      rows: [{ departments: "各有关部门" }, { departments: "" }],
      sheet: { merges: [{ top: 2, left: 2, bottom: 3, right: 2 }] },
      findings: [{ code: "vague-department", cell: "C3" }],
    },
  ],
});
