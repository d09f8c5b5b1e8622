import fc from "fast-check";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isPlaceholder, sameEvidence, splitDepartments, splitEvidence } from "../../../src/core/evidence";
import { FOURTH_UNSEEN_DEPARTMENTS, FOURTH_UNSEEN_EVIDENCE } from "./fourth-unseen-cells";
import { FURTHER_UNSEEN_DEPARTMENTS, FURTHER_UNSEEN_EVIDENCE } from "./further-unseen-cells";
import { THIRD_UNSEEN_DEPARTMENTS, THIRD_UNSEEN_EVIDENCE } from "./third-unseen-cells";
import { UNSEEN_DEPARTMENTS, UNSEEN_EVIDENCE } from "./unseen-cells";

describe("cells that others labelled", () => {
  it.each([...UNSEEN_EVIDENCE, ...FURTHER_UNSEEN_EVIDENCE, ...THIRD_UNSEEN_EVIDENCE, ...FOURTH_UNSEEN_EVIDENCE])(
    "%s",
    (cell, items) => {
      expect(splitEvidence(cell)).toEqual(items);
    },
  );

  it.each([...UNSEEN_DEPARTMENTS, ...FURTHER_UNSEEN_DEPARTMENTS, ...FOURTH_UNSEEN_DEPARTMENTS])("%s", (cell, names) => {
    expect(splitDepartments(cell).map(({ name }) => name)).toEqual(names);
  });

  it.each(THIRD_UNSEEN_DEPARTMENTS)("%s", ([lead = "", support], names) => {
    const whole = support === undefined ? lead : `牵头单位：${lead}；配合单位：${support}`;
    expect(splitDepartments(whole).map(({ name }) => name)).toEqual(names);
  });
});

describe("splitEvidence", () => {
  it.each<[string, string[]]>([
    ["会议通知(方案)、图片资料；媒体、网站发布的截图等。", ["会议通知(方案)", "图片资料", "媒体、网站发布的截图"]],
    ["互访函件、座谈会纪要等材料", ["互访函件", "座谈会纪要"]],
    ["（一）函件（二）照片（三）台账", ["函件", "照片", "台账"]],
    ["一、通知二、照片", ["通知", "照片"]],
    ["一是会议通知，二是照片", ["会议通知", "照片"]],
    ["A.函件 B.签到表", ["函件", "签到表"]],
    ["A、B两地协议", ["A、B两地协议"]],
    ["1：清单 2：报告", ["清单", "报告"]],
    ["1:1配套资金凭证", ["1:1配套资金凭证"]],
    ["活动方案、应急预案、照片", ["活动方案", "应急预案", "照片"]],
    ["设计图纸、技术规范、操作指南", ["设计图纸", "技术规范", "操作指南"]],
    ["a.项目清单；b.进度报表；c.现场影像", ["项目清单", "进度报表", "现场影像"]],
    ["高层互访、学习考察、对接交流活动的函件；会议纪要", ["高层互访、学习考察、对接交流活动的函件", "会议纪要"]],
    ["规划文本（含概算、计划），“一村一品，一村一策”方案", ["规划文本（含概算、计划）", "“一村一品，一村一策”方案"]],
    ["1.项目清单；2.银行进账单", ["项目清单", "银行进账单"]],
    ["1.项目清单2.银行进账单", ["项目清单", "银行进账单"]],
    ["（1）通知（2）照片", ["通知", "照片"]],
    ["①通知②照片", ["通知", "照片"]],
    ["1、会议通知；2、照片。", ["会议通知", "照片"]],
    ["会议通知\n签到表\n照片", ["会议通知", "签到表", "照片"]],
    ["高层互访、对接交流\n活动的函件", ["高层互访、对接交流活动的函件"]],
    ["照片不少于3张", ["照片不少于3张"]],
    ["平台截图/销售明细、活动方案及照片", ["平台截图/销售明细", "活动方案及照片"]],
    ["《关于成立专班的通知》、照片", ["《关于成立专班的通知》", "照片"]],
    ["通知（未闭合、照片", ["通知（未闭合", "照片"]],
    ["佐证材料：通知、照片", ["通知", "照片"]],
    ["无", []],
    ["/", []],
    ["见附件", []],
    ["", []],
  ])("%s", (text, items) => {
    expect(splitEvidence(text)).toEqual(items);
  });

  it("never throws and invents no character", () => {
    const piece = fc.constantFrom(
      "（",
      "）",
      "“",
      "”",
      "、",
      "；",
      "，",
      "\n",
      "通知",
      "照片",
      "1.",
      "①",
      "等",
      "活动的",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        for (const item of splitEvidence(text)) for (const char of item) expect(text).toContain(char);
      }),
    );
    expect(() => splitEvidence("（".repeat(20000))).not.toThrow();
    expect(() => splitDepartments("（甲、".repeat(5000))).not.toThrow();
  });
});

