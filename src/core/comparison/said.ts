import { readDeadlines, readHedges, readQuantities } from "../quantity";
import { simplify } from "../text/simplify";

/**
 * Words that promise nothing by themselves: two texts that differ in them alone say the same. Numbers, hedges and time limits are
 * compared on their own and count as such words here.
 */
const neutralWords = new RegExp(
  [
    "进一步|积极|切实|持续|不断|全面|深入|认真|充分|有效|有力|大力|加快|着力|及时|定期|重点|主动|统筹|努力",
    "围绕|通过|结合|组织|开展|实行|推进|推动|实现|完成|做好|抓好|落实|加强|协助|帮助|助推|促进|参与|实施|进行|召开|举办|建立|健全|完善|达到|达成|安排|形成",
    "结对双方|结对地区|结对县|支援地|受援地|两地|双方|我区|我县|我市|全区|全县|全市|当地|山海协作|上一年度|上年度|年度|当年|今年|本年|全年|年内|其中|有关|相关|各类|各自|多种|一批",
    "工作|时间|情况|活动|任务|事宜|方面|领域|要求|不少于|不低于|至少|以上|左右|力争|争取|确保|每个|每年|每半年|每季度?|每月|合计|共同|分别|由|负责|按照|根据|对|和|与|及|以及|并|等|的|了|在(?![册建校岗职])|为|将|于|向|到|赴|个|项|次|名|各",
  ]
    .join("|")
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);

/** Words for one thing, with the one that they are compared as. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/经营/gu, "运营"],
  [/文旅|文体/gu, "文化"],
  [/卫健|卫生|医卫/gu, "医疗"],
  [/老师/gu, "教师"],
  [/照片/gu, "图片"],
];

/** One spelling for comparing what is said, of the same length. */
export function spelled(text: string): string {
  return synonyms.reduce((result, [word, other]) => result.replace(word, other), simplify(text));
}

/** A unit named within a sentence: 区教育局 of 区教育局选派教师. Units are compared on their own. */
export const unitInText =
  /[省市区县各](?:[\p{Script=Han}]{2,12}?局|委办(?:公室)?|(?:政)?府办(?:公室)?|委(?:组织|宣传|统战|社工|社会工作)部|委政法委|总工会|供销(?:总|联)?社|团委|妇联|工商联|科协|残联|侨联)/gu;

/** Stands for what was taken out, so that the words beside it do not run together. */
const gap = " ";

/**
 * What a clause says once numbers, bounds, hedges, time limits, brackets, names of places and words that promise nothing are taken
 * out. Of the same length as the clause: what is left stands where it stood.
 */
export function saidIn(clause: string, names: readonly string[] = []): string {
  const blank = (text: string, start: number, end: number): string =>
    text.slice(0, start) + gap.repeat(end - start) + text.slice(end);
  let text = spelled(clause);
  // 亿元以上项目2个 says of what size: only the number of projects is compared on its own.
  const quantities = readQuantities(text).filter(({ role }) => role !== "threshold");
  for (const { start, end } of [...quantities, ...readHedges(text), ...readDeadlines(text, leapYear)])
    text = blank(text, start, end);
  const blanked = (word: string): string => gap.repeat(word.length);
  for (const name of names) text = text.replaceAll(name, blanked);
  return text
    .replace(/[（(][^（()）]*[)）]/gu, blanked)
    .replace(unitInText, blanked)
    .replace(/(?<!每)半年/gu, blanked)
    .replace(neutralWords, blanked)
    .replace(/[^\p{Script=Han}A-Za-z]/gu, gap);
}

/** Any year serves: only where a time limit stands is of interest, not which day it is. */
const leapYear = 2000;

/** The pairs of neighbouring characters of a text; a number or a blank between two keeps them apart. */
export function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const run of spelled(text).match(/[\p{Script=Han}A-Za-z]+/gu) ?? [])
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  return pairs;
}

/**
 * How much of what a clause says is found among the pairs of another text, and the words that are not.
 *
 * @returns `share` 0 to 1, 1 also where the clause says nothing; `missing` runs of two characters and more
 */
export function coverage(said: string, other: ReadonlySet<string>): { share: number; missing: readonly string[] } {
  let all = 0;
  let found = 0;
  const covered = new Array<boolean>(said.length).fill(false);
  for (let at = 0; at + 1 < said.length; at++) {
    const pair = said.slice(at, at + 2);
    if (pair.includes(gap)) continue;
    all++;
    if (!other.has(pair)) continue;
    found++;
    covered[at] = covered[at + 1] = true;
  }
  const left = [...said].map((char, at) => (covered[at] ? gap : char)).join("");
  return { share: all === 0 ? 1 : found / all, missing: left.split(/\s+/u).filter((run) => run.length >= 2) };
}
