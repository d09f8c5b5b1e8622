import { unitMismatch } from "../../../src/core/checks/unit-mismatch";
import { testCheck } from "./test-check";

testCheck(unitMismatch, {
  silent: [
    { name: "another unit of the same kind", rows: [{ goal: "完成消费帮扶金额0.1亿元" }] },
    { name: "tons beside the money", rows: [{ goal: "消费帮扶采购农产品50吨，金额600万元" }] },
    {
      name: "the money in another row",
      rows: [{ goal: "消费帮扶采购农产品50吨" }, { goal: "完成消费帮扶金额600万元" }],
    },
    { name: "no number at all", rows: [{ goal: "推进消费帮扶" }] },
  ],
  finds: [
    {
      name: "dollars for 元",
      rows: [{ content: "产业合作", goal: "到位资金5000万美元" }],
      findings: [{ code: "unit-mismatch", cell: "B3", severity: "warning", indicator: "P03-3", message: "5000万美元" }],
    },
    {
      name: "吨 for 元",
      rows: [{ content: "消费帮扶", goal: "消费帮扶采购农产品50吨" }],
      findings: [{ code: "unit-mismatch", cell: "B3", severity: "warning", indicator: "P05-5", message: "50吨" }],
    },
    {
      name: "in two rows",
      rows: [
        { content: "消费帮扶", goal: "消费帮扶采购农产品50吨" },
        { content: "消费帮扶", goal: "消费帮扶采购茶叶3吨" },
      ],
      findings: [
        { code: "unit-mismatch", cell: "B3", indicator: "P05-5" },
        { code: "unit-mismatch", cell: "B4", indicator: "P05-5" },
      ],
    },
  ],
});
