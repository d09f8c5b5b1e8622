import { compact } from "../text/simplify";
import type { Policy, Requirement } from "./requirement";

/**
 * The requirement that staff mean by an id, a name or an alias.
 *
 * @example findRequirement(policy, "到位资金")?.id //=> "P03-3"
 * @example findRequirement(policy, "p05-5")?.id //=> "P05-5"
 */
export function findRequirement(policy: Policy, idOrName: string): Requirement | null {
  const wanted = key(idOrName);
  if (wanted === "") return null;
  const { requirements } = policy;
  return (
    requirements.find(({ id }) => key(id) === wanted) ??
    requirements.find(({ name }) => key(name) === wanted) ??
    requirements.find(({ aliases }) => aliases.some((alias) => key(alias) === wanted)) ??
    null
  );
}

function key(text: string): string {
  return compact(text)
    .replace(/[“”"'()、，,。·]/g, "")
    .replace(/[－–—]/g, "-")
    .toUpperCase();
}
