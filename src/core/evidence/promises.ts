import { simplify } from "../text/simplify";

/** A kind of promise that leaves a paper behind, and the words by which evidence of it is known. */
interface Promised {
  readonly promise: RegExp;
  readonly proof: RegExp;
  /** What to add, as staff call it. */
  readonly proofs: readonly string[];
}

/** Only what certainly leaves a paper: when in doubt, nothing is asked. */
const kinds: readonly Promised[] = [
  {
    promise: /(派驻|选派|派出|互派|轮派)[^，,；;。、]{0,12}(挂职|干部)/,
    proof: /派驻|选派|接收|派出|挂职|任职|任免|任命|委派|红头|干部.{0,6}(文件|通知|名单)|组织部/,
    proofs: ["派驻文件", "接收文件"],
  },
  {
    promise: /(建设|建立|打造|共建|搭建)[^，,；;。]{0,16}共建平台/,
    proof: /平台|挂牌|揭牌|授牌|建设|共建/,
    proofs: ["共建平台建设资料"],
  },
  {
    promise: /(完成|做好|开展|推进)[^，,；;。]{0,30}上报/,
    proof: /上报|请示|报送|报告|申报|批复|报批/,
    proofs: ["上报文件"],
  },
  {
    promise: /(签订|签署|达成|签约)[^，,；;。]{0,24}(协议|合同|备忘录)/,
    proof: /协议|合同|备忘录|签约|纪要|意向书/,
    proofs: ["协议文本"],
  },
  {
    promise: /(召开|举办|举行)[^，,；;。]{0,24}(会议|洽谈会|推介会|签约会|座谈会|联席会|大会|论坛)/,
    proof: /会议|通知|纪要|签到|照片|图片|影像|报道|信息|方案|函|议程|记录|会|新闻|截图|材料|资料/,
    proofs: ["会议通知", "会议纪要"],
  },
  {
    promise: /(制定|制订|出台|编制|印发)[^，,；;。]{0,24}(办法|方案|计划|制度|规划|清单|意见|细则)/,
    proof: /办法|方案|计划|制度|规划|清单|意见|细则|文件|文本|通知|要点/,
    proofs: ["文件文本"],
  },
  {
    promise: /(举办|组织|开展)[^，,；;。]{0,20}培训(班|\d|[一二三四五六七八九十两]|会)/,
    proof: /培训|签到|名单|名册|明细|通知|方案|照片|图片|影像|台账|报道|资料|材料|证书|总结|花名册/,
    proofs: ["培训通知", "签到表"],
  },
];

export interface UnprovenPromise {
  /** The words of the goal. */
  readonly promise: string;
  readonly proofs: readonly string[];
}

/**
 * The promises of a goal that none of the evidence could show.
 *
 * @example unprovenPromises("派驻1名干部挂职", ["双方协议"]) //=> [{ promise: "派驻1名干部挂职", proofs: ["派驻文件", "接收文件"] }]
 */
export function unprovenPromises(goal: string, evidence: readonly string[]): readonly UnprovenPromise[] {
  const text = simplify(goal);
  const papers = evidence.map(simplify);
  return kinds.flatMap(({ promise, proof, proofs }) => {
    const found = promise.exec(text);
    if (!found || papers.some((paper) => proof.test(paper))) return [];
    return [{ promise: goal.slice(found.index, found.index + found[0].length).trim(), proofs }];
  });
}
