import { UNIT_ROWS } from "../src/core/quantity/unit-table";

const NAMES = new Map(
  UNIT_ROWS.flatMap(({ words, unit }) => words.split(" ").map((word) => [word.replace(/\|.*/u, ""), unit.name])),
);

const UNITS = [...NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"))
  .join("|");

/** The pattern that one would write first: digits and a unit of the reader's own table. */
export const PLAIN = new RegExp(`(\\d+(?:\\.\\d+)?)\\s*([万亿]?)(${UNITS})`, "gu");

const FACTORS: Readonly<Record<string, number>> = { "": 1, 万: 1e4, 亿: 1e8 };

const BEFORE =
  /(?:(不少于|不低于|至少|≥)|(不超过|不高于|至多|最高|≤)|(超过|突破|大于|逾|超)|(低于|少于|不足|不到)|(近|约))\s*$/u;
const AFTER = /^\s*(?:（含）)?(?:(及?以上)|(以下|以内)|(左右|上下)|(多|余))/u;
const RANGE = /^\s*[-~—–至到]+\s*$/u;
const NO_QUANTITY_BEFORE = /[第〔A-Za-z.\d]$/u;
const NO_QUANTITY_AFTER = /^(?:度|级|底|末|初|份|前|起|届|号)/u;

export interface PlainQuantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly comparator: string;
  readonly approximate: boolean;
}

/**
 * The plain pattern with what it needs to be a reader: span, value, unit, bounds before and behind, ranges, no dates and no ordinals.
 * It knows no Han numerals, roles, rates or modalities, and no clause.
 */
export function readPlainly(text: string): PlainQuantity[] {
  const found: PlainQuantity[] = [];
  for (const match of text.matchAll(PLAIN)) {
    const [written, digits = "", multiple = "", word = ""] = match;
    const start = match.index;
    const end = start + written.length;
    const before = text.slice(Math.max(0, start - 6), start);
    const after = text.slice(end, end + 8);
    if (NO_QUANTITY_BEFORE.test(before) || NO_QUANTITY_AFTER.test(after)) continue;
    if (word === "年" || ((word === "月" || word === "日") && Number(digits) <= 31)) continue;
    const value = Number(digits) * (FACTORS[multiple] ?? 1);
    const unit = NAMES.get(word) ?? word;
    const previous = found.at(-1);
    if (previous?.unit === unit && RANGE.test(text.slice(previous.end, start))) {
      const span = text.slice(previous.start, end);
      found[found.length - 1] = { ...previous, text: span, end, valueMax: value, comparator: "range" };
      continue;
    }
    const front = BEFORE.exec(before);
    const back = AFTER.exec(after);
    const comparator =
      front?.[1] || back?.[1]
        ? "ge"
        : front?.[2] || back?.[2]
          ? "le"
          : front?.[3] || back?.[4]
            ? "gt"
            : front?.[4]
              ? "lt"
              : "eq";
    const approximate = Boolean(front?.[5] ?? back?.[3] ?? back?.[4]);
    found.push({ text: written, start, end, value, unit, comparator, approximate });
  }
  return found;
}
