import type { DamageCause } from "../core/settings/damage";

/** What is wrong with a cell on a sheet of ours, after what stands in it. */
export const damageSentences: Readonly<Record<DamageCause, string>> = {
  "no-header": "上面找不到表头行",
  "missing-column": "一列找不到了",
  "second-sheet": "是同一种表的第二张，没有读取",
  "too-long": "以下的行太多，没有读取",
  "unknown-indicator": "不是已知的指标",
  "missing-indicator": "没有写对应的指标",
  "not-checkable": "是没有数量的要求，不能设下限",
  "indicator-conflict": "与同一行的指标编号不是同一项",
  "unknown-level": "不是省定、市级下达或本级自定",
  "unknown-comparator": "不是能识别的比较方式",
  "unreadable-switch": "既不是“是”也不是“否”",
  "unreadable-number": "不是能识别的数",
  "missing-number": "没有填写数值",
  "altered-provincial": "与省定的数值不同，省定数值不能在这里改动",
  "wrong-unit": "的单位与该指标不能换算",
  "unreadable-year": "不是能识别的年度",
  "unknown-setting": "不是已知的设置项",
  "unknown-role": "不是支援地、受援地或设区市",
  "unknown-column": "不是已知的列",
  "unknown-check": "不是已知的核验规则",
  "not-switchable": "是错误类的规则，不能停用",
  "missing-reason": "没有写停用的理由",
};
