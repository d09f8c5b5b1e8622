import { simplify } from "../../../src/core/text/simplify";
import { TRADITIONAL_CHARACTERS } from "../../../src/core/text/traditional-characters";

test.each([
  ["資訊館際", "资讯馆际"],
  ["烏吳甌", "乌吴瓯"],
  ["考慮獻環節", "考虑献环节"],
  ["統籌組織親繼", "统筹组织亲继"],
  ["優華榮灣", "优华荣湾"],
  ["責任單位（Ａ）", "责任单位(A)"],
  ["消費幫扶金額，銷售臺賬", "消费帮扶金额,销售台账"],
  ["牽頭單位、輔助單位；認領崗位", "牵头单位、辅助单位;认领岗位"],
  ["檢查評估報告，簡報與紀要", "检查评估报告,简报与纪要"],
  ["農產品運輸、糧食倉儲、遠程診療", "农产品运输、粮食仓储、远程诊疗"],
])("%s is %s", (traditional, simplified) => {
  expect(simplify(traditional)).toBe(simplified);
});

test("each character is named once, and what it becomes becomes nothing else", () => {
  const pairs = TRADITIONAL_CHARACTERS.match(/../gu)!;
  expect(new Set(pairs.map(([traditional]) => traditional)).size).toBe(pairs.length);
  for (const [, simplified] of pairs) expect(simplify(simplified!)).toBe(simplified);
});
