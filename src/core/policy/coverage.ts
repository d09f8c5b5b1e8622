import { fieldsNamed } from "./fields";
import type { JudgedCell } from "./judged-cell";
import type { Verdict } from "./judgement";
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
    const isServed = binding !== "none" && judgements.length > 0;
    const byField = fieldVerdicts(requirement, isServed ? judgements : []);
    const missingFields = isServed ? fieldsWithoutRow(requirement, byField) : [];
    return {
      requirement,
      binding,
      judgements,
      missingFields,
      status: statusOf(requirement, binding, judgements, { byField, missingFields }),
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

interface FieldCoverage {
  readonly byField: ReadonlyMap<string, Verdict>;
  readonly missingFields: readonly string[];
}

function statusOf(
  requirement: Requirement,
  binding: Coverage["binding"],
  judgements: readonly JudgedCell[],
  fields: FieldCoverage,
): CoverageStatus {
  if (binding === "none") return "not-bound";
  if (judgements.length === 0) return "uncovered";
  if (requirement.fields.length > 0) return fieldsStatus(fields);
  return best(judgements.map(({ judgement }) => judgement.verdict));
}

/** Each field needs its own: the weakest of them is the status. */
function fieldsStatus({ byField, missingFields }: FieldCoverage): CoverageStatus {
  const verdicts = [...byField.values()];
  if (verdicts.includes("below")) return "below";
  if (missingFields.length > 0) return "uncovered";
  return verdicts.every((verdict) => verdict === "meets") ? "meets" : "no-quantity";
}

/** Of each field that any row speaks for, the best verdict of these rows. */
export function fieldVerdicts(
  requirement: Requirement,
  judgements: readonly JudgedCell[],
): ReadonlyMap<string, Verdict> {
  if (requirement.fields.length === 0 || judgements.length === 0) return noFields;
  const verdicts = new Map<string, Verdict>();
  for (const { content, goal, shape, judgement } of judgements) {
    for (const field of fieldsNamed(requirement, content, goal, shape))
      verdicts.set(field, best([judgement.verdict, verdicts.get(field) ?? "no-quantity"]));
  }
  return verdicts;
}

const noFields: ReadonlyMap<string, Verdict> = new Map();

function fieldsWithoutRow({ fields }: Requirement, byField: ReadonlyMap<string, Verdict>): readonly string[] {
  return fields.map(({ name }) => name).filter((name) => !byField.has(name));
}

function best(verdicts: readonly Verdict[]): Verdict {
  return bestFirst.find((verdict) => verdicts.includes(verdict))!;
}

const bestFirst: readonly Verdict[] = ["meets", "below", "no-baseline", "no-quantity"];
