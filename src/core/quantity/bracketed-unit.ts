import type { Text } from "./text";
import { charSet, endsWith, isAt, isIn, skipBlanksBefore, skipGap } from "./character";
import { timesRatio } from "./decimal";
import { measured, type Measure } from "./measure";
import { multipleOf } from "./unit";

/** Words that may stand between the bracket and its number: 到位资金（亿元）：不少于3.2. */
const BETWEEN = ["不少于", "不低于", "至少", "达到", "超过", "达", "为", "约", "≥", ":", " "];
/** What stands before a number whose unit stands in a bracket before it: 个数（个）：三. */
export const BEFORE_BRACKETED = charSet(")于少到过达为约≥: ");
const LONGEST_UNIT = 6;

/**
 * A number whose unit stands in brackets, as in the heads of forms: 到位资金30000（万元）, 到位资金（亿元）：3.2. The span takes in a bracket
 * behind the number, not one before it.
 */
export function withBracketedUnit(text: Text, found: Measure): Measure {
  const { numeral } = found;
  if (found.unit !== null || found.end !== numeral.end || numeral.positional) return found;
  return unitBehind(text, found) ?? unitBefore(text, found) ?? unitOfHead(text, found) ?? found;
}

function unitBehind(text: Text, found: Measure): Measure | null {
  const open = skipGap(text, found.end, 1);
  if (!isAt(text, open, "(")) return null;
  for (let close = open + 2; close <= open + LONGEST_UNIT + 1; close++)
    if (isAt(text, close, ")")) return inUnit(found, text.slice(open + 1, close), close + 1);
  return null;
}

function unitBefore(text: Text, found: Measure): Measure | null {
  if (!isIn(text, found.start - 1, BEFORE_BRACKETED)) return null;
  let close = found.start;
  for (let word; (word = BETWEEN.find((between) => endsWith(text, close, between))) !== undefined;)
    close -= word.length;
  close = skipBlanksBefore(text, close);
  if (!isAt(text, close - 1, ")")) return null;
  for (let open = close - 3; open >= close - LONGEST_UNIT - 5; open--)
    if (isAt(text, open, "("))
      return inUnit(found, text.slice(open + 1, close - 1).replace(/^单位[:：]?/u, ""), found.end);
  return null;
}

const DATED_LIST =
  /[（(](?:单位[:：])?([^（()）]{1,6})[)）][:：]?(?:\s*20\d\d年度?[为:：]?\s*(?:[\d.]+\s*[，,、；;])?)+$/u;

/** 援建资金（万元）2021年600，2022年660: one head over the figures of several years. */
function unitOfHead(text: Text, found: Measure): Measure | null {
  if (!isAt(text, skipBlanksBefore(text, found.start) - 1, "年度为:")) return null;
  const unit = DATED_LIST.exec(text.before(found.start, 60))?.[1];
  return unit === undefined ? null : inUnit(found, unit, found.end);
}

function inUnit(found: Measure, spelling: string, end: number): Measure | null {
  const multiple = multipleOf(spelling.trim());
  if (multiple === null) return null;
  // 到位资金（万元）3000万: the 万 is written once more, not meant twice.
  const factor = found.numeral.ending > 0 ? 1 : multiple.factor;
  const max = found.valueMax === null ? null : timesRatio(found.valueMax, factor, 1);
  return measured(found.numeral, end, multiple.unit, null, timesRatio(found.value, factor, 1), max);
}
