import { proofGap } from "../../../src/core/checks/proof-gap";
import { testCheck } from "./test-check";

testCheck(proofGap, {
  silent: [
    { name: "the paper is named", rows: [{ goal: "派驻1名干部挂职", evidence: "派驻文件；接收文件" }] },
    { name: "a synonym of the paper", rows: [{ goal: "签订合作协议1个", evidence: "合作意向书" }] },
    { name: "a meeting shows in pictures", rows: [{ goal: "召开联席会议1次", evidence: "图片资料" }] },
    { name: "any document may show a document", rows: [{ goal: "制定年度工作计划", evidence: "相关文件" }] },
    { name: "proof in general words", rows: [{ goal: "派驻1名干部挂职", evidence: "相关佐证材料" }] },
    { name: "no evidence at all is another check's matter", rows: [{ goal: "派驻1名干部挂职", evidence: "" }] },
    { name: "a placeholder is another check's matter", rows: [{ goal: "派驻1名干部挂职", evidence: "待补" }] },
    {
      name: "inherited evidence proves",
      rows: [
        { goal: "做好轮换", evidence: "派驻文件" },
        { content: "", goal: "派驻1名干部挂职", evidence: "" },
      ],
    },
    { name: "what is done under an agreement promises none", rows: [{ goal: "完成协议约定内容", evidence: "验收表" }] },
    { name: "routine work leaves no certain paper", rows: [{ goal: "开展干部交流培训", evidence: "总结" }] },
    { name: "somebody else's document", rows: [{ goal: "落实省里制定的工作方案", evidence: "总结" }] },
  ],
  finds: [
    {
      name: "an appointment (A06)",
      rows: [{ goal: "派驻1名干部挂职", evidence: "双方协议；规划文本" }],
      findings: [{ code: "proof-gap", cell: "D3", severity: "warning", message: "派驻1名干部挂职" }],
    },
    {
      name: "a contract and an event in one goal",
      rows: [{ goal: "签订合作协议1个；举办农产品推介会2场", evidence: "资金拨付凭证" }],
      findings: [
        { code: "proof-gap", cell: "D3", message: "签订合作协议" },
        { code: "proof-gap", cell: "D3", message: "推介会" },
      ],
    },
    {
      name: "a document",
      rows: [{ goal: "制定资金管理办法", evidence: "活动照片" }],
      findings: [{ code: "proof-gap", cell: "D3", message: "制定资金管理办法" }],
    },
    {
      name: "what was sent upward (A18)",
      rows: [{ goal: "完成指标调整上报工作", evidence: "双方合作协议" }],
      findings: [{ code: "proof-gap", cell: "D3", message: "上报" }],
    },
  ],
});
