import { isIndicator } from "../policy/requirement";
import { boundCitation } from "./bound-citation";
import { defineCheck } from "./define-check";
import { titleCell } from "./title-cell";

/**
 * A requirement that no row of the joint tables carries.
 *
 * A minimum that fully binds the role is a warning, a shared one is for the record; qualitative requirements come as one list,
 * encouraged ones not at all.
 */
export const uncoveredIndicator = defineCheck({
  id: "uncovered-indicator",
  scope: "table",
  severity: "warning",
  finds: ["uncovered-indicator", "uncovered-requirements"],

  run({ table, coverage, isFirstOfJoint }, report) {
    if (!isFirstOfJoint) return;
    const cell = titleCell(table);
    const uncovered = coverage.filter(({ status, judgements }) => status === "uncovered" && judgements.length === 0);

    for (const { requirement, binding } of uncovered) {
      if (!isIndicator(requirement)) continue;
      report({
        code: "uncovered-indicator",
        cell,
        indicator: requirement.id,
        severity: binding === "full" ? "warning" : "info",
        citation: boundCitation(requirement),
        values: { name: requirement.name, minimum: requirement.minimum, shared: binding === "shared" },
      });
    }
    const names = uncovered
      .filter(({ requirement }) => requirement.kind === "qualitative")
      .map(({ requirement }) => requirement.name);
    if (names.length > 0) report({ code: "uncovered-requirements", cell, severity: "info", values: { names } });
  },
});
