import { compareNotice } from "../../../src/core/comparison/compare-notice";
import { readNotice } from "../../../src/core/comparison/notice";
import { placeNamesIn } from "../../../src/core/comparison/place-names";
import { splitDepartments } from "../../../src/core/evidence";

type Row = readonly [content: string, goal: string, departments: string];

interface Layout {
  readonly name: string;
  readonly notice: string;
  readonly tableTitle: string;
  readonly rows: readonly Row[];
  /** All that the two say differently. */
  readonly differences: readonly string[];
}

/** Ways in which offices write a notice, and what their tables made of it. */
const layouts: readonly Layout[] = [
  {
    name: "parts by name, units and time limit on lines of their own, an announced title",
    notice: `绍兴市柯桥区人民政府办公室
关于印发《柯桥区2024年山海协作工程工作计划》的通知
各镇人民政府、街道办事处，区级有关部门：
《柯桥区2024年山海协作工程工作计划》已经区政府同意，现印发给你们，请结合实际认真贯彻执行。
第一部分 主要目标
全年到位资金6亿元以上。
第二部分 重点任务
1、产业合作。全年新签产业合作项目8个以上，到位资金6亿元以上，其中制造业项目3个。
牵头单位：区发改局；配合单位：区经信局、区商务局
完成时限：12月底前
2、飞地建设。推进“科创飞地”建设，6月底前完成装修，入驻企业10家。
牵头单位：区科技局；配合单位：柯桥经济技术开发区管委会
3、援建资金。安排援建资金1100万元，9月底前拨付。
牵头单位：区财政局
请各单位于每季度末报送进展情况。
柯桥区人民政府办公室
2024年3月15日`,
    tableTitle: "柯桥区2024年山海协作工程任务分解表",
    rows: [
      [
        "产业合作",
        "全年新签产业合作项目8个以上，到位资金6亿元以上，其中制造业项目3个",
        "牵头单位：区发展和改革局；配合单位：区经济和信息化局、区商务局",
      ],
      ["飞地建设", "推进“科创飞地”建设，6月底前完成装修，入驻企业8家", "区科技局、柯桥经开区管委会"],
      ["援建资金", "安排援建资金1100万元，9月30日前拨付", "区财政局"],
    ],
    differences: ["quantity 入驻企业10家 → 入驻企业8家"],
  },
  {
    name: "brackets behind each half of an item, bare brackets, （甲局牵头，乙局配合）",
    notice: `乐清市2023年山海协作工作任务清单
（一）产业协作
1.建设一批项目。全年引进项目5个，到位资金2.2亿元以上（责任单位：市投促局、市发改局）；组织考察活动3次以上（责任单位：市经信局）。
（二）社会协作
1.教育方面：结对学校10所，选派教师20名支教（市教育局）。
2.医疗方面：选派医师8名，每批不少于6个月（市卫健局）。
3.文化旅游方面：开展采风活动2次，推介会1场（市文广旅体局牵头，市总工会配合）。
附：乐清市2023年山海协作工作任务分解表`,
    tableTitle: "乐清市2023年山海协作工作任务分解表",
    rows: [
      ["产业项目", "全年引进项目5个，到位资金2.2亿元以上", "市投资促进局、市发展和改革局"],
      ["考察活动", "组织考察活动3次以上", "市经信局"],
      ["教育", "结对学校10所，选派教师20名支教", "市教育局"],
      ["医疗", "选派医师8名，每批半年以上", "市卫生健康局"],
      ["文旅", "开展采风活动2次、推介会1场", "市文化和广电旅游体育局"],
    ],
    differences: ["department 市总工会 → 无"],
  },
  {
    name: "no numbers at all: 一是…；units as words of the sentence",
    notice: `海宁市山海协作2022年工作要点
各镇（街道），市级各部门：
2022年山海协作工作要点如下：
一是抓产业协同。市发改局牵头，全年新建项目6个，到位资金5亿元以上。
二是抓乡村振兴。市农业农村局牵头，市财政局配合，援建资金800万元于6月底前拨付，支持泰顺县罗阳镇、三魁镇示范点建设。
三是抓民生协作。市人力社保局、市教育局、市卫生健康局按职责分工负责，培训500人次，选派教师6名、医生6名。
四是抓宣传引导。市委宣传部负责，刊发稿件10篇以上。`,
    tableTitle: "海宁市山海协作2022年工作任务分解表",
    rows: [
      ["产业", "全年新建项目6个，到位资金5亿元以上", "市发改局"],
      ["乡村振兴", "援建资金800万元于6月30日前拨付；支持泰顺县三魁镇、罗阳镇示范点建设", "市农业农村局、市财政局"],
      ["培训", "培训500人次", "市人社局"],
      ["教育", "选派教师6名", "市教育局"],
      ["医疗", "选派医生4名", "市卫健局"],
      ["宣传", "刊发稿件10篇以上", "市委宣传部、市融媒体中心"],
    ],
    differences: ["quantity 选派教师6名、医生6名 → 选派医生4名", "department 无 → 市融媒体中心"],
  },
  {
    name: "aims that tasks repeat, circled numbers, a time limit within the brackets, an exhortation at the end",
    notice: `温岭市2024年山海协作工作方案
一、指导思想
深入贯彻党的二十大精神，推动山海协作走深走实。
二、工作目标
（一）产业项目到位资金4亿元以上。
（二）消费帮扶金额1500万元以上。
三、工作任务
（一）实施产业提升行动
引导企业到仙居县投资兴业，全年产业项目到位资金4亿元以上，新建项目5个。（责任单位：市发改局、市经信局；完成时限：2024年12月底）
（二）实施消费帮扶行动
建立仙居农产品销售专区，全年消费帮扶金额1500万元以上。（责任单位：市商务局、市供销社；完成时限：2024年9月底）
（三）实施人才互通行动
①选派干部3名赴仙居县挂职。（责任单位：市委组织部）
②选派教师10名、医生5名。（责任单位：市教育局、市卫健局）
四、工作要求
各单位要高度重视，加强领导，落实责任，确保各项任务落到实处。
联系人：王某，电话：12345678`,
    tableTitle: "温岭市2024年山海协作工作任务分解表",
    rows: [
      ["产业提升行动", "引导企业到仙居县投资兴业，全年产业项目到位资金4亿元以上，新建项目5个", "市发改局、市经信局"],
      ["消费帮扶行动", "建立仙居农产品销售专区，全年消费帮扶金额1500万元以上", "市商务局、市供销社"],
      ["人才互通行动", "选派干部3名赴仙居县挂职", "市委组织部"],
      ["", "选派教师10名、医生5名", "市教育局、市卫健局"],
    ],
    differences: ["deadline 2024年9月底 → 无"],
  },
  {
    name: "bold parts with lists below, items without headings",
    notice: `上虞区2023年度山海协作任务
**一、产业帮扶**

- 组织企业赴江山市考察2批次，签订合作意向协议3份。（区经信局、区商务局）
- 到位资金不少于2.5亿元，7月底前过半。（区发改局）

**二、结对帮扶**

- 落实援建资金500万元，专款用于凤林镇、石门镇2个示范点，5月底前拨付。（区财政局、区农业农村局）
- 选派2名干部挂职，接收挂职干部2名。（区委组织部）`,
    tableTitle: "上虞区2023年度山海协作任务分解表",
    rows: [
      ["产业帮扶", "组织企业赴江山市考察2批次，签订合作意向协议3份", "区经信局、区商务局"],
      ["产业帮扶", "到位资金2.5亿元，7月底前过半", "区发改局"],
      ["结对帮扶", "落实援建资金500万元，专款用于石门镇、凤林镇两个示范点，5月底前拨付", "区财政局、区农业农村局"],
      ["结对帮扶", "选派干部2名挂职、接收挂职干部2名", "区委组织部"],
    ],
    differences: ["bound 不少于 → 无"],
  },
  {
    name: "no numbers, headings before a colon, a sentence each for who leads and who helps",
    notice: `为推进诸暨—遂昌山海协作，现就2022年重点工作安排如下：

产业合作：组织企业家赴遂昌县考察4次，新签约项目6个，到位资金3.6亿元。牵头部门：市经信局。配合部门：市商务局、市工商联。

飞地合作：支持遂昌县在诸暨建设“科创飞地”，10月底前投入使用，入驻企业不少于10家。牵头部门：市科技局。配合部门：暨阳街道。`,
    tableTitle: "诸暨市2022年山海协作任务分解表",
    rows: [
      ["产业合作", "组织企业家赴遂昌县考察4次，新签约项目6个；力争到位资金3.6亿元", "市经信局、市商务局、市工商联"],
      [
        "飞地合作",
        "支持遂昌县在诸暨建设“科创飞地”，10月底前投入使用，入驻企业10家以上",
        "市科技局、暨阳街道、市财政局",
      ],
    ],
    differences: ["hedge 无 → 力争", "department 无 → 市财政局"],
  },
  {
    name: "headings in 【】, units behind the last stop, units under other names",
    notice: `镇海区2022年山海协作工作责任分解
1.【产业协作】办好“镇海—磐安”产业对接会1场，引进项目4个，总投资额8亿元以上。责任单位：区投资促进局（区招商局）、区发改局。
2.【飞地经济】“消薄飞地”返利1200万元，惠及磐安县120个村；“产业飞地”完成土地平整。责任单位：区自然资源规划分局、区财政局、骆驼街道。
3.【文旅协作】组织疗休养3000人次以上，互设文旅推介窗口各1个。责任单位：区文广旅体局、区总工会、各镇（街道）。`,
    tableTitle: "镇海区2022年山海协作工作任务分解表",
    rows: [
      ["产业协作", "办好“镇海—磐安”产业对接会1场，引进项目4个，总投资额达8亿元以上", "区投资促进局、区发展和改革局"],
      ["飞地经济", "“消薄飞地”返利1200万元，惠及120个村", "区财政局、骆驼街道"],
      ["", "“产业飞地”完成土地平整", "区资规分局"],
      ["文旅协作", "组织疗休养3000人次以上；互设文旅推介窗口各1个", "区文化和广电旅游体育局、区总工会、各镇街道"],
    ],
    differences: [],
  },
];

