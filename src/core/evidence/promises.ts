import { clauseBefore } from "../text/clause";
import { rememberByObject, rememberByShape } from "../text/remember";
import type { Shape } from "../text/shape";
import { compact, simplify } from "../text/simplify";

/** A kind of promise that leaves a paper behind, and the words by which evidence of it is known. */
interface Promised {
  readonly promise: RegExp;
  /** Words inside the promise that make it somebody else's, or no promise at all. */
  readonly unless?: RegExp;
  readonly proof: RegExp;
  /** What to add, as staff call it. */
  readonly proofs: readonly string[];
}

/** Evidence so general that it may be the paper: 相关佐证材料, 工作台账, 红头文件. When in doubt, nothing is asked. */
const anyProof =
  /^(相关|有关|其他|其它|各类|工作|活动|佐证|证明|印证|支撑|相应){0,8}(佐证|证明|印证|支撑|工作|台[账帐]|文件|文本|材料|资料|依据|总结|报告|档案|文书|附件){1,8}(等|清单)?$|完成情况|工作总结|年度总结|工作报告|台[账帐]|汇编|绩效评价|考核结果/;

/** Only what certainly leaves a paper. */
const kinds: readonly Promised[] = [
  {
    promise: /(派驻|选派|派出|互派|轮派)[^，,；;。、]{0,12}(挂职|干部)/,
    unless: /交流|培训|指导|考察|学习/,
    proof:
      /派驻|选派|接收|派出|互派|轮派|挂职|任职|任免|任命|委派|调任|选调|红头|干部.{0,6}(文件|通知|名单|花名册)|组织部|介绍信|名单|人事|调令|函/,
    proofs: ["派驻文件", "接收文件"],
  },
  {
    promise: /(建设|建立|打造|共建|搭建)[^，,；;。]{0,16}共建平台/,
    proof: /平台|挂牌|揭牌|授牌|建设|共建|照片|图片|影像|验收|报道/,
    proofs: ["共建平台建设资料"],
  },
  {
    promise: /(完成|做好|开展)[^，,；;。]{0,30}上报/,
    unless: /信息|数据|报表|情况|进展|进度|总结/,
    proof: /上报|请示|报送|报告|申报|批复|报批|呈报|申请|公文|文件|函|截图|回执/,
    proofs: ["上报文件"],
  },
  {
    promise: /(签订|签署|达成|签约)(?!的)[^，,；;。]{0,24}(协议|合同|备忘录)/,
    unless: /根据|按照|落实|履行|依据|已|后$/,
    proof: /协议|合同|备忘录|签约|纪要|意向|约定|契约|协定|框架|文本/,
    proofs: ["协议文本"],
  },
  {
    promise:
      /(召开|举办|举行|承办)(?!的)[^，,；;。]{0,24}(会议|洽谈会|推介会|签约会|座谈会|联席会|大会|论坛|展销会|交流会|对接会)/,
    unless: /参加|出席|配合/,
    proof:
      /会议|通知|纪要|签到|照片|图片|影像|视频|录像|报道|报导|信息|方案|函|议程|记录|会|新闻|截图|材料|资料|活动|简报|宣传|邀请|媒体|推文|链接|总结|讲话|日程/,
    proofs: ["会议通知", "会议纪要"],
  },
  {
    promise: /(制定|制订|出台|编制|印发)(?!的)[^，,；;。]{0,24}(办法|方案|计划|制度|规划|清单|意见|细则)/,
    unless: /根据|按照|落实|依据|已/,
    proof:
      /办法|方案|计划|制度|规划|清单|意见|细则|文件|文本|通知|要点|红头|印发|发文|文号|机制|目录|任务书|分解表|公文/,
    proofs: ["文件文本"],
  },
  {
    promise: /(举办|组织|开展)[^，,；;。]{0,20}培训(班|\d|[一二三四五六七八九十两]|会)/,
    unless: /参加|配合/,
    proof:
      /培训|签到|名单|名册|明细|通知|方案|照片|图片|影像|视频|台账|报道|信息|新闻|简报|资料|材料|证书|总结|花名册|课程|教案|截图|记录|会议|日程|人员|统计|表/,
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
 * @param shape the goal's, where the caller has it.
 * @example unprovenPromises("派驻1名干部挂职", ["双方协议"]) //=> [{ promise: "派驻1名干部挂职", proofs: ["派驻文件", "接收文件"] }]
 */
export function unprovenPromises(
  goal: string,
  evidence: readonly string[],
  shape?: Shape | null,
): readonly UnprovenPromise[] {
  const promises = promisesIn(goal, shape);
  if (promises.length === 0) return none;
  const proven = provenBy(evidence);
  return promises
    .filter(({ kind }) => !proven.has(kind))
    .map(({ kind, start, end }) => ({ promise: goal.slice(start, end).trim(), proofs: kind.proofs }));
}

const none: readonly UnprovenPromise[] = [];

interface FoundPromise {
  readonly kind: Promised;
  readonly start: number;
  readonly end: number;
}

/** Of each kind the first that is the goal's own. */
const promisesIn = rememberByShape((goal): readonly FoundPromise[] => {
  const text = simplify(goal);
  return kinds.flatMap((kind) => {
    const found = kind.promise.exec(text);
    if (!found) return [];
    const start = found.index;
    const end = start + found[0].length;
    return kind.unless?.test(clauseBefore(text, end)) || isAnothersWork(text, start) ? [] : [{ kind, start, end }];
  });
});

/** Evidence is read once a cell text, so that rows with the same one share the list. */
const provenBy = rememberByObject((evidence: readonly string[]): ReadonlySet<Promised> => {
  const papers = evidence.map(compact);
  return new Set(kinds.filter(({ proof }) => papers.some((paper) => proof.test(paper) || anyProof.test(paper))));
});

/** 落实省里制定的方案, 配合市里召开会议, 推动企业签订合同: the paper is somebody else's. */
function isAnothersWork(text: string, start: number): boolean {
  const before = clauseBefore(text, start);
  return /(落实|执行|贯彻|按照|根据|配合|参加|参与|对照|依据|省[里委级]?|市[里委级]?|推动|引导|鼓励|支持|帮助|指导|促成|督促)[^，,；;。]{0,12}$/.test(
    before,
  );
}
