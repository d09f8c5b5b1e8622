import { CampaignReader } from "../../../src/core/policy/campaigns";
import { policyFor } from "../../../src/core/policy/policies";

const reader = new CampaignReader(policyFor(2022).campaigns);

/** The goal with what is said of other campaigns in square brackets. */
function marked(content: string, goal: string): string {
  const stretches = reader.stretchesOfOthers(goal, reader.readTopic(content));
  return [...stretches]
    .reverse()
    .reduce((text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`, goal);
}

test.each<[why: string, content: string, marked: string]>([
  ["none is named", "消费帮扶", "消费帮扶600万元"],
  ["until this work is named again", "消费帮扶", "[东西部协作消费帮扶2000万元]，山海协作360万元"],
  ["not what follows in the sentence", "消费帮扶", "[完成东西部协作任务]，消费帮扶2000万元，援建资金600万元"],
  ["not the clauses before", "消费帮扶", "消费帮扶600万元，[东西部协作2000万元]"],
  ["an item of a list, where each has its number", "消费帮扶", "山海协作600万元、[东西部协作2000万元]"],
  ["the whole of an item", "干部", "举办招聘会2场、[选派干部3名赴四川挂职]"],
  ["a number before the name", "干部", "[选派科级干部2名赴新疆挂职]"],
  ["inside brackets no further than these", "消费帮扶", "消费帮扶900万元([东西部协作300万元])，援建资金600万元"],
  ["inside brackets until this work is named", "消费帮扶", "消费帮扶900万元([东西部协作540万元]，山海协作360万元)"],
  ["items of one clause", "干部", "[选派干部4名赴四川]、科级干部1名赴庆元县挂职"],
  ["named to learn from it", "示范点", "学习四川经验，建设示范点3个"],
  ["left out by name", "消费帮扶", "消费帮扶600万元(不含东西部协作)，援建资金600万元"],
  ["both in one list", "消费帮扶", "东西部协作和山海协作消费帮扶共1800万元"],
  ["both in one list, the other last", "消费帮扶", "山海协作、东西部协作消费帮扶共1800万元"],
  ["a county of the pairing table is this work's", "干部", "[选派干部3名赴青海挂职]，选派干部1名赴龙泉市挂职"],
  ["one promise of both", "捐赠", "通过“慈善一日捐”向龙泉市捐赠100万元"],
  ["partners are this work's", "消费帮扶", "[东西部协作2000万元]，结对县360万元"],
  ["but another's where the topic is another's", "东西部协作", "[选派干部2名赴结对县挂职]"],
  ["a topic of both is this work's", "东西部协作和山海协作", "选派干部2名"],
  ["a place alone is where people trade", "产业合作", "赴上海、四川招商，举办产业对接洽谈会2次，到位资金3.5亿元"],
  ["a place that is helped", "消费帮扶", "[对口帮扶贵州省榕江县800万元]，消费帮扶金额600万元"],
  ["a place that people are sent to help", "干部", "[选派医生3名赴西藏支医]，选派科级干部1名"],
  ["a place under a topic of help", "对口协作", "[赴重庆市涪陵区开展互访1次]，到位资金3亿元"],
  ["a place is the topic", "新疆阿克苏", "[选派干部3名]"],
  ["a place to trade in is no topic of another's", "赴重庆招商", "到位资金2亿元"],
  ["a means to this work's end", "消费帮扶", "借助东西部协作销售渠道实现消费帮扶金额800万元"],
  ["another's people who take part", "产业合作", "浙江援疆企业参与投资，到位资金3亿元"],
  ["a campaign before this work's measure", "消费帮扶", "[组织春风行动捐赠50万元]，消费帮扶金额300万元"],
  ["a list of promises", "产业合作", "[东西部协作资金4000万元]、到位资金3亿元、洽谈2次"],
  ["a street, a restaurant and a chamber named after places", "帮扶", "结对云南路社区、四川馆、广西商会、青海大厦"],
  ["a street with the way it runs", "帮扶", "对口帮扶四川北路街道商户10家，支援贵州省大厦改造"],
  ["not inside 支援青田县", "援建资金", "支援青田县600万元，支援青年创业"],
  ["measured by 消费帮扶, not helped", "消费帮扶", "在重庆设店实现消费帮扶金额600万元"],
])("%s: %s", (_, content, expected) => {
  expect(marked(content, expected.replace(/[[\]]/g, ""))).toBe(expected);
});
