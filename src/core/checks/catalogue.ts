import { behindPace } from "./behind-pace";
import { belowBaseline } from "./below-baseline";
import { belowMinimum } from "./below-minimum";
import { damagedBaseline } from "./damaged-baseline";
import type { Check } from "./define-check";
import { duplicateRow } from "./duplicate-row";
import { hedgedGoal } from "./hedged-goal";
import { inheritedEvidence } from "./inherited-evidence";
import { missingBaseline } from "./missing-baseline";
import { missingColumn } from "./missing-column";
import { missingContent } from "./missing-content";
import { missingDeadline } from "./missing-deadline";
import { missingDepartment } from "./missing-department";
import { missingEvidence } from "./missing-evidence";
import { missingGoal } from "./missing-goal";
import { missingQualifier } from "./missing-qualifier";
import { missingQuantity } from "./missing-quantity";
import { overdue } from "./overdue";
import { passedDeadline } from "./passed-deadline";
import { missingSubmittedEvidence } from "./missing-submitted-evidence";
import { placeholderEvidence } from "./placeholder-evidence";
import { proofGap } from "./proof-gap";
import { repeatedHeader } from "./repeated-header";
import { skippedRow } from "./skipped-row";
import { uncoveredField } from "./uncovered-field";
import { uncoveredIndicator } from "./uncovered-indicator";
import { unitMismatch } from "./unit-mismatch";
import { unmeasurableGoal } from "./unmeasurable-goal";
import { unmetTarget } from "./unmet-target";
import { unpairedPlace } from "./unpaired-place";
import { unsureColumn } from "./unsure-column";
import { vagueDepartment } from "./vague-department";
import { valueTextConflict } from "./value-text-conflict";
import { wrongMeasure } from "./wrong-measure";

/** Every check, in the order in which a reader goes over a table: its form, its numbers, its words, its whole. */
export const catalogue: readonly Check[] = [
  missingColumn,
  unsureColumn,
  missingContent,
  missingGoal,
  missingDepartment,
  missingEvidence,
  placeholderEvidence,
  inheritedEvidence,
  belowMinimum,
  belowBaseline,
  missingBaseline,
  missingQuantity,
  wrongMeasure,
  unitMismatch,
  missingQualifier,
  valueTextConflict,
  hedgedGoal,
  unmeasurableGoal,
  missingDeadline,
  passedDeadline,
  unmetTarget,
  behindPace,
  overdue,
  missingSubmittedEvidence,
  vagueDepartment,
  proofGap,
  duplicateRow,
  unpairedPlace,
  uncoveredIndicator,
  uncoveredField,
  repeatedHeader,
  skippedRow,
  damagedBaseline,
];
