import { repeatedHeader } from "../../../src/core/checks/repeated-header";
import { testCheck } from "./test-check";

const header = { content: "工作内容", goal: "工作目标", departments: "责任单位", evidence: "佐证依据" };

testCheck(repeatedHeader, {
  silent: [
    { name: "one header", rows: [{}, {}] },
    { name: "a row that only speaks of 工作内容", rows: [{ content: "工作内容", goal: "完善工作内容" }] },
  ],
  finds: [
    {
      name: "on two more pages",
      rows: [{}, header, {}, header, {}],
      findings: [
        { code: "repeated-header", cell: "A4", severity: "info" },
        { code: "repeated-header", cell: "A6", severity: "info" },
      ],
    },
    {
      name: "in other spacing",
      rows: [{}, { ...header, goal: "工 作 目 标", evidence: "佐证\n依据" }, {}],
      findings: [{ code: "repeated-header", cell: "A4" }],
    },
  ],
});
