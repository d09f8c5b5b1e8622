import { partnersOf, type Place, placesIn } from "../../../src/core/policy/places";
import type { Role } from "../../../src/core/policy/requirement";
import type { Grid } from "../../../src/core/table/grid";
import { type SheetRow, taskSheet } from "../task-sheet";

/** A number between 0 and 1, the same sequence for the same seed. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

export function between(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** A row that keeps its promise, and ways to spoil it with what must then be found. */
export interface Promise {
  readonly indicator: string;
  readonly row: SheetRow;
  readonly violations: readonly Violation[];
}

export interface Violation {
  readonly kind: "below by one unit" | "dropped number" | "wrong measure" | "lost baseline" | "missing field";
  /** In place of the row; null takes it away. */
  readonly row: SheetRow | null;
  readonly finding: string;
}

/** The promises of an office that meets every minimum that binds its role, worded at random. */
export function compliantPromises(place: Place, random: Random): readonly Promise[] {
  const makers: Readonly<Record<Role, readonly ((random: Random) => Promise)[]>> = {
    supporter: [meeting, funds, window, consumption, ...fieldProjects, aid, sectionCadre, divisionCadre],
    recipient: [platform, ...fieldProjects, divisionCadre],
    city: [cityMeeting, visit],
  };
  return makers[place.role].map((make) => make(random));
}

export function randomPlace(random: Random): Place {
  const role = pick<Role>(random, ["supporter", "supporter", "supporter", "recipient", "city"]);
  const places = placesIn().filter((place) => place.role === role);
  return pick(random, places);
}

/** The sheet of an office, its rows among others that promise nothing checkable. */
export function sheetOf(place: Place, rows: readonly SheetRow[], random: Random): Grid {
  const [partner] = partnersOf(place);
  const others: readonly SheetRow[] = [
    { content: "宣传工作", goal: `报送信息${between(random, 2, 20)}篇以上`, evidence: "媒体、网站发布的截图" },
    { content: "劳务协作", goal: `开展职业技能培训${between(random, 50, 500)}人次`, evidence: "培训通知、签到表" },
    { content: "年度计划", goal: `与${partner?.name ?? "结对地"}共同制定年度工作计划`, evidence: "年度工作计划文本" },
  ];
  const all = [...rows, ...others.filter(() => random() < 0.6)];
  const year = between(random, 2021, 2024);
  const name = place.role === "city" || random() < 0.5 ? place.name : place.city + place.name;
  return taskSheet(all, { title: `${name}山海协作工程${year}年度工作任务分解表` });
}

function funds(random: Random): Promise {
  const tenThousands = between(random, 30000, 90000);
  const stated = pick(random, [
    `${tenThousands}万元`,
    `${tenThousands.toLocaleString("en")}万元`,
    `${tenThousands / 10000}亿元`,
  ]);
  const lead = pick(random, ["实现到位资金", "产业合作项目到位资金", "确保到位资金", "全年完成到位资金"]);
  const row = (goal: string): SheetRow => ({
    content: "产业合作项目到位资金完成情况",
    goal,
    evidence: "签约项目明细、固投表和资金到位证明",
  });
  const short = pick(random, ["29,999万元", "29999万元", "2.9999亿元", "299990000元"]);
  return {
    indicator: "P03-3",
    row: row(`${lead}${stated}${pick(random, ["", "以上"])}`),
    violations: [
      { kind: "below by one unit", row: row(`${lead}${short}`), finding: "below-minimum" },
      {
        kind: "dropped number",
        row: row(pick(random, ["加快产业合作项目资金到位", "确保产业项目到位资金稳步增加"])),
        finding: "missing-quantity",
      },
      {
        kind: "wrong measure",
        row: row(pick(random, ["协议引资12亿元", "签约总投资10亿元以上", "完成固定资产投资6亿元"])),
        finding: "wrong-measure",
      },
    ],
  };
}

function meeting(random: Random): Promise {
  const row = (goal: string): SheetRow => ({ content: "产业对接洽谈", goal, evidence: "会议通知、图片资料" });
  const times = between(random, 1, 6);
  return {
    indicator: "P03-2",
    row: row(
      pick(random, [
        `组织产业对接洽谈活动${times}次以上`,
        `召开产业项目洽谈会不少于${times}场`,
        `每季度举办产业对接会${times}次`,
      ]),
    ),
    violations: [
      { kind: "below by one unit", row: row("每两年召开产业对接洽谈会1次"), finding: "below-minimum" },
      { kind: "dropped number", row: row("适时组织产业对接洽谈活动"), finding: "missing-quantity" },
    ],
  };
}

function window(random: Random): Promise {
  const row = (goal: string): SheetRow => ({ content: "农产品销售窗口建设", goal, evidence: "门店照片" });
  const count = between(random, 1, 5);
  return {
    indicator: "P05-4",
    row: row(
      pick(random, [`建设农产品销售窗口${count}个以上`, `新设农特产品专柜${count}家`, `搭建电子商务平台${count}个`]),
    ),
    violations: [{ kind: "dropped number", row: row("帮助建设农产品、土特产销售窗口"), finding: "missing-quantity" }],
  };
}

