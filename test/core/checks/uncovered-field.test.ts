import { uncoveredField } from "../../../src/core/checks/uncovered-field";
import { testCheck } from "./test-check";

const field = (name: string) => ({ content: "社会事业合作项目（协议）", goal: `在${name}领域达成合作项目（协议）1个` });

testCheck(uncoveredField, {
  once: "one list of fields for the tables of a place",
  silent: [
    { name: "a row for each field", rows: ["科技", "医疗", "教育", "文化"].map(field) },
    { name: "one row for all", rows: [{ goal: "在科技、医疗、教育、文化领域各达成合作项目（协议）1个" }] },
    { name: "文旅 is the office's word for 文化", rows: ["科技", "医疗", "教育", "文旅"].map(field) },
    { name: "no row at all: another check's matter", rows: [{}] },
    { name: "without a place nobody is bound", rows: [field("教育")], sheet: { title: "任务分解表" } },
  ],
  finds: [
    {
      name: "two fields without a row",
      rows: [field("教育"), field("科技")],
      findings: [
        { code: "uncovered-field", cell: "A1", severity: "warning", indicator: "P05-7", message: "医疗、文化领域" },
      ],
    },
    {
      name: "a field that is spoken for without a number is covered",
      rows: [field("教育"), field("科技"), { content: "社会事业合作项目（协议）", goal: "在医疗领域开展交流合作" }],
      findings: [{ code: "uncovered-field", cell: "A1", message: "没有行写明文化领域的合作项目（协议）" }],
    },
  ],
});
