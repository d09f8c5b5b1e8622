import { dateOf, DEADLINE_FORMS, numberOf, type Groups } from "./deadline-form";
import { folded } from "./folded";
import { matchesOf } from "./matches";
import type { Deadline } from "./quantity";

const VAGUE = /及时|尽快|适时|尽早|早日|抓紧|从速|近期|择机/gu;
/** Every time limit holds one of these. */
const NEEDED = /[年月季前末时尽早抓速近择]|\d[-./]\d/u;
/** Every month's 5th is no limit of this plan, last year's June none to come; a digit before it makes it the end of a longer number. */
const BARRED = /(?:每个?(?:年|季度?|半年)?|第|[去上前]一?年度?的?\s*|[0-9零〇一二两三四五六七八九]|原定于?|原计划)$/u;

/** 2023年底已完成一期, 截至6月底，已完成投资3亿元: what has been done by then is no promise. */
const GONE_BY = /^底?[，,]?\s*(?:已|累计已)/u;

/**
 * The time limits in a text, each with its last day. 6月底前, 6月前 and 6月完成 all end on 30 June; 第三季度前 ends with the second.
 *
 * `year` is the year of the table; a year written in the text goes before it and holds for the limits behind it.
 *
 * @example readDeadlines("6月开工，年内完工", 2022)[1]?.date //=> { year: 2022, month: 12, day: 31 }
 */
export function readDeadlines(source: string, year: number | null): Deadline[] {
  const text = folded(source);
  if (!NEEDED.test(text)) return [];
  const found: Deadline[] = [];
  const free = (start: number, end: number): boolean => !found.some((other) => start < other.end && other.start < end);
  for (const [needs, pattern] of DEADLINE_FORMS) {
    if (!text.includes(needs)) continue;
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (
        GONE_BY.test(text.slice(end, end + 3)) ||
        !free(start, end) ||
        BARRED.test(text.slice(Math.max(0, start - 6), start))
      )
        continue;
      const groups: Groups = match.groups ?? {};
      const meant = groups["plan"] === undefined ? yearOf(text, start, groups, year) : 0;
      found.push({
        text: source.slice(start, end),
        start,
        end,
        date: meant === null ? null : dateOf(groups, meant),
        vague: false,
      });
    }
  }
  for (const match of matchesOf(VAGUE, text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0] !== "及时" || text[end] !== "性")
      found.push({ text: source.slice(start, end), start, end, date: null, vague: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

const NEXT_YEAR = /明年|次年|翌年|来年/u;

function yearOf(text: string, start: number, groups: Groups, year: number | null): number | null {
  const { year: written, short, named = "" } = groups;
  if (written !== undefined) return written.length === 2 ? 2000 + numberOf(written) : numberOf(written);
  if (short !== undefined) return 2000 + numberOf(short);
  const base = year ?? lastYearBefore(text, start);
  if (base === null) return null;
  return NEXT_YEAR.test(named) ? base + 1 : base;
}

/** 2022年完成投资，6月底前开工: the year named earlier in the text. */
function lastYearBefore(text: string, start: number): number | null {
  const years = [...text.slice(0, start).matchAll(/((?:19|20)\d\d)\s*年/gu)];
  const last = years.at(-1)?.[1];
  return last === undefined ? null : Number(last);
}
