import fc from "fast-check";
import { getNumfmtParseValueFilter } from "@univerjs/core";
import { skipChineseTexts, type NumberReader } from "../../../workbench/grid/number-texts";

const asked: string[] = [];
const core: NumberReader = {
  getNumfmtParseValueFilter: (text) => {
    asked.push(text);
    return getNumfmtParseValueFilter(text);
  },
};
skipChineseTexts(core);

beforeEach(() => asked.splice(0));

it.each(["12", "1,234.5", "5%", "2022-03-05", "10:30", "¥5", "-3e4"])("%s is still read as a number", (text) => {
  expect(core.getNumfmtParseValueFilter(text)).toEqual(getNumfmtParseValueFilter(text));
  expect(core.getNumfmtParseValueFilter(text)).not.toBeNull();
});

it.each(["力争新签项目3个，到位资金5000万元", "5元", "2022年3月5日", "下午3:00"])(
  "%s is answered without the grid's reader",
  (text) => {
    expect(core.getNumfmtParseValueFilter(text)).toBeNull();
    expect(asked).toEqual([]);
  },
);

it("no text gets another answer than the grid's reader would give", () => {
  const letter = fc.constantFrom(..."年月日时分秒一二万亿元％上下午星期点15028.,:-/ %¥APMJan");
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
      expect(core.getNumfmtParseValueFilter(text)).toEqual(getNumfmtParseValueFilter(text));
    }),
  );
});
