import zhejiang2021 from "../../policy-data/zhejiang-2021.json";
import type { Campaigns } from "./campaigns";
import { findRequirement } from "./find-requirement";
import { newestPairing, recipientNames } from "./pairings";
import type { Minimum, Policy, Requirement } from "./requirement";

type PolicyFile = typeof zhejiang2021;
type RequirementEntry = Pick<Requirement, "id" | "name" | "aliases" | "kind" | "binds" | "period" | "matches"> & {
  readonly article: string;
  readonly quote: string;
  readonly evidence?: readonly string[];
  readonly minimum?: Omit<Minimum, "level" | "source">;
} & Partial<Pick<Requirement, "sharedBy" | "soleSupporterBound" | "measure" | "qualifiers" | "fields">>;

/** Newest first. A new guideline is a new file in this list. */
const policies: readonly Policy[] = [toPolicy(zhejiang2021)];

/** The guideline in force in a year; the newest where the year is unknown or before all of them. */
export function policyFor(year: number | null): Policy {
  const inForce = policies.find(
    ({ effectiveFrom, effectiveUntil }) =>
      year !== null && effectiveFrom <= year && year <= (effectiveUntil ?? Infinity),
  );
  return inForce ?? policies[0]!;
}

/** The requirement of any guideline, that of the year first, that staff mean by an id, a name or an alias. */
export function requirementNamed(idOrName: string, year: number | null = null): Requirement | null {
  for (const policy of [policyFor(year), ...policies]) {
    const found = findRequirement(policy, idOrName);
    if (found) return found;
  }
  return null;
}

function toPolicy(file: PolicyFile): Policy {
  // JSON has no literal types; the schema in policy-data guards the values.
  const entries = file.requirements as readonly unknown[] as readonly RequirementEntry[];
  const campaigns: Campaigns = { ...file.campaigns, own: [...file.campaigns.own, ...recipientNames(newestPairing)] };
  return {
    document: file.document,
    effectiveFrom: file.effectiveFrom,
    effectiveUntil: file.effectiveUntil,
    campaigns,
    requirements: entries.map((entry) => ({
      ...entry,
      citation: { document: file.document, article: entry.article, quote: entry.quote },
      sharedBy: entry.sharedBy ?? [],
      soleSupporterBound: entry.soleSupporterBound ?? false,
      minimum: entry.minimum ? { ...entry.minimum, level: "province", source: file.document } : null,
      measure: entry.measure ?? null,
      qualifiers: entry.qualifiers ?? [],
      fields: entry.fields ?? [],
      campaigns,
      usualEvidence: entry.evidence ?? [],
    })),
  };
}