function consumption(random: Random): Promise {
  const amount = between(random, 500, 3000);
  const row = (goal: string): SheetRow => ({ content: "消费帮扶金额完成情况", goal, evidence: "完成销售额明细" });
  return {
    indicator: "P05-5",
    row: row(
      pick(random, [
        `实现消费帮扶金额${amount}万元以上`,
        `完成消费帮扶销售额不少于${amount}万元，其中工会采购100万元`,
        `每季度采购农产品${Math.ceil(amount / 4)}万元`,
      ]),
    ),
    violations: [
      {
        kind: "below by one unit",
        row: row(pick(random, ["完成消费帮扶金额499万元", "消费帮扶4,999,999元", "每季度采购农产品124万元"])),
        finding: "below-minimum",
      },
      { kind: "dropped number", row: row("引导机关企事业单位开展消费帮扶"), finding: "missing-quantity" },
    ],
  };
}

const fieldProjects = ["科技", "医疗", "教育", "文化"].map((field) => (random: Random): Promise => {
  const row = (goal: string): SheetRow => ({
    content: `${field}领域合作项目（协议）`,
    goal,
    evidence: "合作项目协议文本、交流函件",
  });
  const count = between(random, 1, 3);
  const dropped: Violation = {
    kind: "dropped number",
    row: row(`在${field}领域开展交流合作`),
    finding: "missing-quantity",
  };
  const wrong: Violation = {
    kind: "wrong measure",
    row: row(`在${field}领域建设共建平台${count}个`),
    finding: "wrong-measure",
  };
  return {
    indicator: "P05-7",
    row: row(
      pick(random, [
        `达成${field}合作项目${count}个以上`,
        `在${field}领域签订合作协议${count}份`,
        `${field}领域合作项目（协议）不少于${count}个`,
      ]),
    ),
    violations: [dropped, wrong, { kind: "missing field", row: null, finding: "uncovered-field" }],
  };
});

function aid(random: Random): Promise {
  const last = between(random, 300, 2000);
  const amount = last + between(random, 0, 200);
  const row = (goal: string, baseline?: number): SheetRow => ({
    content: "援建资金安排",
    goal,
    evidence: "资金拨付凭证",
    ...(baseline !== undefined && { 上年值: `${baseline}万元` }),
  });
  return {
    indicator: "P07-1",
    row: pick(random, [
      row(`落实援建资金${amount}万元`, last),
      row(`落实援建资金${amount}万元（上年${last}万元）`),
      row(`安排援建资金${amount}万元，不低于上年`),
      row("按照不低于上年金额的标准落实安排援建资金"),
    ]),
    violations: [
      {
        kind: "below by one unit",
        row: pick(random, [
          row(`落实援建资金${last - 1}万元`, last),
          row(`安排援建资金${last - 1}万元（上年${last}万元）`),
        ]),
        finding: "below-baseline",
      },
      { kind: "lost baseline", row: row(`落实援建资金${amount}万元`), finding: "missing-baseline" },
      { kind: "dropped number", row: row("援建资金及时足额到位", last), finding: "missing-quantity" },
    ],
  };
}

function sectionCadre(random: Random): Promise {
  const row = (goal: string): SheetRow => ({ content: "干部挂职", goal, evidence: "派驻文件、接收文件" });
  const count = between(random, 1, 4);
  return {
    indicator: "P10-3",
    row: row(
      pick(random, [`选派${count}名科级干部挂任综合部门副职`, `选派科级干部${count}名以上挂职担任综合部门副职`]),
    ),
    violations: [{ kind: "dropped number", row: row("选派科级干部挂职担任综合部门副职"), finding: "missing-quantity" }],
  };
}

function divisionCadre(): Promise {
  const row = (goal: string): SheetRow => ({ content: "处级干部挂职", goal, evidence: "派驻文件、接收文件" });
  return { indicator: "P10-1", row: row("1名处级干部挂任党委或政府副职"), violations: [] };
}

function platform(random: Random): Promise {
  const row = (goal: string): SheetRow => ({ content: "特色生态产业平台建设", goal, evidence: "规划批复、红线图" });
  const mu = between(random, 4500, 9000);
  return {
    indicator: "P04-1",
    row: row(
      pick(random, [
        `建设${mu}亩特色生态产业平台`,
        `特色生态产业平台规划面积${(mu / 1500).toFixed(2)}平方公里以上`,
        `平台规划面积${Math.ceil(mu / 15)}公顷`,
      ]),
    ),
    violations: [
      {
        kind: "below by one unit",
        row: row(
          pick(random, ["建设4499亩特色生态产业平台", "平台规划面积299公顷", "特色生态产业平台规划面积2.99平方公里"]),
        ),
        finding: "below-minimum",
      },
      { kind: "dropped number", row: row("做好特色生态产业平台规划建设"), finding: "missing-quantity" },
    ],
  };
}

function cityMeeting(random: Random): Promise {
  const row = (goal: string): SheetRow => ({ content: "全市山海协作工作会议", goal, evidence: "会议通知、会议纪要" });
  return {
    indicator: "P11-7",
    row: row(`召开全市山海协作工作会议${between(random, 1, 3)}次以上`),
    violations: [
      { kind: "below by one unit", row: row("每两年召开全市山海协作工作会议1次"), finding: "below-minimum" },
      { kind: "dropped number", row: row("召开全市山海协作工作会议"), finding: "missing-quantity" },
      { kind: "wrong measure", row: row("召开山海协作联席会议2次"), finding: "wrong-measure" },
    ],
  };
}

function visit(random: Random): Promise {
  const row = (goal: string): SheetRow => ({ content: "高层互访", goal, evidence: "互访函件、会议纪要" });
  return {
    indicator: "P11-8",
    row: row(`市委或市政府主要领导带队赴结对地区开展高层互访${between(random, 1, 3)}次`),
    violations: [
      {
        kind: "dropped number",
        row: row("市委或市政府主要领导带队赴结对地区开展高层互访"),
        finding: "missing-quantity",
      },
    ],
  };
}
