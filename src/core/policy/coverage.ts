import type { Judgement, Verdict } from "./judge";
import { fieldsNamed } from "./fields";
import { judgeJointly } from "./joint-rows";
import { bindingOf, type Policy, type Requirement, type Role } from "./requirement";

export type CoverageStatus = Verdict | "uncovered" | "not-bound";

/** How the rows of all joint tables together carry one requirement. */
export interface Coverage {
  readonly requirement: Requirement;
  readonly binding: "full" | "shared" | "none";
  readonly status: CoverageStatus;
  /** Rows that state shares of one whole are judged by their sum here, by themselves in their own row. */
  readonly judgements: readonly JudgedCell[];
  /** For a requirement with fields: those that no row speaks for. */
  readonly missingFields: readonly string[];
}

/** A judgement with the row that it was made on. */
export interface JudgedCell {
  readonly sheet: string;
  /** Zero-based sheet row. */
  readonly row: number;
  readonly content: string;
  readonly goal: string;
  readonly judgement: Judgement;
}

export function coverageOf(
  policy: Policy,
  role: Role | null,
  isSoleSupporter: boolean,
  judged: readonly JudgedCell[],
): readonly Coverage[] {
  const byRequirement = groupByRequirement(judged);
  return policy.requirements.map((requirement) => {
    const judgements = judgeJointly(byRequirement.get(requirement.id) ?? []);
    const binding = bindingOf(requirement, role, isSoleSupporter);
    const missingFields = binding === "none" ? [] : fieldsWithoutRow(requirement, judgements);
    return {
      requirement,
      binding,
      judgements,
      missingFields,
      status: statusOf(requirement, binding, judgements, missingFields),
    };
  });
}

function groupByRequirement(judged: readonly JudgedCell[]): Map<string, JudgedCell[]> {
  const groups = new Map<string, JudgedCell[]>();
  for (const cell of judged) {
    const group = groups.get(cell.judgement.requirement.id);
    if (group) group.push(cell);
    else groups.set(cell.judgement.requirement.id, [cell]);
  }
  return groups;
}

function statusOf(
  requirement: Requirement,
  binding: Coverage["binding"],
  judgements: readonly JudgedCell[],
  missingFields: readonly string[],
): CoverageStatus {
  if (binding === "none") return "not-bound";
  if (judgements.length === 0) return "uncovered";
  if (requirement.fields.length > 0) return fieldsStatus(requirement, judgements, missingFields);
  return best(judgements.map(({ judgement }) => judgement.verdict));
}

/** Each field needs its own: the weakest of them is the status. */
function fieldsStatus(
  requirement: Requirement,
  judgements: readonly JudgedCell[],
  missingFields: readonly string[],
): CoverageStatus {
  const verdicts = requirement.fields
    .map(({ name }) => fieldVerdict(requirement, judgements, name))
    .filter((verdict) => verdict !== null);
  if (verdicts.includes("below")) return "below";
  if (missingFields.length > 0) return "uncovered";
  return verdicts.every((verdict) => verdict === "meets") ? "meets" : "no-quantity";
}

/** The best verdict of the rows that speak for a field; null when none does. */
export function fieldVerdict(
  requirement: Requirement,
  judgements: readonly JudgedCell[],
  field: string,
): Verdict | null {
  const own = judgements.filter(({ content, goal }) => fieldsNamed(requirement, content, goal).includes(field));
  return own.length === 0 ? null : best(own.map(({ judgement }) => judgement.verdict));
}

function fieldsWithoutRow(requirement: Requirement, judgements: readonly JudgedCell[]): readonly string[] {
  if (judgements.length === 0) return [];
  return requirement.fields
    .filter(({ name }) => fieldVerdict(requirement, judgements, name) === null)
    .map(({ name }) => name);
}

function best(verdicts: readonly Verdict[]): Verdict {
  return (
    (["meets", "below", "no-baseline", "no-quantity"] as const).find((verdict) => verdicts.includes(verdict)) ??
    "no-quantity"
  );
}
