import { compact } from "../text/simplify";
import type { Requirement } from "./requirement";

/**
 * The fields (科技、医疗、教育、文化) that a row speaks for: those its goal names, else those of its 工作内容. “各领域” is all of them.
 */
export function fieldsNamed(requirement: Requirement, content: string, goal: string): readonly string[] {
  const inGoal = namedIn(requirement, goal);
  return inGoal.length > 0 ? inGoal : namedIn(requirement, content);
}

function namedIn({ fields }: Requirement, text: string): readonly string[] {
  const haystack = compact(text);
  const named = fields.filter(({ words }) => words.some((word) => haystack.includes(word)));
  const all = named.length < 2 && /(每个|各个?|[四4]个|四大)领域/.test(haystack);
  return (all ? fields : named).map(({ name }) => name);
}
