import { day, lastDay } from "./calendar";
import type { CalendarDate } from "./quantity";

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

const NUMBER = "\\d{1,2}|[一二三四五六七八九十]{1,3}";
const YEAR = "\\d{4}|[一二三四五六七八九〇零]{4}";
const NAMED_YEAR = "(?<named>今年|本年|当年|本年度|明年|次年|翌年|来年)";
/** Two digits are a year only right before its month or quarter: 25年6月底. */
const MAYBE_YEAR = `(?:(?:(?<year>${YEAR}|(?<![\\d时满近第])2\\d)\\s*年|${NAMED_YEAR})\\s*的?\\s*)?`;
const BEFORE = "(?:底?之?以?前|止|截止|为止|[之以]?内)";
/** 9月30日（含）前, 9月30日（星期一）24时前, 9月30日下班前. */
const HOUR =
  "(?:\\s*\\((?:包?含[^()]{0,3}|星期.|周.)\\))?\\s*(?:上午|中午|下午|晚上?)?\\s*(?:\\d{1,2}(?::\\d\\d|[时点](?:整|半|\\d{1,2}分)?)|下班)?\\s*";
const ACT =
  "完成|开工|启动|召开|竣工|投产|建成|报送|投入|上报|落实|到位|验收|完工|交付|举办|开业|投用|上线|运营|签约|签订|签署|拨付|实现|发布|组织|开展|举行|动工|封顶|挂牌|揭牌|启用|到岗|全面|基本|力争|确保";
/** A year that is no year of the calendar, and one gone by. */
const OTHER_YEAR = "(?<![去上前昨往历学财逐隔周近多半几数十百千两青少中老成整])";

/**
 * The ways of writing a time limit, in folded spelling, each with what must stand in the text for it. Longer forms stand first: what one has
 * read, the next leaves alone. Their groups say which day is meant: {@link dateOf}.
 */
export const DEADLINE_FORMS: readonly (readonly [needs: string, pattern: RegExp])[] = (
  [
    ["", `(?<year>\\d{4}|(?<!\\d)2\\d)[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})(?!\\d)\\s*[日号]?${HOUR}${BEFORE}`],
    ["", `(?<year>\\d{4})[-./](?<month>\\d{1,2})(?![-./\\d])\\s*(?:月\\s*)?(?:[底末]|${BEFORE})${BEFORE}?`],
    // 6.30前, but not 由3.2前进到.
    ["前", `(?<![\\d./-])(?<month>1[0-2]|0?[1-9])[./](?<day>[12]\\d|3[01]|0?[1-9])${HOUR}[之以]?前(?![进列沿往移])`],
    [
      "月",
      `${MAYBE_YEAR}(?<month>${NUMBER})\\s*月\\s*(?:(?:${NUMBER})[日号]?\\s*[-~至到]\\s*)?(?<day>${NUMBER})\\s*[日号]${HOUR}${BEFORE}`,
    ],
    // 6月28日、9月28日前: each of them.
    [
      "月",
      `${MAYBE_YEAR}(?<month>${NUMBER})\\s*月\\s*(?<day>${NUMBER})\\s*[日号](?=(?:[、和及与](?:${NUMBER})月(?:${NUMBER})[日号]){1,11}${HOUR}${BEFORE})`,
    ],
    [
      "月",
      `${MAYBE_YEAR}(?:(?:${NUMBER})\\s*月?\\s*[-~至到]{1,2}\\s*)?(?<month>${NUMBER})\\s*月\\s*份?(?:(?<part>[上中]?[上中下]旬|[初中末底]|月底)\\s*${BEFORE}?|\\s*${BEFORE}|(?=(?:${ACT})(?!的))|(?=(?:[、和及与](?:${NUMBER})月){1,11}份?(?:[底末]|${BEFORE})))`,
    ],
    [
      "月",
      `(?:时限|期限|时间|截止|截至|[至最]迟|最晚|不超过|于|至|到)(?:为|:|\\s)*${MAYBE_YEAR}(?<month>${NUMBER})\\s*月(?:\\s*(?<day>${NUMBER})\\s*[日号])?`,
    ],
    [
      "季度",
      `${MAYBE_YEAR}(?:前(?<upTo>[一二三1-3])|第?(?<quarter>[一二三四1-4]))个?季度\\s*(?:[末底]\\s*${BEFORE}?|(?<before>[之以]?前)|${BEFORE})?`,
    ],
    ["半年", `${MAYBE_YEAR}(?:(?<half>上)|下)半年\\s*[末底]?\\s*${BEFORE}?`],
    [
      "年",
      `(?:(?<year>${YEAR})\\s*年度?|${NAMED_YEAR})\\s*(?:年?[末底]${BEFORE}?|${BEFORE})|(?<!\\d)(?<short>2\\d)年[末底]${BEFORE}?|${OTHER_YEAR}年(?:[末底]${BEFORE}?|终[之以]?前|度?[之以]?内(?![外涵容需陆]))`,
    ],
    ["岁末", "岁末(?!年初)(?:[之以]?前)?"],
    ["年", `(?<=[到至])(?<year>${YEAR})\\s*年(?!\\s*\\d)`],
    ["年中", `${MAYBE_YEAR}(?<half>${OTHER_YEAR}年中)${BEFORE}?`],
    // “十四五”末, but not 十四五末的水平, which is what something is measured by.
    ["五", `[“"]?十(?<plan>[二三四五六])五[”"]?(?:规划)?(?:期末|末期?|期满|收官)(?:年|[之以]?前)?(?!的|水平)`],
    [
      "前",
      `${MAYBE_YEAR}[“"]?(?<feast>元旦|春节|五一|劳动|端午|清明|七一|建党|中秋|国庆|(?<=[“"])十一)[”"]?节?[之以]?前夕?`,
    ],
    // Limits whose day another authority sets each year, or does not name.
    ["前", "(?<unknown>主?汛期|开学|(?<![\u4e00-\u9fff])两?节)[之以]?前夕?"],
  ] as const
).map(([needs, source]) => [needs, new RegExp(source, "gu")]);

