import { rememberByObject, rememberByShapes } from "../text/remember";
import { mayDiffer } from "../text/shape";
import { compact } from "../text/simplify";
import type { Policy, Requirement } from "./requirement";
import { RuleBook, type ScannedText } from "./rule-book";

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
  const matches = matcherOf(policy)(content, goal);
  // Words around a gap may hold the row's own numbers: 资金3亿元到位.
  return matches.some(({ words }) => mayDiffer(words)) ? readMatches(policy, content, goal) : matches;
}

const matcherOf = rememberByObject((policy: Policy) =>
  rememberByShapes((content, goal) => readMatches(policy, content, goal)),
);

function readMatches(policy: Policy, content: string, goal: string): readonly Match[] {
  const topic = readable(content);
  if (topic.length <= longestTotal && totalRow.test(topic)) return [];
  const book = bookOf(policy);
  const scannedTopic = book.scan(topic);
  const scannedGoal = book.scan(readable(goal));
  const matchesOf = (spoken: ScannedText, foundIn: "goal" | "content"): readonly Match[] =>
    book.servedBy(spoken, scannedTopic, scannedGoal).map(({ requirement, words, byTopic }) => ({
      requirement: policy.requirements[requirement]!,
      words,
      foundIn: byTopic ? "content" : foundIn,
    }));
  const fromGoal = matchesOf(scannedGoal, "goal");
  return fromGoal.length > 0 ? fromGoal : matchesOf(scannedTopic, "content");
}

const totalRow = /^(全[区县市]|本[页表])?(合计|总计|小计|汇总)[:：]?$/;
const longestTotal = 5;

const bookOf = rememberByObject(({ requirements }: Policy): RuleBook => {
  const rules = requirements.map(({ matches }) => matches);
  const known = books.find((book) => book.isOf(rules));
  if (known) return known;
  const book = new RuleBook(rules);
  books.unshift(book);
  if (books.length > mostBooks) books.pop();
  return book;
});

/** Policies that differ in their minimums alone share the rules, and so the book. */
const books: RuleBook[] = [];
const mostBooks = 4;

/** Simplified, no spaces inside: words are broken by line ends and padding in real cells. */
function readable(text: string): string {
  return compact(text.includes("\n") ? text.replace(listItem, "；") : text);
}

const listItem = /\n(?=[^\S\n]*([一二三四五六七八九十\d]+[.、．]|[（(]))/g;
