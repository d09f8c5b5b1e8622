import { trimEndOf } from "../text/trim";
import { documentNoun } from "./document-noun";
import { breakBeforeMarkers, startsWithMarker, withoutMarker } from "./list-marker";
import { splitOutside, type Piece } from "./nesting";
import { isPlaceholder } from "./placeholder";

const LABEL = /^\s*(?:佐证|印证|支撑|证明|考核)(?:依据|材料|资料)\s*[:：]\s*/u;
/** 清单、台账等 and 清单、台账等材料 close a list and name nothing of their own. */
const ETC = /等(?:(?:相关|有关|佐证|印证|证明)?(?:材料|资料))?$/u;

/** 《协议》《补充协议》 are two papers. A line break inside of brackets parts nothing and is dropped. */
const BETWEEN_TITLES = /》(?=《)/gu;
/** Says more about the paper before it: 照片，不少于3张. */
const AFTERTHOUGHT = /^(?:不少于|至少|须|需|并加盖|加盖|各\d|共\d|原件|\d+[张份])/u;

/**
 * The single papers that a 佐证依据 cell asks for, in reading order.
 *
 * ； ， 。 、 and line breaks part items, `/` 及 和 do not; brackets and quotations stay whole. A 、 inside the description of one
 * paper does not part it: 高层互访、学习考察、对接交流活动的函件 is one item.
 *
 * @example splitEvidence("会议通知(方案)、图片资料；媒体、网站发布的截图等。")
 * //=> ["会议通知(方案)", "图片资料", "媒体、网站发布的截图"]
 */
export function splitEvidence(text: string): string[] {
  const whole = breakBeforeMarkers(text.replace(LABEL, "").replace(BETWEEN_TITLES, "》\n"));
  const pieces = splitOutside(whole, isSeparatorIn(whole));
  return joinDescriptions(pieces.filter((piece) => piece.text.trim() !== ""))
    .map(tidy)
    .filter((item) => !isPlaceholder(item));
}

function isSeparatorIn(text: string): (char: string, at: number) => boolean {
  return (char, at) => {
    if (char === ",") return !/\d/u.test(text.charAt(at + 1));
    if (char === "、") return !NUMBERED.test(text.slice(Math.max(0, at - 4), at));
    return "；;。，\n\r\t".includes(char);
  };
}

/** The 2 of a list item 2、照片, and 二 of 二、照片. */
const NUMBERED = /(?:^|[\n；;。，])\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})$/u;

function joinDescriptions(pieces: readonly Piece[]): string[] {
  const items: string[] = [];
  let pending = "";
  pieces.forEach((piece, index) => {
    const whole = pending + piece.text;
    if (describesTheNext(pieces, index)) {
      pending = whole + (piece.separator === "、" ? "、" : "");
      return;
    }
    const previous = items.at(-1);
    if (previous !== undefined && pending === "" && AFTERTHOUGHT.test(piece.text.trim())) {
      items[items.length - 1] = `${previous}${pieces[index - 1]?.separator ?? ""}${piece.text}`;
    } else {
      items.push(whole);
    }
    pending = "";
  });
  return pending === "" ? items : [...items, pending];
}

/** How many pieces one description may have before the paper is named. */
const LONGEST_DESCRIPTION = 8;

/** A piece without a document noun belongs to the paper after it, when that one is more than its bare noun. */
function describesTheNext(pieces: readonly Piece[], index: number): boolean {
  for (let at = index; at < index + LONGEST_DESCRIPTION; at++) {
    const piece = pieces[at];
    const next = pieces[at + 1];
    if (piece === undefined || next === undefined || startsWithMarker(next.text)) return false;
    if (documentNoun(withoutMarker(piece.text)) !== null) return false;
    if (piece.separator === "\n" || piece.separator === "\r") return true;
    if (piece.separator !== "、") return false;
    const noun = documentNoun(next.text);
    if (noun !== null) return next.text.trim().length > noun.length;
  }
  return false;
}

function tidy(item: string): string {
  const line = withoutMarker(item.replace(/[\n\r]+/gu, ""));
  return trimEndOf(line, "。；;，,、").replace(ETC, "").trim();
}
