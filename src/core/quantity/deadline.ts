import { digitOf } from "./character";
import { GLYPHS } from "./glyph";
import { matchesOf } from "./matches";
import type { CalendarDate, Deadline } from "./quantity";

const NUMBER = "[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}";
const YEAR = "(?<year>[0-9０-９]{4}|[一二三四五六七八九〇零]{4})\\s*年";
const NAMED_YEAR = "(?<named>今年|本年|当年|本年度|明年|次年|翌年|来年)";
const MAYBE_YEAR = `(?:(?:${YEAR}|${NAMED_YEAR})\\s*(?:的)?)?`;
const BEFORE = "(?:底?之?以?前|止|截止|为止|内)";
const ACT =
  "完成|开工|启动|召开|竣工|投产|建成|报送|投入|上报|落实|到位|验收|完工|交付|举办|开业|投用|上线|运营|签约|拨付|实现|发布";

interface Form {
  /** Without this in the text there is nothing to look for. */
  readonly needs: string;
  readonly pattern: RegExp;
  date(groups: Groups, year: number): CalendarDate | null;
}
type Groups = Readonly<Record<string, string | undefined>>;

/** Longer forms stand first: what one has read, the next leaves alone. */
const FORMS: readonly Form[] = [
  {
    needs: "",
    pattern: form(`(?<year>[0-9]{4})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})\\s*(?:日)?(?:${BEFORE})`),
    date: (groups, year) => day(year, number(groups["month"]), number(groups["day"])),
  },
  {
    needs: "月",
    pattern: form(`${MAYBE_YEAR}(?<month>${NUMBER})\\s*月\\s*(?<day>${NUMBER})\\s*[日号](?:\\s*${BEFORE})`),
    date: (groups, year) => day(year, number(groups["month"]), number(groups["day"])),
  },
  {
    needs: "月",
    pattern: form(
      `${MAYBE_YEAR}(?:(?:${NUMBER})\\s*月?\\s*(?:[-—–~～至到]{1,2})\\s*)?(?<month>${NUMBER})\\s*月\\s*份?(?:(?<part>[上中下]旬|[初中末底]|月底)\\s*(?:${BEFORE})?|\\s*${BEFORE}|(?=(?:${ACT})))`,
    ),
    date: (groups, year) => monthPart(year, number(groups["month"]), groups["part"]),
  },
  {
    needs: "月",
    pattern: form(
      `(?:时限|期限|时间|截止|截至|于|至|到)(?:为|：|:|\\s)*${MAYBE_YEAR}(?<month>${NUMBER})\\s*月(?:\\s*(?<day>${NUMBER})\\s*[日号])?`,
    ),
    date: (groups, year) =>
      groups["day"] === undefined
        ? monthPart(year, number(groups["month"]), undefined)
        : day(year, number(groups["month"]), number(groups["day"])),
  },
  {
    needs: "季度",
    pattern: form(
      `${MAYBE_YEAR}(?:前(?<upTo>[一二三])|第?(?<quarter>[一二三四1-4]))(?:个)?季度\\s*(?:末|底)?\\s*(?:${BEFORE})?`,
    ),
    date: (groups, year) => monthPart(year, 3 * number(groups["upTo"] ?? groups["quarter"]), undefined),
  },
  {
    needs: "上半年",
    pattern: form(`${MAYBE_YEAR}上半年\\s*(?:末|底)?\\s*(?:${BEFORE})?`),
    date: (_, year) => monthPart(year, 6, undefined),
  },
  {
    needs: "下半年",
    pattern: form(`${MAYBE_YEAR}下半年\\s*(?:末|底)?\\s*(?:${BEFORE})?`),
    date: (_, year) => monthPart(year, 12, undefined),
  },
  {
    needs: "年",
    pattern: form(`(?:${YEAR}|${NAMED_YEAR})\\s*(?:年?[末底](?:${BEFORE})?|${BEFORE})|年[末底](?:${BEFORE})?|年内`),
    date: (_, year) => day(year, 12, 31),
  },
  {
    needs: "年",
    pattern: form(`(?<=[到至])${YEAR}(?!\\s*[0-9０-９])`),
    date: (_, year) => day(year, 12, 31),
  },
  {
    needs: "年中",
    pattern: form(`${MAYBE_YEAR}年中(?:${BEFORE})?`),
    date: (_, year) => monthPart(year, 6, undefined),
  },
  {
    needs: "前",
    pattern: form(`${MAYBE_YEAR}(?:国庆节?)前`),
    date: (_, year) => day(year, 9, 30),
  },
  {
    needs: "前",
    pattern: form(`${MAYBE_YEAR}(?:五一|劳动节|“五一”)(?:劳动)?节?前`),
    date: (_, year) => day(year, 4, 30),
  },
  {
    needs: "前",
    pattern: form(`${MAYBE_YEAR}(?:七一|建党节)前`),
    date: (_, year) => day(year, 6, 30),
  },
  {
    needs: "前",
    pattern: form(`${MAYBE_YEAR}(?:春节|中秋节?|端午节?|清明节?)前`),
    date: () => null,
  },
];

