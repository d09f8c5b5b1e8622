import { splitOutside } from "../evidence/nesting";

/** A clause of a text: what stands between two stops, with the sentence it belongs to. */
export interface Clause {
  readonly text: string;
  /** Counts the sentences of the text from 0. */
  readonly sentence: number;
  /** Which of several texts it comes from. */
  readonly row: number;
}

const sentenceEnds = "。；;！!？?\n";
const stops = `${sentenceEnds}，,：:、`;

/** Verbs that open a promise of their own behind 、 or 并: 规范经营、实现返利; 互访并签署协议. */
const verbs =
  "建立|建设|实现|制定|完成|开展|签订|签署|发展|打造|推动|推进|加强|健全|落实|组织|召开|派驻|选派|协助|帮助|引导|举办|形成|完善|提升|培育|引进|新建|新增|争取";
const opensPromise = new RegExp(`^(?:${verbs})`, "u");
const joinedPromise = new RegExp(`(?:并|并且|同时)(?=(?:${verbs}))`, "u");

/**
 * Cuts a text into its clauses, brackets and quotations left whole. A 、 only cuts where the next word is a verb: the members of
 * a list stay together.
 *
 * @example clausesOf("协助智谷大厦规范经营、实现返利").map(({ text }) => text) //=> ["协助智谷大厦规范经营", "实现返利"]
 */
export function clausesOf(text: string, row = 0): readonly Clause[] {
  const joined = text.replace(/([^。；;！!？?：:\n])\s*\n\s*/gu, "$1");
  const cutsAt = (char: string, at: number): boolean =>
    stops.includes(char) && (char !== "、" || opensPromise.test(joined.slice(at + 1, at + 5)));
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const piece of splitOutside(joined, cutsAt)) {
    for (const part of piece.text.split(joinedPromise)) {
      const own = part.trim();
      if (own !== "") clauses.push({ text: own, sentence, row });
    }
    if (sentenceEnds.includes(piece.separator)) sentence++;
  }
  return clauses;
}
