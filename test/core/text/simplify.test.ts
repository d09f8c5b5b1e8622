import { simplify } from "../../../src/core/text/simplify";

test.each([
  ["資訊館際", "资讯馆际"],
  ["烏吳甌", "乌吴瓯"],
  ["考慮獻環節", "考虑献环节"],
  ["統籌組織親繼", "统筹组织亲继"],
  ["優華榮灣", "优华荣湾"],
  ["責任單位（Ａ）", "责任单位(A)"],
])("%s is %s", (traditional, simplified) => {
  expect(simplify(traditional)).toBe(simplified);
});
