import type { CellEdit } from "../core/fixes/cell-edit";
import type { Fix, FixKind, FixValues } from "../core/fixes/fix";
import { cellToA1 } from "../core/table/a1";
import { columnNames } from "../core/table/column-vocabulary";
import type { CellValue } from "../core/table/grid";
import { rowText } from "./amounts";

const titles: { readonly [Kind in FixKind]: (values: FixValues[Kind]) => string } = {
  "fill-evidence": ({ row, from }) => `把${rowText(from)}的佐证依据写入${rowText(row)}`,
  "separate-departments": ({ row }) => `${rowText(row)}的责任单位改用“、”隔开`,
  "add-columns": ({ columns }) => `在表格右侧增加“${columns.map((role) => columnNames[role]).join("”“")}”列`,
  "restore-words": ({ row, from, to }) => `${rowText(row)}的“${from}”按通知改为“${to}”`,
};

/** What a fix does, as the button says it. @example "把第3行的佐证依据写入第4行" */
export function fixTitle<Kind extends FixKind>({
  kind,
  values,
}: Pick<Fix, "kind"> & { values: FixValues[Kind] }): string {
  return (titles[kind] as (values: FixValues[Kind]) => string)(values);
}

/** One cell before and after. @example "D4：（空白） 改为 会议通知" */
export function editPreview({ cell, expected, value }: CellEdit): string {
  return `${cellToA1(cell)}：${shown(expected)} 改为 ${shown(value)}`;
}

const longest = 60;

function shown(value: CellValue): string {
  const text = String(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
  if (text === "") return "（空白）";
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