describe("isPlaceholder", () => {
  it.each(["无", "/", "—", "——", "略", "待补", "待补充", "见附件", "详见附件", "（待补）", "暂无", " ", "N/A", "无。"])(
    "%s",
    (text) => {
      expect(isPlaceholder(text)).toBe(true);
    },
  );
  it.each(["无人机航拍照片", "同上", "见附件《协议》", "略图"])("not %s", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe("sameEvidence", () => {
  it.each([
    ["图片资料", "照片"],
    ["会议通知(方案)", "会议通知"],
    ["会议通知", "通知"],
    ["合作协议", "協議書"],
    ["活动照片", "图片"],
    ["项目明细表", "项目清单"],
  ])("%s = %s", (a, b) => {
    expect(sameEvidence(a, b)).toBe(true);
    expect(sameEvidence(b, a)).toBe(true);
  });
  it.each([
    ["合作协议", "委托运营协议"],
    ["照片", "通知"],
    ["培训通知", "会议通知"],
    ["", "照片"],
  ])("%s ≠ %s", (a, b) => {
    expect(sameEvidence(a, b)).toBe(false);
  });
});

describe("splitDepartments", () => {
  const notate = (text: string): string[] =>
    splitDepartments(text).map(
      ({ name, duty, catchAll }) => `${name}${duty === null ? "" : ` ${duty}`}${catchAll ? " *" : ""}`,
    );

  it.each<[string, string[]]>([
    ["一、甲局二、乙局", ["甲局", "乙局"]],
    ["主要负责：县林业局；协助：县资规局", ["县林业局 lead", "县资规局 support"]],
    ["负责单位：县农业局", ["县农业局"]],
    ["牵头领导：张三；责任单位：区农业农村局", ["区农业农村局"]],
    ["县旅游公司（牵头实施）、县财政局（资金保障）", ["县旅游公司 lead", "县财政局"]],
    ["县发改局（粮食和物资局）、区住建局（城建办）", ["县发改局（粮食和物资局）", "区住建局（城建办）"]],
    ["区发改局、区财政局", ["区发改局", "区财政局"]],
    ["牵头单位：区发改局；配合单位：区财政局、区商务局", ["区发改局 lead", "区财政局 support", "区商务局 support"]],
    ["配合单位：区财政局 牵头单位：区发改局", ["区发改局 lead", "区财政局 support"]],
    ["区发改局牵头，区财政局、区商务局配合", ["区发改局 lead", "区财政局 support", "区商务局 support"]],
    ["区财政局、区发改局（牵头）", ["区发改局 lead", "区财政局"]],
    ["（责任单位：区投促局、双浦镇）", ["区投促局", "双浦镇"]],
    ["区发改局\n区财政局", ["区发改局", "区财政局"]],
    ["（1）县发改局（2）县经信局", ["县发改局", "县经信局"]],
    ["牵头单位：1.县发改局2.县经信局", ["县发改局 lead", "县经信局 lead"]],
    ["【配合单位】县财政局【牵头】县发改局", ["县发改局 lead", "县财政局 support"]],
    ["区农业农\n村局、区委办", ["区农业农村局", "区委办"]],
    ["区发改局等有关单位", ["区发改局", "有关单位 *"]],
    ["全区各职能部门及国企平台", ["全区各职能部门及国企平台 *"]],
    ["各镇（街道）、相关部门", ["各镇（街道） *", "相关部门 *"]],
    ["各镇街", ["各镇街 *"]],
    ["区委组织部/区人社局", ["区委组织部/区人社局"]],
    ["县人大办、县政协办、县纪委监委", ["县人大办", "县政协办", "县纪委监委"]],
    ["县政协办协办", ["县政协办 support"]],
    ["县农业农村局（主），县乡村振兴局、相关乡镇（辅）", ["县农业农村局 lead", "县乡村振兴局", "相关乡镇 support *"]],
    ["县发改局会同县财政局、县农业农村局", ["县发改局", "县财政局", "县农业农村局"]],
    ["各镇街、各区属国企按职责分工负责", ["各镇街 *", "各区属国企 *"]],
    ["/", []],
    ["", []],
  ])("%s", (text, expected) => {
    expect(notate(text)).toEqual(expected);
  });
});

const DOMAIN = join(__dirname, "../../../../shared/domain");

(existsSync(DOMAIN) ? describe : describe.skip)("the labelled rows beside the project", () => {
  interface Row {
    id: string;
    责任单位: string;
    佐证依据: string;
    evidence_items: string[];
    units?: string[];
  }
  const rows = (file: string): Row[] => JSON.parse(readFileSync(join(DOMAIN, file), "utf8")) as Row[];

  it("have their evidence read exactly in 95 of 100", () => {
    const labelled = [...rows("seed_rows.json"), ...rows("rows_dev.json")];
    const missed = labelled.filter(
      (row) => JSON.stringify(splitEvidence(row.佐证依据)) !== JSON.stringify(row.evidence_items),
    );
    process.stdout.write(`evidence: ${labelled.length - missed.length} of ${labelled.length} rows exact\n`);
    expect(missed.length / labelled.length).toBeLessThanOrEqual(0.05);
  });

  it("have all departments read exactly", () => {
    for (const { 责任单位, units } of rows("seed_rows.json"))
      expect(splitDepartments(责任单位).map(({ name }) => name)).toEqual(units);
  });
});
