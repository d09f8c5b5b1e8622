import { simplify } from "../text/simplify";

/** Words for the same paper; the first is the one compared. */
const SYNONYMS: readonly (readonly string[])[] = [
  ["照片", "图片资料", "图像资料", "影像资料", "照片资料", "图片", "相片", "影像", "图像"],
  ["通知", "通知文件", "通知文本"],
  ["纪要", "记录"],
  ["签到", "签到表", "签到单", "签到册", "签到簿"],
  ["协议", "协议书", "协议文本"],
  ["合同", "合同书", "合同文本"],
  ["函", "函件", "公函", "工作函"],
  ["明细", "明细表", "清单", "清册", "台账", "台帐"],
  ["凭证", "凭据", "银行回单", "银行进账单", "回单", "进账单", "转账记录"],
  ["名单", "名册", "花名册", "人员明细"],
  ["报道", "新闻报道", "宣传报道", "信息报道", "报导", "信息或报道", "信息", "简报", "稿件"],
  ["截图", "截屏"],
  ["总结", "工作总结", "小结"],
  ["文件", "红头文件", "正式文件"],
];

const GENERIC = /山海协作|相关|有关|活动|各类|现场|年度|项目|文本|资料|材料/gu;

const CANONICAL = SYNONYMS.flatMap(([first = "", ...others]) =>
  [first, ...others].map((word) => [word, first] as const),
).sort(([a], [b]) => b.length - a.length);

interface Paper {
  readonly head: string;
  readonly about: string;
}

/**
 * Whether two items name the same paper: 图片 = 照片, 会议通知 = 通知, 協議書 = 协议. A paper said to be about something else is
 * another one (合作协议 ≠ 运营协议), one that does not say what it is about may be any.
 *
 * @example sameEvidence("会议通知(方案)", "通知") //=> true
 */
export function sameEvidence(a: string, b: string): boolean {
  const left = paperOf(a);
  const right = paperOf(b);
  if (left.head === "" || left.head !== right.head) return false;
  return left.about.includes(right.about) || right.about.includes(left.about);
}

function paperOf(item: string): Paper {
  const plain = simplify(item)
    .replace(/[（(【][^（(【]*[）)】]/gu, "")
    .replace(/[\s“”"《》「」。；;，,、的]/gu, "")
    .replace(/等$/u, "");
  const known = CANONICAL.find(([word]) => plain.endsWith(word));
  if (known !== undefined) {
    return { head: known[1], about: plain.slice(0, plain.length - known[0].length).replace(GENERIC, "") };
  }
  const bare = plain.replace(GENERIC, "");
  return { head: bare === "" ? plain : bare, about: "" };
}
