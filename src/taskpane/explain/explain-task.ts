import { policyFor } from "../../core/policy/policies";
import { keyOf } from "../../core/settings/explain-findings";
import { ownSheetNames } from "../../core/settings/own-sheets";
import { settingsIn } from "../../core/settings/settings-in";
import type { Explanation } from "../../core/settings/workbook-settings";
import type { Grid } from "../../core/table/grid";
import { explanationSheet } from "../../strings/setting-sheets";
import type { SheetChange } from "../checks";
import type { ExplainedSubject } from "../reviewed";

/** The sheet of explanations with one more, another or one less. */
export function explain(grids: readonly Grid[], subject: ExplainedSubject, text: string | null): SheetChange {
  const { settings } = settingsIn(grids);
  const others = settings.explanations.filter((each) => keyOf(each) !== keyOf(subject));
  const explanations: readonly Explanation[] = text === null ? others : [...others, { ...subject, text }];
  return explanations.length > 0
    ? { sheets: [explanationSheet({ explanations }, policyFor(settings.year))], emptied: [] }
    : { sheets: [], emptied: [ownSheetNames.explanations] };
}
