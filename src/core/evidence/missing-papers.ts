import { compact } from "../text/simplify";
import { isPlaceholder } from "./placeholder";
import { sameEvidence } from "./same-evidence";
import { splitEvidence } from "./split-evidence";

/**
 * The papers asked for that none of the cells of 佐证材料（已提交） names. A tick, a count or a pointer to where they are answers
 * for all of them, unless its cell says that something is still to come.
 *
 * @param required as `splitEvidence` gives them
 * @example missingPapers(["会议通知", "照片"], ["图片资料"]) //=> ["会议通知"]
 * @example missingPapers(["会议通知", "照片"], ["已全部提交"]) //=> []
 * @example missingPapers(["会议通知", "照片"], ["附件待补"]) //=> ["会议通知", "照片"]
 */
export function missingPapers(required: readonly string[], submitted: readonly string[]): readonly string[] {
  const cells = submitted.map((text) => ({ text: compact(text), clauses: clausesOf(text) }));
  if (cells.some(({ text, clauses }) => saysAll.test(text) && !clauses.some(isLacking))) return [];
  const given = cells.flatMap(({ clauses }) => clauses).flatMap(papersIn);
  return required.filter((paper) => !given.some((own) => sameEvidence(paper, own)));
}

/** A tick, a count or a pointer to where they are: nothing that could be held against the list. */
const saysAll =
  /^([√✓✔☑]|是|有|齐全?|已交|已报|已?全部?(提交|上传|报送)(齐全)?|已(提交|上传|报送|齐全?|到齐)|\d+[份件个张项]?)。?$|附件|附后|附表|网盘|文件夹/;

/** 会议通知（缺照片） names one that has come and one that has not. */
function clausesOf(text: string): readonly string[] {
  return text
    .replace(/[（(]([还尚暂]?[缺欠][^（(）)]+)[）)]/gu, "，$1，")
    .split(/[，,；;。！!\n\r]+/u)
    .filter((clause) => compact(clause) !== "");
}

/** Papers of a clause that have come: of 通知、照片（待补） the first, of 缺通知、照片 none. */
function papersIn(clause: string): readonly string[] {
  if (saysLacking(clause) && (begins.test(compact(clause)) || ofAll.test(clause))) return [];
  const named = clause.replace(/[详另均都]*[见在](?:附件|附后|附表|网盘|文件夹)中?$/u, "");
  return splitEvidence(named).filter((paper) => !isPlaceholder(paper) && !isLacking(paper));
}

/** Also where brackets say it: 照片（待补）. */
function isLacking(words: string): boolean {
  return words.split(/[（(【）)】、]/u).some(saysLacking);
}

function saysLacking(words: string): boolean {
  const bare = compact(words);
  return !isComplete.test(bare) && (begins.test(bare) || ends.test(bare));
}

/** Not 无人机照片, 未来社区照片, 欠发达地区名单, 待遇证明. */
const begins =
  /^(?:[×x✗]|否$|[还尚暂]*(?:无(?!人机|偿|障碍|锡|线|纸|害|公害|党派)|没有?|缺(?!口|水)|欠(?!发达)|未(?!来|成年|婚|央)|待(?!遇|业|岗)|差))/iu;
const ends =
  /(?:[待后另再][^、]{0,8}补[交齐传报充]?|[待候][^、]{0,6}(?:上传|提供|提交|报送|完善|整理|盖章|收集|交|传|报|定)|未(?:能|予|曾)?(?:上传|提供|提交|报送|收到|收集|完成|附上?|交|报|传|到|齐|全)|没有?(?:上传|提供|提交|报送|收到|交|报|传)?|[缺欠](?:失|漏|少)?|不[全齐]|不齐全|不完整|(?:整理|收集|办理|制作|补充|催办)中|丢失|遗失|失效)[了的]?$/u;
/** Nothing lacks: 无缺漏, 已补齐. */
const isComplete = /(?:无|不|没有|未见)(?:缺|遗漏|漏|误|差错)|已(?:经|全部?|都)*补/u;
/** 通知、照片均未提供 */
const ofAll = /[均都皆]|全部/u;
