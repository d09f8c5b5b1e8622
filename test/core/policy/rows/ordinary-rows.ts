import { labelled } from "./labelled-row";

/** Ordinary rows that must stay quiet, or be judged so: each reads like one that a rule is about, and is none. */
export const ordinaryRows = labelled`
  产业合作 | 推动去年签约的5个项目落地、到位资金3亿元以上 | P03-3 meets
  产业合作 | 加快去年签约的2个项目建设、招引新项目3个、到位资金3.5亿元以上 | P03-3 meets
  消费帮扶 | 巩固去年10家窗口、实现消费帮扶金额600万元以上 | P05-5 meets
  产业合作 | 推动上年续建项目2个、到位资金3.2亿元 | P03-3 meets
  产业合作 | 去年签约项目8个、招引项目3个、到位资金3亿元 | P03-3 meets
  产业合作 | 去年完成签约项目8个、到位资金2.6亿元，今年到位资金3亿元 | P03-3 meets
  销售窗口 | 在本区农产品市场开设销售窗口2个 | P05-4 meets
  销售窗口 | 在本县农产品批发市场设立专柜1个 | P05-4 meets
  销售窗口 | 建设本区农产品展销中心2个，推介本地特产 | -
  消费帮扶 | 去年完成消费帮扶金额1000万元、到位资金6亿元，今年分别完成1100万元、7亿元以上 | P03-3 meets, P05-5 meets
  消费帮扶 | 去年消费帮扶金额460万元、到位资金2.8亿元，今年分别达到480万元和3.1亿元 | P03-3 meets, P05-5 below
`;
