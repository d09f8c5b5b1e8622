import { compact } from "../text/simplify";
import { isPlaceholder } from "./placeholder";
import { sameEvidence } from "./same-evidence";
import { splitEvidence } from "./split-evidence";

/**
 * The papers asked for that none of the cells of 佐证材料（已提交） names. A tick, a count or a pointer to where they are answers
 * for all of them.
 *
 * @param required as `splitEvidence` gives them
 * @example missingPapers(["会议通知", "照片"], ["图片资料"]) //=> ["会议通知"]
 * @example missingPapers(["会议通知", "照片"], ["已全部提交"]) //=> []
 */
export function missingPapers(required: readonly string[], submitted: readonly string[]): readonly string[] {
  if (submitted.some((text) => saysAll.test(compact(text)))) return [];
  const given = submitted
    .filter((text) => !isPlaceholder(text) && !saysNone.test(compact(text)))
    .flatMap(splitEvidence);
  return required.filter((paper) => !given.some((own) => sameEvidence(paper, own)));
}

/** A tick, a count or a pointer to where they are: nothing that could be held against the list. */
const saysAll =
  /^([√✓✔☑]|是|有|齐全?|已交|已报|已?全部?(提交|上传|报送)(齐全)?|已(提交|上传|报送|齐全?|到齐)|\d+[份件个张项]?)。?$|附件|附后|附表|网盘|文件夹/;
const saysNone = /^([×xX✗]|否|未|尚未|未(提交|上传|报送|交|报))/;
