import type { Department } from "../evidence";
import { compact } from "../text/simplify";
import { defineCheck } from "./define-check";

/**
 * 责任单位 names everybody and so nobody: 各职能部门, 有关单位. Whoever is named beside them can be asked; towns, counties and members of
 * a group can be counted.
 */
export const vagueDepartment = defineCheck({
  id: "vague-department",
  scope: "row",
  severity: "warning",
  finds: ["vague-department"],

  run({ row, departments }, report) {
    const cell = row.departments.find(({ text }) => text.trim() !== "");
    if (!cell || cell.via !== "own" || departments.length === 0 || !departments.every(isNobody)) return;
    const quoted = departments.map(({ name }) => name).join("、");
    report({ code: "vague-department", cell: cell.cell, values: { quoted } });
  },
});

const countable = /镇|乡|街道|各街|[县市区]$|村|社区|园区|开发区|成员单位|学校|医院|卫生院|国企$/;

function isNobody({ name, catchAll }: Department): boolean {
  const words = compact(name);
  // 各有关单位（区教育局、区科技局） does name them.
  return catchAll && !/\(.*、.*\)/.test(words) && !countable.test(words.replace(/\(.*?\)/g, ""));
}
