import type { Quantity } from "../quantity";
import { clauseAfter, clauseBefore } from "../text/clause";
import { simplify } from "../text/simplify";
import type { Indicator } from "./requirement";

const headRate = /^(人均|户均|亩均|村均|每人|每户|每亩|每村|每家|每单位|每名|每位|均)/;
/** In a city's table: each of them is what the minimum asks of, though not each project or household of theirs. */
const eachSupporter = /[每各]个?支援[县地方]/;
/** What the words of such a table leave of 每支援县, 各支援地. */
const supporter = /^(?:each|支?援.*|地)$/;
const eachOther = /[每各]个?(?!支援|年|不|至|达|实|自)[\u4e00-\u9fff]/;
const period = /^(每|年|月|季)?.{0,2}(年|月|季度|季|周|旬|日|天|半年|年度)$/;

/**
 * The words that make a number incomparable with an annual, absolute minimum: a rate (人均, money 每个示范点), a sum
 * over several years (三年累计), a share (占比).
 *
 * @returns null when it can be compared.
 */
export function incomparableWords(indicator: Indicator, goal: string, quantity: Quantity): string | null {
  const clause = simplify(clauseBefore(goal, quantity.start));
  const rate = quantity.per && !/合计|共计|总计/.test(clause) ? rateOf(indicator, quantity.per, clause) : undefined;
  if (rate) return rate === "each" ? "各" : rate;
  const after = simplify(clauseAfter(goal, quantity.end));
  if (!hint.test(clause) && !hint.test(after)) return null;
  const share = /占比|占.{0,6}比例|比重|平均|户均|人均|亩均|村均/.exec(clause);
  if (share) return share[0];
  const years = severalYears.exec(clause) ?? /^[（(][^）)]{0,4}(?:[两三四五]年|多年)/.exec(after);
  if (years) return years[0];
  // What is to stand at last may have grown over years; what is to be done in a year may not.
  if (indicator.period !== "year") return null;
  return /累计/.test(clause) && !/全年|年内|年度|当年|本年|今年|20\d\d年/.test(clause) ? "累计" : null;
}

/** 人均, or money 每个示范点: not what all of them come to. */
function rateOf({ measure }: Indicator, per: readonly string[], clause: string): string | undefined {
  const isRate = (each: string) => headRate.test(each) || (measure.dimension === "money" && !period.test(each));
  if (!eachSupporter.test(clause)) return per.find(isRate);
  return per.find((each) => isRate(each) && !(supporter.test(each) && !(each === "each" && eachOther.test(clause))));
}

/** A character of each of the expressions: most clauses have none. */
const hint = /[占比均年期累十]/;

const severalYears = new RegExp(
  [
    "(?<![每第\\d〇零一二三四五六七八九十])([二两三四五六七八九十2-9]|多)年(?!级|度|前|后)(累计|来|共|内|间|期间)?",
    '[“"]?十[三四五][五六]?[”"]?(期间|以来|时期|规划期)',
    "“十[三四五]五”",
    "20\\d\\d年?[—–―~～至到-]+20\\d\\d年",
  ].join("|"),
);
