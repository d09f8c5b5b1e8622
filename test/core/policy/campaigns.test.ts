import { CampaignReader } from "../../../src/core/policy/campaigns";
import { policyFor } from "../../../src/core/policy/policies";

const reader = new CampaignReader(policyFor(2022).campaigns);

/** The goal with what is said of other campaigns in square brackets. */
function marked(content: string, goal: string): string {
  const stretches = reader.stretchesOfOthers(goal, reader.isOfOther(content));
  return [...stretches]
    .reverse()
    .reduce((text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`, goal);
}

test.each<[why: string, content: string, marked: string]>([
  ["none is named", "消费帮扶", "消费帮扶600万元"],
  ["until this work is named again", "消费帮扶", "[东西部协作消费帮扶2000万元，]山海协作360万元"],
  ["what follows in the sentence", "消费帮扶", "[完成东西部协作任务，消费帮扶2000万元]；援建资金600万元"],
  ["not the clauses before", "消费帮扶", "消费帮扶600万元，[东西部协作2000万元]"],
  ["an item of a list, where each has its number", "消费帮扶", "山海协作600万元、[东西部协作2000万元]"],
  ["the whole of an item", "干部", "举办招聘会2场、[选派干部3名赴四川挂职]"],
  ["a number before the name", "干部", "[选派科级干部2名赴新疆挂职]"],
  ["inside brackets no further than these", "消费帮扶", "消费帮扶900万元([东西部协作300万元])，援建资金600万元"],
  ["inside brackets until this work is named", "消费帮扶", "消费帮扶900万元([东西部协作540万元，]山海协作360万元)"],
  ["items of one clause", "干部", "[选派干部4名赴四川、]科级干部1名赴庆元县挂职"],
  ["named to learn from it", "示范点", "学习四川经验，建设示范点3个"],
  ["left out by name", "消费帮扶", "消费帮扶600万元(不含东西部协作)，援建资金600万元"],
  ["both in one list", "消费帮扶", "东西部协作和山海协作消费帮扶共1800万元"],
  ["both in one list, the other last", "消费帮扶", "山海协作、东西部协作消费帮扶共1800万元"],
  ["a county of the pairing table is this work's", "干部", "[选派干部3名赴青海挂职，]选派干部1名赴龙泉市挂职"],
  ["one promise of both", "捐赠", "通过“慈善一日捐”向龙泉市捐赠100万元"],
  ["partners are this work's", "消费帮扶", "[东西部协作2000万元，]结对县360万元"],
  ["but another's where the topic is another's", "东西部协作", "[选派干部2名赴结对县挂职]"],
  ["a topic of both is this work's", "东西部协作和山海协作", "选派干部2名"],
])("%s: %s", (_, content, expected) => {
  expect(marked(content, expected.replace(/[[\]]/g, ""))).toBe(expected);
});
