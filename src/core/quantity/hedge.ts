import { ABOUT, NEAR } from "./bound";
import { charSet, isAt, isIn } from "./character";
import type { Hedge, HedgeKind, Quantity } from "./quantity";
import { readQuantities } from "./read-quantities";
import { Text } from "./text";
import { endingSet, WordList, wordSet } from "./word-list";

/** Before 多家 they make it part of a number, or of 许多, 诸多. */
const MUCH = "0123456789一二两三四五六七八九十百千万亿余很许最诸众大不";

const HEDGES = new WordList<HedgeKind>([
  ["力争 争取 力求 努力 尽力 争创 尽可能 尽量", "aim"],
  [
    `争先进位 争先创优 争先晋位 争先创先 创先争优 进位争先 进位升级 走在前列 走在全省前列 走在全市前列 位居前列 居于前列 名列前茅 位次前移 位次提升 排名前移 排名靠前 再上台阶 再上新台阶 迈上新台阶 上台阶 上水平 再创佳绩 取得实效 取得新成效 持续向好 稳中有升 稳中有进 稳中向好 ${gradual()}`,
    "unmeasurable",
  ],
  // 若干意见 is a kind of document, 人数名列第一 no count. 一批 is none of them: it names a whole that evidence can list.
  [
    `若干|意规 一系列 ${vagueCounts("数", "多少半函小参第岁级基系指倍人户总次个件额")} ${vagueCounts("几", "0十百千万亿第前近这那哪")} ${vagueCounts("多", MUCH, "批次 批 场次 场 家|庭 名 次")}`,
    "unmeasurable",
  ],
]);

/** 有所提升, 稳步增长: every how before every change. */
function gradual(): string {
  const changes = "提升 提高 增长 增加 改善 增强 突破 下降";
  return "有所 明显 显著 大幅 稳步 逐步 不断 持续 适当"
    .split(" ")
    .map((how) => changes.replace(/(?<=^| )/gu, how))
    .join(" ");
}

/** 数家, 数十: words of how many that say no number, unless one of some characters stands before them. */
function vagueCounts(
  many: string,
  notBehind: string,
  measures = "十 百 千 万|能 家 个 名|列 次 场 项|目 批 户",
): string {
  return measures.replace(/(?<=^| )/gu, `${notBehind}^${many}`);
}

const HEDGE_STARTS = charSet(String.fromCharCode(...HEDGES.firstCharacters));

const BLURS_BEFORE = endingSet(`大约 约占 约为 约合 折合约 ${ABOUT} 将近 接近 ${NEAR} 大概 大致 差不多`);
const BLURS_AFTER = wordSet("左右 上下");

/**
 * Soft wording: words that promise less than they seem to.
 *
 * 争取 is one before a verb of one's own (争取完成6个), not where somebody else's support is asked for (争取省市支持).
 *
 * @param quantities those of the text, where the caller has read them already.
 * @example readHedges("力争新签项目约6个") //=> [{ kind: "aim", text: "力争", … }, { kind: "approximate", text: "约", … }]
 */
export function readHedges(text: string, quantities: readonly Quantity[] = readQuantities(text)): Hedge[] {
  const read = new Text(text);
  const hedges = hedgesOf(read, quantities);
  read.release();
  return hedges;
}

function hedgesOf(text: Text, quantities: readonly Quantity[]): Hedge[] {
  const hedges: Hedge[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = isIn(text, at, HEDGE_STARTS) ? HEDGES.at(text, at) : null;
    if (word === null) continue;
    const end = at + word.surface.length;
    if (word.meaning === "aim" ? promises(text, at, end, word.surface) : !isInTitle(text, at))
      hedges.push(hedge(text, at, end, word.meaning));
    at = end - 1;
  }
  for (const quantity of quantities) if (quantity.approximate) hedges.push(...approximations(text, quantity));
  return hedges.sort((a, b) => a.start - b.start);
}

function hedge(text: Text, start: number, end: number, kind: HedgeKind): Hedge {
  return { text: text.slice(start, end), start, end, kind };
}

/** 《关于…的若干措施》: a title promises nothing. */
function isInTitle(text: Text, start: number): boolean {
  for (let at = start - 1; at >= start - 30 && !isAt(text, at, "》\n"); at--) if (isAt(text, at, "《")) return true;
  return false;
}

const ASKED_FOR = /^[^，,；;。\n]{0,24}?(?:支持|认可|同意|批准|审批|倾斜|重视|关注|指导|帮助|配合)/u;
const NOUN_AFTER = /^(?:方向|的|奋斗|程度|成果|目标)/u;

function promises(text: Text, start: number, end: number, word: string): boolean {
  const rest = text.after(end, 40);
  if (word === "努力" && (NOUN_AFTER.test(rest) || isAt(text, start - 1, "的共不续同"))) return false;
  if (word !== "争取") return true;
  const clause = /^[^，,；;。\n]*/u.exec(rest)?.[0] ?? "";
  return !ASKED_FOR.test(clause) || hasNumber(clause);
}

function hasNumber(clause: string): boolean {
  return readQuantities(clause).some((quantity) => quantity.role === "target");
}

/** The words around and inside a number that blur it. */
function approximations(text: Text, quantity: Quantity): Hedge[] {
  const found: Hedge[] = [];
  const blur = (start: number, end: number): void => void found.push(hedge(text, start, end, "approximate"));
  for (let at = quantity.start; at > quantity.start - 6; at--) {
    const word = BLURS_BEFORE.at(text, at - 1);
    if (word === null || at - word.surface.length < quantity.start - 6) continue;
    blur(at - word.surface.length, at);
    break;
  }
  for (let at = quantity.start; at < quantity.end; at++) if (isAt(text, at, "余多来几")) blur(at, at + 1);
  for (let at = quantity.end; at < quantity.end + 6; at++) {
    const word = BLURS_AFTER.at(text, at);
    if (word === null) continue;
    blur(at, at + word.surface.length);
    break;
  }
  return found;
}
