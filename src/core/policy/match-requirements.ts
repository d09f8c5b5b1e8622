import { rememberByObject } from "../text/remember";
import { rememberByRowShape, type RowShape } from "../text/row-shape";
import { mayDiffer } from "../text/shape";
import { compact } from "../text/simplify";
import { campaignReaderOf, type Stretch } from "./campaigns";
import type { Policy, Requirement } from "./requirement";
import { RuleBook } from "./rule-book";

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
 *
 * @param shape the row's, where the caller has it.
 */
export function matchRequirements(
  policy: Policy,
  content: string,
  goal: string,
  shape?: RowShape | null,
): readonly Match[] {
  const { matches, spans } = matcherOf(policy)(content, goal, shape);
  if (spans === null) return matches;
  const texts = { goal: readable(goal), content: readable(content) };
  return matches.map((match, index) => {
    const { from, start, end } = spans[index]!;
    return { ...match, words: texts[from].slice(start, end) };
  });
}

const matcherOf = rememberByObject((policy: Policy) =>
  rememberByRowShape((content, goal) => read(policy, content, goal)),
);

/** Matches as the shapes of a row make them. */
interface ShapeMatches {
  readonly matches: readonly Match[];
  /** Where the words of each stand in the readable text; null where all rows of the shapes have the very same words. */
  readonly spans: readonly Span[] | null;
}

interface Span {
  readonly from: "goal" | "content";
  readonly start: number;
  readonly end: number;
}

function read(policy: Policy, content: string, goal: string): ShapeMatches {
  const topic = readable(content);
  if (topic.length <= longestTotal && totalRow.test(topic)) return { matches: [], spans: null };
  const campaigns = campaignReaderOf(policy.campaigns);
  const campaignTopic = campaigns.readTopic(topic);
  const readableGoal = readable(goal);
  const ofOthers = campaigns.stretchesOfOthers(readableGoal, campaignTopic);
  const book = bookOf(policy);
  const scannedTopic = book.scan(campaignTopic.isOfOther ? "" : topic);
  const scannedGoal = book.scan(blanked(readableGoal, ofOthers));
  const inGoal = book.servedBy(scannedGoal, scannedTopic, scannedGoal);
  const spoken = inGoal.length > 0 || ofOthers.length > 0 ? "goal" : "content";
  const served = spoken === "goal" ? inGoal : book.servedBy(scannedTopic, scannedTopic, scannedGoal);

  const spans = served.map(({ start, end, byTopic }): Span => ({ from: byTopic ? "content" : spoken, start, end }));
  const texts = { goal: scannedGoal.text, content: topic };
  const matches = served.map(({ requirement }, index): Match => {
    const { from, start, end } = spans[index]!;
    return { requirement: policy.requirements[requirement]!, words: texts[from].slice(start, end), foundIn: from };
  });
  // Words around a gap may hold the row's own numbers: 资金3亿元到位.
  return { matches, spans: matches.some(({ words }) => mayDiffer(words)) ? spans : null };
}

const totalRow = /^(全[区县市]|本[页表])?(合计|总计|小计|汇总)[:：]?$/;
const longestTotal = 5;

const bookOf = rememberByObject(({ requirements, campaigns }: Policy): RuleBook => {
  const rules = requirements.map(({ matches }) => matches);
  const known = books.find((book) => book.isOf(rules, campaigns));
  if (known) return known;
  const book = new RuleBook(rules, campaigns);
  books.unshift(book);
  if (books.length > mostBooks) books.pop();
  return book;
});

/** Policies that differ in their minimums alone share the rules, and so the book. */
const books: RuleBook[] = [];
const mostBooks = 4;

/**
 * Simplified, no spaces inside: words are broken by line ends and padding in real cells. Promises in a list, each with its number
 * (洽谈2场、到位资金3亿元、援建资金660万元), are clauses of their own.
 */
function readable(text: string): string {
  const words = compact(text.includes("\n") ? text.replace(listItem, "；") : text);
  return words.includes("、") ? words.replace(promiseInList, "，") : words;
}

const promiseInList = /(?<=\d(?:[^，,；;。、\d]{1,4}|[^，,；;。、\d]{1,4}(?:以上|左右|以内)))、/g;

/** Without what is said of other campaigns, of equal length. */
function blanked(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    pieces.push(text.slice(from, start), "　".repeat(end - start));
    from = end;
  }
  return pieces.join("") + text.slice(from);
}

const listItem = /\n(?=[^\S\n]*([一二三四五六七八九十\d]+[.、．]|[（(]))/g;
