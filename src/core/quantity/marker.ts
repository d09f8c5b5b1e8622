import { codeAt, isOneOf, KIND, kindOf, setKind } from "./character";
import { BOUNDS_BEFORE, NOT_A_BOUND_AFTER, type Bound } from "./bound";
import type { Modality } from "./quantity";
import { WordList, type Word } from "./word-list";

/** A word that says how the numbers behind it are to be read. */
export type Marker =
  | { readonly is: "bound"; readonly bound: Bound; readonly far: boolean }
  | { readonly is: "modality"; readonly modality: Modality }
  | { readonly is: "change"; readonly direction: 1 | -1 }
  | {
      readonly is:
        "lastYear" | "existing" | "part" | "wholeYear" | "respectively" | "each" | "every" | "mean" | "double";
    }
  | { readonly is: "nothing" };

function words(list: string, marker: Marker): (readonly [string, Marker])[] {
  return list.split(" ").map((word) => [word, marker] as const);
}

const MARKERS = new WordList<Marker>([
  ...BOUNDS_BEFORE.map(([word, { bound, far }]) => [word, { is: "bound", bound, far }] as const),
  ...words("力争 争取 力求 努力 争创", { is: "modality", modality: "aim" }),
  ...words("确保 保证 务必 必须", { is: "modality", modality: "firm" }),
  ...words("增长 增加 提高 提升 上升 增幅 增速 递增 上涨 上浮 扩大 增收 高出", { is: "change", direction: 1 }),
  ...words("下降 降低 减少 压减 下浮 缩减 降幅 压降 削减 降速 节约 减排", { is: "change", direction: -1 }),
  ...words("上年 去年 上一年 上年度 上一年度 上年同期 去年同期 同期", { is: "lastYear" }),
  ...words("原有 原为 原来 原先 现有 基数", { is: "existing" }),
  ...words("其中", { is: "part" }),
  ...words("全年 累计 合计 总计 年内 年度", { is: "wholeYear" }),
  ...words("分别", { is: "respectively" }),
  ...words("翻番 翻一番 翻两番 翻三番 翻了一番 翻了两番 翻了三番 翻了番 翻二番", { is: "double" }),
  ...words("每", { is: "every" }),
  ...words("各", { is: "each" }),
  ...words("人均 户均 村均 亩均 年均 月均 家均 日均 县均 镇均 校均 地均 季均 周均", { is: "mean" }),
  ...words(
    "增长率 增长极 增长点 提高班 节约用地 过半 最多跑 最高法 最高检 超级 超市 超高 超前 超标 各类 各种 各级 各项 各界 各方 各自 各色 各式 过渡 过程 过去",
    { is: "nothing" },
  ),
]);

for (const char of MARKERS.firstCharacters) {
  if (kindOf(char.charCodeAt(0)) === KIND.plain) setKind(char, KIND.word);
}

/** The marker at `at`, one-character words checked against the word before them (节约, 附近, 通过). */
export function markerAt(text: string, at: number): Word<Marker> | null {
  return MARKERS.at(text, at, stands);
}

function stands({ surface }: Word<Marker>, text: string, at: number): boolean {
  const guard = surface.length === 1 ? NOT_A_BOUND_AFTER[surface] : undefined;
  return guard === undefined || !isOneOf(guard, codeAt(text, at - 1));
}
