import type { Minimum, Policy, Requirement, Role } from "../policy/requirement";
import { bindingOf } from "../policy/requirement";

/** A row of a new task table: what a requirement asks of this office, still without a responsible unit. */
export interface PlannedRow {
  readonly requirement: Requirement;
  /** Of the office that undertakes it. */
  readonly role: Role;
  /** Shared: helps to meet it, is not held to it alone. */
  readonly binding: "full" | "shared";
  /** The requirement's field that this row is for (科技、医疗、教育、文化), null where it has none. */
  readonly field: string | null;
  readonly minimum: Minimum | null;
}

/**
 * The rows that a role needs at the beginning of a year: one for every requirement that binds it, one for each field where each
 * needs its own. 鼓励 and tables to look up ask for no row.
 *
 * @param policy with the minimums of the workbook's own levels (see `withMinimums`)
 */
export function plannedRows(policy: Policy, role: Role, isSoleSupporter: boolean): readonly PlannedRow[] {
  return policy.requirements.flatMap((requirement): PlannedRow[] => {
    const binding = bindingOf(requirement, role, isSoleSupporter);
    if (binding === "none" || requirement.kind === "encouraged" || requirement.kind === "structural") return [];
    const fields = requirement.fields.length > 0 ? requirement.fields.map(({ name }) => name) : [null];
    return fields.map((field) => ({ requirement, role, binding, field, minimum: requirement.minimum }));
  });
}
