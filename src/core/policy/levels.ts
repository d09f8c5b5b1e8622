import { unitOf, convert } from "../quantity";
import type { LocalMinimum } from "../settings/workbook-settings";
import type { MinimumLevel } from "./minimum-level";
import { valueIn } from "./amount";
import { fieldsNamed } from "./fields";
import { isIndicator, type Measure, type Minimum, type Policy, type Requirement } from "./requirement";

/**
 * A policy whose minimums are the strictest of three levels: 省定, 市级下达, 本级自定.
 *
 * The provincial one stands unless a row of 基准 replaces it (its own value) or switches it off. A requirement that has no provincial
 * minimum gets the local one. Rows of another year do not count; where the table's year is unknown, all do.
 *
 * @param minimums rows that cannot be compared with their indicator (3次 for 到位资金, at most instead of at least) are left out:
 * see {@link isUsable}.
 * @example withMinimums(policy, [{ indicator: "P03-3", level: "city", value: 4, unit: "亿元", … }], 2023)
 */
export function withMinimums(policy: Policy, minimums: readonly LocalMinimum[], year: number | null): Policy {
  const inForce = minimums.filter((minimum) => minimum.year === null || year === null || minimum.year === year);
  if (inForce.length === 0) return policy;
  return {
    ...policy,
    requirements: policy.requirements.map((requirement) => {
      const local = inForce.filter(({ indicator }) => indicator === requirement.id);
      return local.length === 0 ? requirement : withLevels(requirement, local);
    }),
  };
}

/** Whether a row of 基准 can bind its requirement: a unit of the same kind, a bound from below. */
export function isUsable(requirement: Requirement, local: LocalMinimum): boolean {
  return local.value === null ? local.level === "province" : minimumFrom(requirement, local) !== null;
}

/** The requirement as a row's own 市级下达值 makes it, where that is stricter. The value is that of the whole row. */
export function withCityMinimum(
  requirement: Requirement,
  { content, goal }: { readonly content: string; readonly goal: string },
  city: { readonly value: number; readonly unit: string | null },
): Requirement {
  if (!isIndicator(requirement)) return requirement;
  const fields = Math.max(1, requirement.fields.length > 0 ? fieldsNamed(requirement, content, goal).length : 1);
  const value = valueIn(requirement, city.value, city.unit ?? requirement.minimum.unit);
  if (value === null || value <= 0) return requirement;
  const { minimum } = requirement;
  return combined(requirement, [
    minimum,
    { value: value / fields, unit: minimum.unit, comparator: "ge", level: "city", source: "" },
  ]);
}

function withLevels(requirement: Requirement, local: readonly LocalMinimum[]): Requirement {
  const above = local.filter(({ level, active }) => level !== "province" && active);
  const bounds = above.map((minimum) => minimumFrom(requirement, minimum)).filter((minimum) => minimum !== null);
  return combined(requirement, [...provincial(requirement, local), ...bounds]);
}

/** The guideline's own bound, as 基准 keeps, replaces or drops it. */
function provincial(requirement: Requirement, local: readonly LocalMinimum[]): readonly Minimum[] {
  const builtIn = requirement.minimum ? [requirement.minimum] : [];
  const rows = local.filter(({ level }) => level === "province");
  if (rows.length === 0) return builtIn;
  return rows
    .filter(({ active }) => active)
    .flatMap((row) => {
      const own = row.value === null ? null : minimumFrom(requirement, row);
      return own === null || isSame(own, requirement.minimum) ? builtIn : [own];
    });
}

/** A row that merely states the built-in bound keeps what the guideline says of it (推定). */
function isSame(one: Minimum, other: Minimum | null): boolean {
  return other !== null && one.value === other.value && isStrict(one) === isStrict(other);
}

/** The strictest of the amounts; last year's figure stays beside it, for neither can be compared with the other. */
function combined(requirement: Requirement, bounds: readonly Minimum[]): Requirement {
  const relative = bounds.find(({ relativeTo }) => relativeTo !== undefined) ?? null;
  const amounts = bounds.flatMap((bound) =>
    bound.relativeTo === undefined ? [bound] : bound.floor ? [bound.floor] : [],
  );
  const amount = amounts.length === 0 ? null : amounts.reduce((a, b) => (isStricter(b, a) ? b : a));
  const minimum = relative && amount ? { ...relative, floor: amount } : (relative ?? amount);
  if (minimum === requirement.minimum) return requirement;
  return { ...requirement, minimum, measure: requirement.measure ?? (minimum && measureOf(requirement, minimum)) };
}

/** Of one requirement, so in one unit. */
function isStricter(one: Minimum, other: Minimum): boolean {
  const [a, b] = [one.value ?? 0, other.value ?? 0];
  return a > b || (a === b && isStrict(one) && !isStrict(other));
}

/** 超过3亿元 asks for more than 3亿元以上. */
function isStrict({ comparator }: Minimum): boolean {
  return comparator === "gt";
}

/** In the unit of the indicator's own minimum, or of the row itself where the guideline sets none. */
function minimumFrom(requirement: Requirement, local: LocalMinimum): Minimum | null {
  const { value, comparator, source } = local;
  const level: MinimumLevel = local.level;
  if (value === null || !(value > 0) || !["eq", "ge", "gt"].includes(comparator)) return null;
  const own = requirement.minimum?.unit ?? null;
  const unit = local.unit ?? own;
  if (unit === null || !unitOf(unit)) return null;
  const converted = isIndicator(requirement) ? valueIn(requirement, value, unit) : convert(value, unit, unit);
  return converted === null ? null : { value: converted, unit: own ?? unit, comparator, level, source };
}

/** What a number for a requirement without numbers of its own is known by: its unit and the words that rows serve it with. */
function measureOf({ matches }: Requirement, { unit }: Minimum): Measure {
  const { name, dimension } = unitOf(unit)!;
  const words = matches.flatMap((rule) => rule.words).filter((word) => !word.includes("…"));
  return { dimension, ...(dimension !== "money" && dimension !== "area" && { units: [name] }), words, wrong: [] };
}
