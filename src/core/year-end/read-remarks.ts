import type { Damage } from "../settings/damage";
import type { OwnRowKind } from "../settings/own-sheet-edits";
import { ownSheetRows } from "../settings/own-sheet-rows";
import { columnRoleWord, meaningOf } from "../settings/sheet-vocabulary";
import { columnVocabulary } from "../table/column-vocabulary";
import type { Grid } from "../table/grid";
import type { ColumnRole } from "../table/task-table";
import { compact } from "../text/simplify";
import type { Remark } from "./remark";
import { type RemarkColumn, remarkColumns, remarkStateWords } from "./remark-columns";

/** Without these a row of 退回 is not its header. */
const neededColumns = ["text", "state"] as const satisfies readonly RemarkColumn[];

/** Reads 退回 as staff leave it. A state that cannot be read leaves the remark open: it is asked for again. */
export function readRemarks(grid: Grid): { readonly remarks: readonly Remark[]; readonly damages: readonly Damage[] } {
  const { rows, damages } = ownSheetRows(grid, remarkColumns, neededColumns);
  const remarks = new Map<string, Remark>();
  const found: Damage[] = [...damages];
  for (const row of rows) {
    if (row.text("text").trim() === "") {
      const told = ["state", "answer", "before"] as const;
      if (told.some((column) => row.text(column).trim() !== "")) found.push(row.damage("text", "missing-remark"));
      continue;
    }
    const state = row.text("state").trim() === "" ? "open" : meaningOf(remarkStateWords, row.text("state"));
    if (state === null) found.push(row.damage("state", "unknown-state"));
    const remark: Remark = {
      text: row.text("text"),
      state: state ?? "open",
      answer: row.text("answer"),
      content: row.text("content"),
      goal: row.text("goal"),
      address: row.text("address"),
      column: roleNamed(row.text("column")),
      before: row.text("before"),
      received: row.text("received"),
    };
    remarks.set(remarkKey(remark), remark);
  }
  return { remarks: [...remarks.values()], damages: found };
}

function roleNamed(word: string): ColumnRole | null {
  const wanted = compact(word);
  return (Object.keys(columnVocabulary) as ColumnRole[]).find((role) => columnRoleWord(role) === wanted) ?? null;
}

/** Two remarks of the same words are one where they are about the same row. */
export function remarkKey({ text, content, goal }: Pick<Remark, "text" | "content" | "goal">): string {
  return [text, content, goal].map(compact).join("\n");
}

/** How its rows are told from each other: what is written in them later is state and answer alone. */
export const remarkRows: OwnRowKind<RemarkColumn> = {
  columns: remarkColumns,
  needed: neededColumns,
  said: ["state", "answer"],
  keyOf(text) {
    const words = text("text");
    return words.trim() === "" || meaningOf(remarkColumns, words) === "text"
      ? null
      : remarkKey({ text: words, content: text("content"), goal: text("goal") });
  },
};
