import { unpairedPlace } from "../../../src/core/checks/unpaired-place";
import { testCheck } from "./test-check";

testCheck(unpairedPlace, {
  silent: [
    { name: "its own partner", rows: [{ goal: "与淳安县签订合作协议" }] },
    { name: "the city its partner lies in", rows: [{ goal: "与杭州市对接合作事宜" }] },
    { name: "the caller knows the place", rows: [{}], sheet: { title: "任务分解表" }, options: { place: "西湖区" } },
    { name: "a county to learn from", rows: [{ goal: "学习借鉴开化县经验做法" }] },
    { name: "a product's name", rows: [{ goal: "采购开化县龙顶茶" }] },
    {
      name: "a recipient names its supporter",
      rows: [{ goal: "与西湖区签订合作协议" }],
      sheet: { title: "淳安县2022年任务分解表" },
    },
    {
      name: "its partner and its city in the title",
      rows: [{}],
      sheet: { title: "宁波市鄞州区支援衢州市衢江区2022年度任务分解表" },
    },
    {
      name: "the caller knows better than the title",
      rows: [{}],
      sheet: { title: "鄞州区支援遂昌县2022年度任务分解表" },
      options: { place: "西湖区" },
    },
    { name: "a city's table", rows: [{ goal: "结对开化县" }], sheet: { title: "杭州市2022年任务分解表" } },
  ],
  finds: [
    {
      name: "a county that is another's partner, row by row",
      rows: [{ goal: "与开化县签订合作协议" }, {}, { goal: "赴龙游县开展对接交流" }],
      findings: [
        { code: "unpaired-partner", cell: "B3", severity: "warning", message: "开化县" },
        { code: "unpaired-partner", cell: "B5", message: "龙游县" },
      ],
    },
    {
      name: "a county called the partner, whatever is done there",
      rows: [{ goal: "组织企业赴结对县松阳县考察2批次" }, { goal: "学习借鉴结对地区经验" }],
      findings: [{ code: "unpaired-partner", cell: "B3", severity: "warning", message: "松阳县" }],
    },
    {
      name: "a title that names a county of another pair",
      rows: [{}],
      sheet: { title: "鄞州区支援遂昌县2022年度山海协作任务分解表" },
      findings: [
        {
          code: "unpaired-partner",
          cell: "A1",
          severity: "warning",
          message: "标题写到“遂昌县”，但鄞州区的结对地是衢江区",
        },
      ],
    },
    {
      name: "a year before the pairing table",
      rows: [{ goal: "与开化县签订合作协议" }],
      sheet: { title: "西湖区2020年任务分解表" },
      findings: [{ code: "unknown-pairing", cell: "A1", severity: "warning", message: "没有2020年的结对表" }],
    },
    {
      name: "a place in no pair",
      rows: [{}],
      sheet: { title: "某某县2022年任务分解表" },
      findings: [{ code: "unknown-place", cell: "A1", severity: "warning", message: "某某县" }],
    },
  ],
});
