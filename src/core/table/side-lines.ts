import { unitOf } from "../quantity";
import { compact, spellingsOf } from "../text/simplify";

/** No line beside a table that is longer has one of these meanings. */
const longest = 40;

const writing = "填表|填报|填制|编制|编报|制表|报送|上报|申报|汇总";
const signing = "填表|填报|填制|制表|编报|报送|上报|汇总|审核|审签|审定|复核|校对|签发|经办|联系";
const noteLabels = [
  "注|备注|附注|说明|(填表|填报|编制)说明|制表|填表|联系(电话|方式)|抄送|印发",
  "单位负责人|分管领导|主要领导签字|领导签字|主要负责人",
  `(${writing})(单位|部门|日期|时间)|(${signing})人`,
].join("|");
const noteLine = new RegExp(`^[*※]?(${noteLabels})(\\(签[字名章]\\)|\\(盖章\\)|\\d)?[:(、.]`);

/** A line that explains or signs the table: 注：…, 填表人：…. */
export function isNoteLine(text: string): boolean {
  return mayBeginNote.test(text) && noteLine.test(compact(text.slice(0, 24)));
}

/** What the labels begin with, in every spelling: a task's own words are done with after one look. */
const mayBeginNote = new RegExp(
  `^\\s*[*※＊${spellingsOf([...noteLabels.matchAll(/(?<=^|[|(])[\u4e00-\u9fff]/g)].map(([first]) => first))}]`,
);

/** A date that stands by itself: 2022年7月29日, 二〇二二年七月, 日期：2022.7.29. */
export function isDateLine(text: string): boolean {
  if (text.length > longest) return false;
  return /^[(]?((填报|印发|发文|制表|成文)?(日期|时间):?)?([12]\d{3}|[一二三四五六七八九〇零○]{4})[年./-]([\d一二三四五六七八九十]{1,2}[月./-]?)([\d一二三四五六七八九十]{1,3}日?)?(印发)?[)]?$/.test(
    compact(text),
  );
}

/** Who issued the table, below it: 西湖区人民政府办公室. */
export function isSignature(text: string): boolean {
  return (
    text.length <= longest && /(人民政府|办公室|领导小组|委员会|管委会)(\(?(盖章|公章|章)\)?)?$/.test(compact(text))
  );
}

/** What a page break leaves between the rows: 续表, 第2页 共3页, the title or the unit printed again. */
export function isPageLine(text: string, title: string): boolean {
  if (text.length > longest * 2) return false;
  const line = compact(text);
  if (/^[(\[【]?(接上页|上接|接下页|下接|转下页|续(上|前)?(表|页)?)[^,，。]{0,8}[)\]】]?$/.test(line)) return true;
  if (/续表\d*$|[(【\[]续[一二三四五\d]?[)】\]]$/.test(line)) return true;
  if (/^[-—]?第?\d+页?([,，/]?共?\d+页)?[-—]?$/.test(line) && /页|[-—]/.test(line)) return true;
  return cornerUnitIn(text) !== null || (title !== "" && line.length >= 10 && compact(title).includes(line));
}

/** @example cornerUnitIn("单位：万元") //=> "万元" */
export function cornerUnitIn(text: string): string | null {
  if (text.length > longest) return null;
  const unit = /^[(\[]?(?:金额|计量|数量)?单位[:为](.{1,6}?)[)\]]?$/.exec(compact(text))?.[1];
  return unit !== undefined && unitOf(unit) !== null ? unit : null;
}
