import type { CheckedTable } from "../core/check-workbook";
import { roleNames } from "./names";

/** @example "西湖区 · 支援地 · 结对淳安县 · 2022年 · 21行" */
export function identityText({ place, role, partners, year, rows }: CheckedTable): string {
  return [
    place?.name ?? "地区未识别",
    role ? roleNames[role] : "角色未识别",
    partners.length > 0 ? `结对${partners.map(({ name }) => name).join("、")}` : null,
    year === null ? "年度未识别" : `${year}年`,
    `${rows.length}行`,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}
