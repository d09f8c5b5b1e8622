import { sameEvidence } from "./same-evidence";
import { splitEvidence } from "./split-evidence";

/**
 * The items asked for that nothing submitted answers. Each submitted item answers any number of those asked for.
 *
 * @example evidenceGap("会议通知、图片资料、合作协议", "通知、照片") //=> ["合作协议"]
 */
export function evidenceGap(required: string, submitted: string): readonly string[] {
  const given = splitEvidence(submitted);
  return splitEvidence(required).filter((item) => !given.some((paper) => sameEvidence(item, paper)));
}
