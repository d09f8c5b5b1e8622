import { documentDateIn } from "../../../src/core/reading/document-date";

test.each([
  "2022年7月29日",
  "（2022年7月29日）",
  "二〇二二年七月二十九日",
  "填报日期：2022.7.29",
  "西湖区人民政府办公室2022年7月29日印发",
])("%s dates the document", (line) => {
  expect(documentDateIn(["单位：万元", line])).toEqual({ year: 2022, month: 7, day: 29 });
});

test.each(["2022年", "请于2022年7月29日前报送", "2022年7月29日前完成", "西湖区2022年度工作任务分解表"])(
  "%s does not",
  (line) => {
    expect(documentDateIn([line])).toBeNull();
  },
);
