import { BOUNDS_BEFORE, type Bound } from "./bound";
import type { Modality } from "./quantity";
import { WordList } from "./word-list";

/** A word that says how the numbers behind it are to be read; "nothing" for a longer word that only looks like one. */
export type Marker =
  | Bound
  | Modality
  | "grows"
  | "falls"
  | "lastYear"
  | "existing"
  | "part"
  | "wholeYear"
  | "respectively"
  | "each"
  | "every"
  | "mean"
  | "double"
  | "nothing";

/** The words a scanner stops at, one-character ones checked against the word before them (节约, 附近, 通过). */
export const MARKERS = new WordList<Marker>([
  ...BOUNDS_BEFORE,
  ["力争 争取 力求 努力 争创", "aim"],
  ["确保 保证 务必 必须", "firm"],
  ["增长 增加 提高 提升 上升 增幅 增速 递增 上涨 上浮 扩大 增收 高出", "grows"],
  ["下降 降低 减少 压减 下浮 缩减 降幅 压降 削减 降速 节约 减排", "falls"],
  ["上年 去年 上一年 上年度 上一年度 上年同期 去年同期 合^同期", "lastYear"],
  ["原有 原为 原来 原先 现有 基数 截至目前 截止目前", "existing"],
  ["其中", "part"],
  ["全年 累计 合计 总计 年内 年度", "wholeYear"],
  ["分别", "respectively"],
  ["翻番 翻一番 翻两番 翻三番 翻了一番 翻了两番 翻了三番 翻了番 翻二番", "double"],
  ["每", "every"],
  ["各", "each"],
  ["均", "mean"],
  [
    "增加值 增长率 增长极 增长点 提高班 节约用地 过半 最多跑 最高法 最高检 每超 每超过 每超出 每低于 每高于 最多的 最少的 最高的 最低的 超级 超市 超高 超前 超标 各类 各种 各级 各项 各界 各方 各自 各色 各式 过渡 过程 过去 保证率 保证金 保证书 保证人 保证保险",
    "nothing",
  ],
]);
