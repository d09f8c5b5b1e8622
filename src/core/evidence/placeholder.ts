import { trimEndOf } from "../text/trim";

const PLACEHOLDER =
  /^(?:[/／\\|—–―\-－_~～.。…·、，？?×*]+|[暂尚]?无|没有|暂?无(?:佐证|相关)?(?:依据|材料|资料|佐证)|略|空|n\/?a|tbd|待[补定填]|[待后]补|后续(?:补充|完善|提供|补)|待(?:补充|完善|提供|确定|上传)|暂未(?:提供|上传|开展)|未提供|按(?:要求|需)(?:提供|上传)?|暂缺|缺|另附|附后|附件|[详另]?见附件|不涉及|[无不]需(?:要)?(?:提供)?(?:佐证|材料|资料|依据)*)$/iu;

/** What a placeholder begins with, or can be wrapped in: a task's own words are done with after one look. */
const MAY_BE = /^[\s（(【[）)】\]。；;，,/／\\|—–―－\-_~～.…·、？?×*暂尚无没略空nt待后未按缺另附详见不]/iu;

/**
 * Whether a cell holds no more than a sign for "nothing yet": 无, /, —, 略, 待补, 见附件. 同上 is none: it points to a real text.
 *
 * @example isPlaceholder("（待补）") //=> true
 */
export function isPlaceholder(text: string): boolean {
  if (text !== "" && !MAY_BE.test(text)) return false;
  const inside = trimEndOf(text.replace(/\s+/gu, "").replace(/^[（(【[]+/u, ""), "）)】]");
  const bare = trimEndOf(inside, "。；;，,");
  return bare === "" || PLACEHOLDER.test(bare);
}
