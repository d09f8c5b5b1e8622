import { rememberByObject } from "../text/remember";
import { isCampaign, isHelped, isOfPlaces, isPlace } from "./campaign-names";
import { isClauseEnd, isSentenceEnd, type Occurrence, WordFinder } from "./word-finder";

/**
 * The words that tell this guideline's work from that of other campaigns with the same measures: 东西部协作 has a 消费帮扶 of its
 * own, 对口支援 sends cadres too.
 */
export interface Campaigns {
  /** Names of this work, and of the places that it is done with. */
  readonly own: readonly string[];
  /** Those whom any campaign may call so (结对县): this one's, unless 工作内容 is another's. */
  readonly partners: readonly string[];
  readonly others: readonly OtherCampaign[];
}

export interface OtherCampaign {
  readonly name: string;
  readonly words: readonly string[];
  /** Where its work is done. People also go there to trade, so a place needs a word of help beside it to mean the campaign. */
  readonly places?: readonly string[];
}

/** What 工作内容 says of campaigns. */
export interface CampaignTopic {
  readonly isOfOther: boolean;
  /** Speaks of 对口 work without a name: a place in the goal is then the campaign's. */
  readonly isOfHelp: boolean;
}

/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what a row says of other campaigns.
 *
 * A name of one speaks for its clause, or its item of a list with numbers, and never for the next: people name a campaign in passing
 * and go on to promise this work's numbers. Names in one list (东西部协作和山海协作共2000万元) speak together, for this work. Where 工作内容 is
 * another's, so is the goal.
 */
export class CampaignReader {
  private readonly finder: WordFinder;

  constructor({ own, partners, others }: Campaigns) {
    this.finder = new WordFinder([
      own,
      partners,
      others.flatMap(({ words }) => words),
      others.flatMap(({ places }) => places ?? []),
    ]);
  }

  /** @param topic simplified. */
  readTopic(topic: string): CampaignTopic {
    const found = this.finder.find(topic);
    const isOwn = found.has(List.own) || found.has(List.partners);
    const isOfOther =
      !isOwn && (found.has(List.others) || (found.has(List.places) && isOfPlaces(topic, found.get(List.places))));
    return { isOfOther, isOfHelp: !isOwn && topic.includes("对口") };
  }

  /** The stretches of a goal, simplified, that are about other campaigns. */
  stretchesOfOthers(goal: string, { isOfOther, isOfHelp }: CampaignTopic): readonly Stretch[] {
    const found = this.finder.find(goal);
    const others = [
      ...found.get(List.others).filter((name) => isCampaign(goal, name)),
      ...found.get(List.places).filter((name) => isPlace(goal, name) && (isOfHelp || isHelped(goal, name))),
    ];
    if (!isOfOther && others.length === 0) return none;
    const own = [...found.get(List.own), ...(isOfOther ? [] : found.get(List.partners))];
    const names = namesIn(goal, own, others);
    let next = 0;
    return sentencesOf(goal).flatMap((sentence) => {
      const first = next;
      while (next < names.length && names[next]!.start < sentence.end) next++;
      return stretchesIn(goal, sentence, names.slice(first, next), isOfOther);
    });
  }
}

/** Reading words into a finder takes longer than a row. */
export const campaignReaderOf = rememberByObject((campaigns: Campaigns) => new CampaignReader(campaigns));

const List = { own: 0, partners: 1, others: 2, places: 3 };

const none: readonly Stretch[] = [];

/** A name of a campaign, or a list of such names, and whether it is another's alone. */
interface Name extends Stretch {
  readonly isOther: boolean;
}

function namesIn(text: string, own: readonly Occurrence[], others: readonly Occurrence[]): readonly Name[] {
  const all: Name[] = [
    ...own.map(({ start, end }) => ({ start, end, isOther: false })),
    ...others.map(({ start, end }) => ({ start, end, isOther: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

  const names: Name[] = [];
  for (const name of all) {
    const last = names.at(-1);
    const isListed = last && (name.start < last.end || joins.test(text.slice(last.end, name.start)));
    if (isListed)
      names[names.length - 1] = {
        start: last.start,
        end: Math.max(last.end, name.end),
        isOther: last.isOther && name.isOther,
      };
    else names.push(name);
  }
  return names;
}

const joins = /^(?:协作|工程|工作|任务|消费帮扶)*(?:[、和与及同暨]|以及)$/;

function sentencesOf(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSentenceEnd(text.charCodeAt(at)) && text[at] !== "\n") continue;
    if (at > start) sentences.push({ start, end: at });
    start = at + 1;
  }
  return sentences;
}

function stretchesIn(
  text: string,
  sentence: Stretch,
  names: readonly Name[],
  isTopicOfOther: boolean,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  /** The stretch that is open, up to where it reaches if no name ends it. */
  let open: Stretch | null = isTopicOfOther ? sentence : null;
  let from = sentence.start;
  for (const name of names) {
    if (open && name.start >= open.end) {
      stretches.push(open);
      open = null;
    }
    const start = startOfItem(text, from, name.start, from === sentence.start);
    if (name.isOther) {
      open ??= { start, end: endOfItem(text, start, name.end, sentence.end) };
    } else if (open) {
      // 通过“慈善一日捐”向龙泉市捐赠: one promise of both.
      const isShared = from > open.start && !apart.test(text.slice(from, name.start));
      stretches.push({ start: open.start, end: isShared ? clauseStart(text, open.start, from) : start });
      open = null;
    }
    from = name.end;
  }
  if (open) stretches.push(open);
  return stretches.filter(({ start, end }) => end > start);
}

/** Where the clause of a name begins, or the item of its list where the ones before have numbers of their own: 招聘会2场、赴四川… */
function startOfItem(text: string, least: number, name: number, isFirst: boolean): number {
  for (let at = name; at > least; at--) {
    const before = text.charCodeAt(at - 1);
    if (isClauseEnd(before) || before === openBracket) return at;
    if (text[at - 1] === "、" && number.test(text.slice(clauseStart(text, at - longest, at - 1), at - 1))) return at;
  }
  return isFirst ? least : name;
}

const apart = /[，,(\d一二两三四五六七八九十百千万亿]/;
const number = /[\d一二两三四五六七八九十百千万亿]/;

function clauseStart(text: string, least: number, from: number): number {
  let at = from;
  while (at > 0 && at > least && !isClauseEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the clause of a name ends, its item where that has a number of its own, or the bracket that they stand in. */
function endOfItem(text: string, start: number, nameEnd: number, sentenceEnd: number): number {
  const isInBracket = text.charCodeAt(start - 1) === openBracket;
  const most = Math.min(sentenceEnd, nameEnd + longest);
  for (let at = nameEnd; at < most; at++) {
    if (isClauseEnd(text.charCodeAt(at)) || (isInBracket && text[at] === ")")) return at;
    if (text[at] === "、" && number.test(text.slice(start, at))) return at;
  }
  return most;
}

/** Longer than any item of a list, or any bracket, that people write. */
const longest = 200;
const openBracket = 0x28;
