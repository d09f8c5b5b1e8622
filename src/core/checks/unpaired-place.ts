import { counterpartsIn, type Place } from "../policy/places";
import type { TaskRow } from "../table/task-table";
import { compact } from "../text/simplify";
import { defineCheck } from "./define-check";
import { repeatsGoal } from "./repeated-goal";
import { titleCell } from "./title-cell";

/** The table's place is in no pair or cannot be told, or a row names as partner a county that is not one. */
export const unpairedPlace = defineCheck({
  id: "unpaired-place",
  scope: "table",
  severity: "warning",
  finds: ["unknown-place", "unpaired-partner"],

  *run({ table, place, partners, rows }) {
    if (place === null) {
      yield { code: "unknown-place", cell: titleCell(table), values: { title: table.title?.text ?? null } };
      return;
    }
    if (place.role === "city") return;
    for (const { row } of rows) {
      if (repeatsGoal(row)) continue;
      const stranger = strangerIn(place, partners, row);
      if (!stranger) continue;
      yield {
        code: "unpaired-partner",
        cell: row.goal.cell,
        row: row.row,
        values: { place: place.name, named: stranger.name, partners: partners.map(({ name }) => name) },
      };
    }
  },
});

/** Words by which a clause makes a county a partner. Others may be learnt from, bought from or named for a product. */
const cooperation = /结对|对接|协作|合作|互访|协助|帮助|帮扶|援建|支援|共建|签订|签署|签约|派驻|选派|挂职|联席|飞地/;
const learning = /学习|借鉴|参照|参考|经验|考察|取经|原|此前/;

function strangerIn(place: Place, partners: readonly Place[], { content, goal }: TaskRow): Place | null {
  const texts = content.via === "own" ? [content.text, goal.text] : [goal.text];
  for (const clause of texts.flatMap((text) => text.split(/[，,；;。\n]/))) {
    if (!/[市县区]/.test(clause)) continue;
    const words = compact(clause);
    if (!cooperation.test(words) || learning.test(words)) continue;
    const stranger = counterpartsIn(place, words).find(({ name }) => !partners.some((own) => own.name === name));
    if (stranger) return stranger;
  }
  return null;
}
