import { rememberByObject } from "../text/remember";
import { compact } from "../text/simplify";
import type { MatchRule, Policy, Requirement } from "./requirement";
import { RuleIndex } from "./rule-index";

/** A requirement that a row serves, and the words that say so: the row's own, or the reason of whoever decided it (`override`). */
export interface Match {
  readonly requirement: Requirement;
  readonly words: string;
  readonly foundIn: "goal" | "content" | "override";
}

/**
 * The requirements that a row serves.
 *
 * The goal decides; 工作内容 heads a whole group of rows and speaks only where the goal names nothing by itself.
 */
export function matchRequirements(policy: Policy, content: string, goal: string): readonly Match[] {
  const topic = readable(content);
  if (totalRow.test(topic)) return [];
  const fromGoal = matchesIn(policy, readable(goal), topic, "goal");
  return fromGoal.length > 0 ? fromGoal : matchesIn(policy, topic, topic, "content");
}

const totalRow = /^(全[区县市]|本[页表])?(合计|总计|小计|汇总)[:：]?$/;

function matchesIn(policy: Policy, text: string, topic: string, foundIn: "goal" | "content"): readonly Match[] {
  const candidates = indexOf(policy).rulesFor(text);
  if (candidates.size === 0) return [];
  const sentences = text.split(/[；;。！\n]/).map((sentence) => ({ text: sentence, clauses: sentence.split(/[，,]/) }));

  return policy.requirements.flatMap((requirement) => {
    for (const rule of requirement.matches) {
      if (!candidates.has(rule)) continue;
      const words = wordsMatching(rule, text, sentences, topic);
      if (words === null) continue;
      // Where the topic lends its meaning to a bare amount, the topic is the reason.
      const reason = rule.topic ? patternOf(rule.topic).exec(topic)![0] : words;
      return [{ requirement, words: reason, foundIn: rule.topic ? "content" : foundIn }];
    }
    return [];
  });
}

interface Sentence {
  readonly text: string;
  readonly clauses: readonly string[];
}

function wordsMatching(rule: MatchRule, text: string, sentences: readonly Sentence[], topic: string): string | null {
  if (rule.topic && !patternOf(rule.topic).test(topic)) return null;
  if (rule.unlessTopic && patternOf(rule.unlessTopic).test(topic)) return null;
  if (rule.unless && patternOf(rule.unless).test(`${topic}；${text}`)) return null;
  const wanted = (rule.with ?? []).filter((group) => !patternOf(group).test(topic));
  for (const sentence of sentences) {
    if (!wanted.every((group) => patternOf(group).test(sentence.text))) continue;
    for (const clause of sentence.clauses) {
      const found = patternOf(rule.words).exec(clause);
      if (found && !(rule.without && patternOf(rule.without).test(clause))) return found[0];
    }
  }
  return null;
}

const indexOf = rememberByObject(({ requirements }: Policy): RuleIndex => {
  const rules = requirements.map(({ matches }) => matches);
  const known = indexes.find((index) => index.isOf(rules));
  if (known) return known;
  const index = new RuleIndex(rules);
  indexes.unshift(index);
  if (indexes.length > mostIndexes) indexes.pop();
  return index;
});

/** Policies that differ in their minimums alone share the rules, and so the index. */
const indexes: RuleIndex[] = [];
const mostIndexes = 4;

/** One expression for a list of alternatives, kept because the lists are the policy's own and few. */
const patternOf = rememberByObject(
  (words: readonly string[]) =>
    new RegExp(words.map((word) => word.split("…").map(escape).join("[^，,；;。]{0,12}?")).join("|")),
);

function escape(word: string): string {
  return word.replace(/[.*+^${}()|[\]\\]/g, "\\$&");
}

/** Simplified, no spaces inside: words are broken by line ends and padding in real cells. */
function readable(text: string): string {
  return compact(text.replace(/\n(?=[^\S\n]*([一二三四五六七八九十\d]+[.、．]|[（(]))/g, "；"));
}
