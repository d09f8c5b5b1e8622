import { checkNamed } from "../../core/checks/check-titles";
import { findRequirement } from "../../core/policy/find-requirement";
import { policyFor } from "../../core/policy/policies";
import type { Policy } from "../../core/policy/requirement";
import { keyOf } from "../../core/settings/explain-findings";
import type { OwnRowKind } from "../../core/settings/own-sheet-edits";
import { settingsIn } from "../../core/settings/settings-in";
import { type ExplanationColumn, explanationColumns } from "../../core/settings/sheet-vocabulary";
import type { Explanation } from "../../core/settings/workbook-settings";
import type { Grid } from "../../core/table/grid";
import { explanationSheet } from "../../strings/setting-sheets";
import type { SheetChange } from "../settings/sheet-change";
import type { ExplainedSubject } from "../reviewed";
import { sheetChange } from "../settings/sheet-change";

/** The sheet of explanations with one more, another or one less. */
export function explain(grids: readonly Grid[], subject: ExplainedSubject, text: string | null): SheetChange {
  const { settings } = settingsIn(grids);
  const policy = policyFor(settings.year);
  const others = settings.explanations.filter((each) => keyOf(each) !== keyOf(subject));
  const explanations: readonly Explanation[] = text === null ? others : [...others, { ...subject, text }];
  return sheetChange(
    grids,
    "explanations",
    explanationRows(policy),
    explanationSheet(settings, policy),
    explanationSheet({ explanations }, policy),
  );
}

function explanationRows(policy: Policy): OwnRowKind<ExplanationColumn> {
  return {
    columns: explanationColumns,
    needed: ["check", "text"],
    said: ["text"],
    keyOf(text) {
      const named = text("indicator").trim() || text("name").trim();
      const indicator = named === "" ? null : (findRequirement(policy, named)?.id ?? named);
      const called = text("check").trim() || text("title");
      const check = checkNamed(called)?.id ?? called;
      return keyOf({ check, indicator, content: text("content"), goal: text("goal") });
    },
  };
}
