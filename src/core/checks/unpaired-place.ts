import { counterpartsIn } from "../policy/places";
import { defineCheck } from "./define-check";
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
      const named = counterpartsIn(place, row.goal.text + (row.content.via === "own" ? row.content.text : ""));
      const stranger = named.find(({ name }) => !partners.some((partner) => partner.name === name));
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
