import type { Comparator } from "../quantity/quantity";
import type { Campaigns } from "./campaigns";
import type { MinimumLevel } from "./minimum-level";
import type { Citation } from "./citation";

/** Who must meet a requirement: 支援地, 受援地, 设区市. */
export type Role = "supporter" | "recipient" | "city";

/**
 * `quantitative` an explicit number · `relative` to last year · `implied` “每年要组织…”, at least once (推定) ·
 * `qualitative` · `encouraged` 鼓励, never an error · `structural` a table to look up.
 */
export type RequirementKind = "quantitative" | "relative" | "implied" | "qualitative" | "encouraged" | "structural";

/** A bound, and who set it. `value` is null where it is last year's figure. */
export interface Minimum {
  readonly value: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly level: MinimumLevel;
  /** The document that sets it; "" where nobody wrote it down. */
  readonly source: string;
  readonly implied?: boolean;
  readonly relativeTo?: "lastYear";
  /** An amount that stands beside last year's figure: both must be reached. */
  readonly floor?: Minimum;
}

/** Which numbers of a row can be about the requirement, by unit and by the words around them. */
export interface Measure {
  readonly dimension: string;
  /** Canonical units that count, for dimensions of countable things. */
  readonly units?: readonly string[];
  readonly words: readonly string[];
  /** Words of another measure: a number beside them is not the one asked for (协议引资 for 到位资金). */
  readonly wrong: readonly string[];
}

/**
 * When a text serves the requirement: one of `words`, one of each group of `with` in the same sentence, none of `without` in the
 * same clause, none of `unless` anywhere in the row, one of `topic` and none of `unlessTopic` in the row's 工作内容. `elsewhere` names
 * work at home or in other places that speaks alike (挂职到乡镇, 赴上海招商): in the clause or 工作内容 it rules the requirement out, unless
 * the sentence or 工作内容 names this work or its partners. "…" in a word stands for a few characters of the same clause.
 */
export interface MatchRule {
  readonly words: readonly string[];
  readonly with?: readonly (readonly string[])[];
  readonly without?: readonly string[];
  readonly unless?: readonly string[];
  readonly topic?: readonly string[];
  readonly unlessTopic?: readonly string[];
  readonly elsewhere?: readonly string[];
}

/** A condition on the words of a promise whose number is met: 科级, 主要领导. */
export interface Qualifier {
  readonly name: string;
  readonly words: readonly string[];
}

/** A requirement of the guideline, checkable or not. */
export interface Requirement {
  /** @example "P03-3" */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: RequirementKind;
  readonly citation: Citation;
  readonly binds: readonly Role[];
  /** Roles that help to meet it but cannot be held to it alone. */
  readonly sharedBy: readonly Role[];
  /** A sharing supporter is fully bound where it is its recipient's only one (挂职干部轮流选派). */
  readonly soleSupporterBound: boolean;
  readonly period: "year" | "once" | "round" | "unstated";
  readonly minimum: Minimum | null;
  readonly measure: Measure | null;
  readonly qualifiers: readonly Qualifier[];
  /** The fields of which each needs its own (科技、医疗、教育、文化). */
  readonly fields: readonly Qualifier[];
  readonly matches: readonly MatchRule[];
  /** Those of its guideline. */
  readonly campaigns: Campaigns;
  readonly usualEvidence: readonly string[];
}

/** A guideline with its requirements, in force from and to the given years, both included. */
export interface Policy {
  readonly document: string;
  readonly effectiveFrom: number;
  readonly effectiveUntil: number | null;
  readonly campaigns: Campaigns;
  readonly requirements: readonly Requirement[];
}

/** A requirement with a bound: what the guideline lets a checker enforce. */
export interface Indicator extends Requirement {
  readonly minimum: Minimum;
  readonly measure: Measure;
}

export function isIndicator(requirement: Requirement): requirement is Indicator {
  return requirement.minimum !== null && requirement.measure !== null;
}

/**
 * How far a requirement holds a role.
 *
 * @returns `full` must meet it · `shared` helps to meet it · `none`
 */
export function bindingOf(
  requirement: Requirement,
  role: Role | null,
  isSoleSupporter: boolean,
): "full" | "shared" | "none" {
  if (role === null) return "none";
  if (requirement.binds.includes(role)) return "full";
  if (!requirement.sharedBy.includes(role)) return "none";
  return requirement.soleSupporterBound && role === "supporter" && isSoleSupporter ? "full" : "shared";
}
