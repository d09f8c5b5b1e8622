/** 以上/以下/以内 include the number, 超过/不满 exclude it (民法典第1259条). */
export type Comparator = "eq" | "ge" | "gt" | "le" | "lt" | "range";

/**
 * What the number is in its sentence: a `target` to reach, the `scope` the work is about (3个示范点), last year's
 * `baseline`, a `part` of another target (其中), or a size-class `threshold` (亿元以上项目).
 */
export type QuantityRole = "target" | "scope" | "baseline" | "part" | "threshold";

/** 力争 promises less than the number says, 确保 exactly it. */
export type Modality = "aim" | "firm";

/** A target measured against last year: 增长10% is `{ to: "lastYear", comparator: "eq", factor: 1.1 }`, 不低于上年 is ge 1. */
export interface Relation {
  readonly to: "lastYear";
  readonly comparator: Comparator;
  readonly factor: number;
}

/** A stretch of the text that was read: `text === source.slice(start, end)`, UTF-16 offsets. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A number with its unit, read from official Chinese text.
 *
 * The span covers numeral and unit, not the comparator. 万, 亿 and 百分之 are folded into `value`; `unit` is the canonical
 * spelling of what was written (㎡ → 平方米, 亩 stays 亩), null when there is none.
 *
 * @example readQuantities("力争到位资金 8 亿元以上")
 * //=> [{ text: "8 亿元", start: 7, end: 11, value: 800000000, unit: "元", comparator: "ge", approximate: false, role: "target", modality: "aim" }]
 */
export interface Quantity extends Span {
  readonly value: number;
  /** Upper end of a range, included. */
  readonly valueMax?: number;
  readonly unit: string | null;
  readonly comparator: Comparator;
  readonly approximate: boolean;
  readonly role: QuantityRole;
  readonly modality?: Modality;
  /** What makes it a rate, in reading order: 季度 (每季度), 示范点 (每个示范点), 人 (人均); "each" of what was listed (各1个). */
  readonly per?: readonly string[];
  /** The value over a year where `per` holds a period: 每季度1次 → 4. */
  readonly yearly?: number;
  readonly relative?: Relation;
  /** The amount is a step from last year's figure, up or down, not a figure of its own: 较上年增加60万元. */
  readonly step?: 1 | -1;
}

/** A promise relative to last year that states no number of its own: 不低于上年, 与上年持平. */
export interface RelativeTarget extends Span, Relation {}

/** `aim` 力争 · `approximate` 约 · `unmeasurable` 争先进位. */
export type HedgeKind = "aim" | "approximate" | "unmeasurable";

export interface Hedge extends Span {
  readonly kind: HedgeKind;
}

/** A calendar day, month 1–12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A time limit. `date` is its last day, null when the text names no day (及时, 尽快) or the year is unknown. */
export interface Deadline extends Span {
  readonly date: CalendarDate | null;
  /** 及时, 尽快, 适时: asks for haste and names no day. */
  readonly vague: boolean;
}
