import { passedDeadline } from "../../../src/core/checks/passed-deadline";
import { testCheck } from "./test-check";

const issued = { below: ["2022年7月29日"] };

testCheck(passedDeadline, {
  silent: [
    { name: "within the year", rows: [{ goal: "2022年1月31日前完成" }] },
    { name: "next year", rows: [{ goal: "2023年3月底前完成" }] },
    { name: "the document's date is not known", rows: [{ goal: "6月底前完成拨付" }] },
    { name: "eight days after the document", rows: [{ goal: "8月6日前完成拨付" }], sheet: issued },
    { name: "what was done before is no time limit", rows: [{ goal: "落实2021年底前已签订的协议" }] },
    { name: "nor is a figure of last year", rows: [{ goal: "在2021年底基础上增长10%" }] },
    { name: "a column within the year", rows: [{ 完成时限: "2022年12月" }], sheet: issued },
    { name: "a column that names no day", rows: [{ 完成时限: "全年" }], sheet: issued },
    { name: "a time limit on the whole year", rows: [{ goal: "年内完成拨付" }], sheet: issued },
  ],
  finds: [
    {
      name: "before the table's year",
      rows: [{ goal: "2021年12月31日前完成拨付" }],
      findings: [{ code: "passed-deadline", cell: "B3", severity: "warning", message: "2022年度" }],
    },
    {
      name: "before the document, and seven days after it",
      rows: [{ goal: "6月底前完成拨付" }, { goal: "8月5日前报送方案" }, { goal: "7月底前完成拨付" }],
      sheet: issued,
      findings: [
        { code: "passed-deadline", cell: "B3", message: "2022年7月29日" },
        { code: "passed-deadline", cell: "B4", message: "8月5日前" },
        { code: "passed-deadline", cell: "B5", message: "7月底前" },
      ],
    },
    {
      name: "in the 完成时限 column, as text and as an Excel date",
      rows: [{ 完成时限: "2021.11.30" }, { 完成时限: 44530 }, { 完成时限: "12月底" }],
      findings: [
        { code: "passed-deadline", cell: "E3", message: "2021.11.30" },
        { code: "passed-deadline", cell: "E4", message: "2021年11月30日" },
      ],
    },
    {
      name: "two time limits in a goal are one finding",
      rows: [{ goal: "3月底前制定方案，5月底前完成建设" }],
      sheet: issued,
      findings: [{ code: "passed-deadline", cell: "B3", message: "3月底前" }],
    },
  ],
});
