import { defineCheck } from "./define-check";

/** 责任单位 names everybody and so nobody: 各职能部门, 有关单位. Enumerable groups (各镇街) are fine beside a named department. */
export const vagueDepartment = defineCheck({
  id: "vague-department",
  scope: "row",
  severity: "warning",
  finds: ["vague-department"],

  *run({ row, departments }) {
    const catchAll = departments.filter((department) => department.catchAll);
    const [cell] = row.departments;
    if (!cell || cell.via === "merge" || catchAll.length === 0) return;
    const nobody =
      catchAll.length === departments.length
        ? catchAll
        : catchAll.filter(({ name }) => /部门|单位|有关|相关/.test(name));
    if (nobody.length > 0)
      yield {
        code: "vague-department",
        cell: cell.cell,
        values: { quoted: nobody.map(({ name }) => name).join("、") },
      };
  },
});
