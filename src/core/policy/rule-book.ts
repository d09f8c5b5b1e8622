import type { Campaigns } from "./campaigns";
import type { MatchRule } from "./requirement";
import { isClauseEnd, isSentenceEnd, type Occurrence, type Occurrences, WordFinder } from "./word-finder";

/** A requirement, by its place in the policy, that a text serves; and where the words stand that say so. */
export interface Served {
  readonly requirement: number;
  readonly start: number;
  readonly end: number;
  /** Where the topic lends its meaning to a bare amount, the words are the topic's. */
  readonly byTopic: boolean;
}

/** A text with the words of the rules that stand in it. */
export interface ScannedText {
  readonly text: string;
  readonly found: Occurrences;
}

/** A rule whose lists of words are known by number. */
interface CompiledRule {
  readonly requirement: number;
  readonly words: number;
  readonly with: readonly number[];
  readonly without: number | null;
  readonly unless: number | null;
  readonly topic: number | null;
  readonly unlessTopic: number | null;
  readonly elsewhere: number | null;
  /** This work and its partners, which bring home what is said of other places. */
  readonly here: number;
}

/**
 * The match rules of all requirements, tried together: one pass over a text finds the words of every rule, and only rules with a
 * word in the text are looked at.
 */
export class RuleBook {
  private readonly finder: WordFinder;
  private readonly compiled: readonly CompiledRule[];
  /** By list: the place of the rule that has it as its `words`; none for the others. */
  private readonly ruleByList: readonly (number | undefined)[];

  /** @param rules those of each requirement. */
  constructor(
    private readonly rules: readonly (readonly MatchRule[])[],
    private readonly campaigns: Pick<Campaigns, "own" | "partners">,
  ) {
    const { own, partners } = campaigns;
    const lists: (readonly string[])[] = [];
    const numberOf = (words: readonly string[]): number => lists.push(words) - 1;
    const here = numberOf([...own, ...partners]);
    this.compiled = rules.flatMap((matches, requirement) =>
      matches.map((rule) => ({
        requirement,
        words: numberOf(rule.words),
        with: (rule.with ?? []).map(numberOf),
        without: rule.without ? numberOf(rule.without) : null,
        unless: rule.unless ? numberOf(rule.unless) : null,
        topic: rule.topic ? numberOf(rule.topic) : null,
        unlessTopic: rule.unlessTopic ? numberOf(rule.unlessTopic) : null,
        elsewhere: rule.elsewhere ? numberOf(rule.elsewhere) : null,
        here,
      })),
    );
    const ruleByList: (number | undefined)[] = lists.map(() => undefined);
    this.compiled.forEach(({ words }, index) => (ruleByList[words] = index));
    this.ruleByList = ruleByList;
    this.finder = new WordFinder(lists);
  }

  /** Whether it holds these very rules, for the same work. */
  isOf(rules: readonly (readonly MatchRule[])[], campaigns: Pick<Campaigns, "own" | "partners">): boolean {
    if (campaigns !== this.campaigns) return false;
    return rules.length === this.rules.length && rules.every((matches, index) => matches === this.rules[index]);
  }

  scan(text: string): ScannedText {
    return { text, found: this.finder.find(text) };
  }

  /** What `spoken` serves, in the order of the policy: the goal, or the topic where the goal says nothing. */
  servedBy(spoken: ScannedText, topic: ScannedText, goal: ScannedText): readonly Served[] {
    const served: Served[] = [];
    for (const index of this.candidates(spoken)) {
      const rule = this.compiled[index]!;
      if (served.at(-1)?.requirement === rule.requirement) continue;
      const occurrence = holdingAt(rule, spoken, topic, goal);
      if (occurrence === null) continue;
      const { start, end } = rule.topic === null ? occurrence : leftmost(topic.found.get(rule.topic));
      served.push({ requirement: rule.requirement, start, end, byTopic: rule.topic !== null });
    }
    return served;
  }

  private candidates({ found }: ScannedText): readonly number[] {
    const indexes: number[] = [];
    for (const list of found.lists) {
      const index = this.ruleByList[list];
      if (index !== undefined) indexes.push(index);
    }
    return indexes.sort((a, b) => a - b);
  }
}

/** The occurrence of the rule's words by which it holds; null where it does not. */
function holdingAt(rule: CompiledRule, spoken: ScannedText, topic: ScannedText, goal: ScannedText): Occurrence | null {
  if (rule.topic !== null && !topic.found.has(rule.topic)) return null;
  if (rule.unlessTopic !== null && topic.found.has(rule.unlessTopic)) return null;
  if (rule.unless !== null && (topic.found.has(rule.unless) || goal.found.has(rule.unless))) return null;
  const { text, found } = spoken;
  const occurrences = found.get(rule.words);
  for (let index = 0; index < occurrences.length; index++) {
    const { start } = occurrences[index]!;
    if (rule.without !== null && standsWithin(found.get(rule.without), text, start, isClauseEnd)) continue;
    if (isElsewhere(rule, spoken, topic, goal, start)) continue;
    if (isComplete(rule, spoken, topic, start)) return earliestWord(occurrences, index);
  }
  return null;
}

/**
 * Whether the clause, or the rest of the row where the topic speaks, is about other places, and nothing beside it names one of this
 * work's.
 */
function isElsewhere(
  rule: CompiledRule,
  spoken: ScannedText,
  topic: ScannedText,
  goal: ScannedText,
  at: number,
): boolean {
  const isNamed = (list: number, isEnd: (character: number) => boolean): boolean =>
    topic.found.has(list) ||
    (spoken === topic && goal.found.has(list)) ||
    standsWithin(spoken.found.get(list), spoken.text, at, isEnd);
  return rule.elsewhere !== null && isNamed(rule.elsewhere, isClauseEnd) && !isNamed(rule.here, isSentenceEnd);
}

/** Whether one word of each further group stands in the sentence, or in the topic. */
function isComplete(rule: CompiledRule, { text, found }: ScannedText, topic: ScannedText, at: number): boolean {
  for (const group of rule.with)
    if (!topic.found.has(group) && !standsWithin(found.get(group), text, at, isSentenceEnd)) return false;
  return true;
}

/** Whether one of the occurrences stands in the same clause or sentence as `at`. */
function standsWithin(
  occurrences: readonly Occurrence[],
  text: string,
  at: number,
  isEnd: (character: number) => boolean,
): boolean {
  if (occurrences.length === 0) return false;
  let from = at;
  while (from > 0 && !isEnd(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && !isEnd(text.charCodeAt(to))) to++;
  return occurrences.some(({ start }) => start >= from && start < to);
}

/** Of the words that begin where this one does, the one that stands first in its list. */
function earliestWord(occurrences: readonly Occurrence[], index: number): Occurrence {
  let best = occurrences[index]!;
  for (let next = index + 1; occurrences[next]?.start === best.start; next++)
    if (occurrences[next]!.order < best.order) best = occurrences[next]!;
  return best;
}

function leftmost(occurrences: readonly Occurrence[]): Occurrence {
  return earliestWord(occurrences, 0);
}
