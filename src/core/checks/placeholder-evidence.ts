import { isCellError } from "../table/cell-error";
import { defineCheck } from "./define-check";

/** 佐证依据 holds a word that names no evidence: 无, /, 待补, 见附件. */
export const placeholderEvidence = defineCheck({
  id: "placeholder-evidence",
  scope: "row",
  severity: "warning",
  finds: ["placeholder-evidence"],

  run({ row, evidenceIsPlaceholder }, report) {
    const { text, cell, via } = row.evidence;
    if (text.trim() === "" || !evidenceIsPlaceholder || via !== "own" || isCellError(text)) return;
    report({ code: "placeholder-evidence", cell, values: { quoted: text.trim() } });
  },
});
