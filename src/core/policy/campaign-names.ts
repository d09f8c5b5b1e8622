import type { Occurrence } from "./word-finder";

/** Whether the name of a campaign says whose the clause is, and is not named for another reason. */
export function isCampaign(text: string, { start, end }: Occurrence): boolean {
  const before = text.slice(Math.max(0, start - longest), start);
  if (text[start] === "援" && /[支救增声]$/.test(before)) return false;
  return !leftOut.test(before) && !means.test(before) && !ofWhom.test(text.slice(end, end + longest));
}

/** Whether the name of a place means the place: not 云南路, 四川馆, 广西商会. */
export function isPlace(text: string, { start, end }: Occurrence): boolean {
  return (
    !leftOut.test(text.slice(Math.max(0, start - longest), start)) && !namedAfter.test(text.slice(end, end + longest))
  );
}

/** Whether a word beside a place says that it is helped: 对口支援四川凉山, 选派干部赴新疆, 向贵州捐赠. */
export function isHelped(text: string, { start, end }: Occurrence): boolean {
  return (
    helpsBefore.test(text.slice(Math.max(0, start - reach), start)) || helpsBehind.test(text.slice(end, end + reach))
  );
}

/** Whether a topic says nothing but places (新疆阿克苏), or that one is helped. */
export function isOfPlaces(topic: string, places: readonly Occurrence[]): boolean {
  const rest = places.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), topic);
  return ofNothingElse.test(rest) || places.some((place) => isPlace(topic, place) && isHelped(topic, place));
}

/** 不含东西部协作, 学习四川经验, 引进重庆企业. */
const leftOut = /(?:不含|不包括|不计|剔除|扣除|除|区别于|借鉴|学习|参照|参考|对标|引进|引入|招引)$/;
/** 借助东西部协作销售渠道: a means to this work's end. */
const means = /(?:借助|借力|依托|利用|用好|发挥|结合|衔接)[了好]?$/;
/** 浙江援疆企业参与: who takes part. */
const ofWhom = /^(?:协作|干部|地区)?(?:企业|商会|客商)/;
const namedAfter =
  /^[省市州]?(?:[东南西北中][一二三]?路|[一二三]?路|[大小北南东西]?街|大道|巷|弄|桥|馆|厅|厦|大厦|大楼|广场|商会|商人|客商|商贸|籍|企业|集团|公司|小区|社区|饭店|酒店|餐厅|门店|菜|火锅|同乡|人(?!民)|大学|学院|银行|经验|市场)/;
/** Longer than any of these words. */
const longest = 8;

/** Not 消费帮扶, which is what the number measures, nor 山海协作. */
const help = "(?<!消费)帮扶|(?<!消费|山海)协作|支援|对口|结对|援助|援建|捐赠|捐款";
const helpsBefore = new RegExp(
  `(?:${help}|采购(?!商)|认购)[^，,；;。、()\\d]{0,4}$|(?:选派|选送)[^，,；;。]*[赴到往]$`,
);
const helpsBehind = new RegExp(`^[^，,；;。、()]{0,12}(?:${help}|挂职|支医|支教)`);
const reach = 24;

const ofNothingElse = /^(?:自治|[省市州县区]|地区|工作|任务|[、和与及])*$/;