/** The day that the groups of a form mean in a year; the end of the year where they say no more. */
export function dateOf(groups: Groups, year: number): CalendarDate | null {
  const { month, quarter = groups["upTo"], feast, plan } = groups;
  if (groups["unknown"] !== undefined) return null;
  if (plan !== undefined) return day(2005 + 5 * numberOf(plan), 12, 31);
  if (feast !== undefined) return eveIn(feast, year, groups["year"] ?? groups["named"]);
  if (groups["half"] !== undefined) return lastDay(year, 6);
  if (quarter !== undefined) return lastDay(year, 3 * lastQuarter(numberOf(quarter), groups["before"]));
  if (month === undefined) return lastDay(year, 12);
  if (groups["day"] !== undefined) return day(year, numberOf(month), numberOf(groups["day"]));
  return lastDay(year, numberOf(month), groups["part"]);
}

/**
 * Those that begin a month end the one before: 元旦前 of no year ends its table's. The day of the others changes with the moon, and 春节前 may be
 * of the one that opens a year or the one behind it.
 */
function eveIn(feast: string, year: number, written: string | undefined): CalendarDate | null {
  const isNewYear = feast === "元旦";
  const month = isNewYear ? 12 : MONTH_BEFORE[feast.charAt(0)];
  return month === undefined ? null : lastDay(isNewYear && written !== undefined ? year - 1 : year, month);
}

const MONTH_BEFORE: Readonly<Record<string, number>> = { 五: 4, 劳: 4, 七: 6, 建: 6, 国: 9, 十: 9 };

/** 第四季度前 ends with the third; 一季度前 with its own, before which the year holds no day. */
function lastQuarter(quarter: number, before: string | undefined): number {
  return before === undefined || quarter === 1 ? quarter : quarter - 1;
}

/** The value of a month, a day, a year, in digits of either script. */
export function numberOf(written = ""): number {
  const tens = written.indexOf("十");
  if (tens < 0) return positional(written);
  return (tens === 0 ? 1 : positional(written.slice(0, tens))) * 10 + positional(written.slice(tens + 1));
}

function positional(digits: string): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + (digit === "零" ? 0 : DIGITS.indexOf(digit) % 10);
  return value;
}

const DIGITS = "0123456789〇一二三四五六七八九";