test.each(layouts)("$name", ({ notice, tableTitle, rows, differences }) => {
  const table = rows.map(([content, goal, departments], row) => ({
    content,
    goal,
    departments: splitDepartments(departments),
    sheet: "任务分解表",
    row,
  }));
  const compared = compareNotice(readNotice(notice), { title: tableTitle, rows: table }, placeNamesIn(notice));
  const told = compared.flatMap((item) =>
    item.differences.map(({ kind, body, table: other }) => `${kind} ${body ?? "无"} → ${other ?? "无"}`),
  );
  expect(told).toEqual(differences);
});

test("where the notice leaves the units to its annex, units of the table are no difference", () => {
  const notice = readNotice("各项任务责任分工见附件。\n1.签约项目4个。\n2.安排援建资金500万元。");
  const rows = ["签约项目4个", "安排援建资金500万元"].map((goal, row) => ({
    goal,
    departments: splitDepartments("区发改局"),
    sheet: "s",
    row,
  }));
  expect(compareNotice(notice, { title: null, rows })).toEqual([]);
});

test.each([
  ["区和委、".repeat(8_000)],
  ["（责任单位：".repeat(5_000)],
  ["责任单位：区".repeat(5_000)],
  ["区委牵头，".repeat(6_000)],
])("a notice that goes on like %.8s is read before the test's time is up", (text) => {
  expect(readNotice(`1.${text}`).items.length).toBeLessThanOrEqual(1);
});