function form(source: string): RegExp {
  return new RegExp(source, "gu");
}

const VAGUE = /及时|尽快|适时|尽早|早日|抓紧|从速|近期|择机/gu;
/** Every time limit holds one of these. */
const NEEDED = /[年月季前]|[0-9]{4}[-./]|[及适]时|[尽从]|早日|抓紧|近期|择机/u;
const PERIODIC = /每(?:个)?(?:年|季度?|半年)?$/u;

/**
 * The time limits in a text, each with its last day. 6月底前, 6月前 and 6月完成 all end on 30 June (以前 includes, 民法典第1259条).
 *
 * `year` is the year of the table; a year written in the text goes before it and holds for the limits behind it.
 *
 * @example readDeadlines("6月开工，年内完工", 2022)[1]?.date //=> { year: 2022, month: 12, day: 31 }
 */
export function readDeadlines(text: string, year: number | null): Deadline[] {
  if (!NEEDED.test(text)) return [];
  const found: Deadline[] = [];
  const free = (start: number, end: number): boolean => !found.some((other) => start < other.end && other.start < end);
  for (const { needs, pattern, date } of FORMS) {
    if (!text.includes(needs)) continue;
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!free(start, end) || !standsFree(text, start)) continue;
      const groups: Groups = match.groups ?? {};
      const meant = yearOf(text, start, groups, year);
      found.push({
        text: match[0],
        start,
        end,
        date: meant === null ? null : date(groups, meant),
        vague: false,
      });
    }
  }
  for (const match of matchesOf(VAGUE, text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0] !== "及时" || text[end] !== "性") found.push({ text: match[0], start, end, date: null, vague: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Every month's 5th is no date; nor is a month that ends a longer number. */
function standsFree(text: string, start: number): boolean {
  return (
    !PERIODIC.test(text.slice(Math.max(0, start - 4), start)) &&
    digitBefore(text, start) < 0 &&
    text[start - 1] !== "第"
  );
}

function digitBefore(text: string, at: number): number {
  return at === 0 ? -1 : digitOf(GLYPHS[text.charCodeAt(at - 1)]!);
}

const NEXT_YEAR = /明年|次年|翌年|来年/u;

function yearOf(text: string, start: number, groups: Groups, year: number | null): number | null {
  if (groups["year"] !== undefined) return positional(groups["year"]);
  const base = year ?? lastYearBefore(text, start);
  if (base === null) return null;
  return NEXT_YEAR.test(groups["named"] ?? "") ? base + 1 : base;
}

/** 2022年完成投资，6月底前开工: the year named earlier in the text. */
function lastYearBefore(text: string, start: number): number | null {
  const years = [...text.slice(0, start).matchAll(/((?:19|20)\d\d)\s*年/gu)];
  const last = years.at(-1)?.[1];
  return last === undefined ? null : Number(last);
}

function positional(digits: string): number {
  let value = 0;
  for (let at = 0; at < digits.length; at++) value = value * 10 + digitBefore(digits, at + 1);
  return value;
}

function number(written: string | undefined): number {
  if (written === undefined) return 0;
  const tens = written.indexOf("十");
  if (tens < 0) return positional(written);
  return (tens === 0 ? 1 : positional(written.slice(0, tens))) * 10 + positional(written.slice(tens + 1));
}

function day(year: number, month: number, date: number): CalendarDate | null {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  return { year, month, day: date };
}

function monthPart(year: number, month: number, part: string | undefined): CalendarDate | null {
  if (month < 1 || month > 12) return null;
  if (part === "上旬" || part === "初") return { year, month, day: 10 };
  if (part === "中旬" || part === "中") return { year, month, day: 20 };
  return { year, month, day: daysIn(year, month) };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
