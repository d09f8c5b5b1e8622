import { compact } from "../text/simplify";
import type { CellPosition } from "./grid";
import { cornerUnitIn, isDateLine, isNoteLine, isPageLine } from "./side-lines";
import type { SheetCells } from "./sheet-cells";

/** What stands above a table. */
export interface Heading {
  readonly title: { readonly text: string; readonly cell: CellPosition } | null;
  readonly year: number | null;
  readonly cornerUnit: string | null;
  readonly surroundings: readonly string[];
}

/** Reads the rows from `from` to the row above the header. */
export function readHeading(cells: SheetCells, from: number, headerTop: number): Heading {
  const lines = [];
  for (let row = from; row < headerTop; row++) lines.push(...cells.textsOf(row));

  const unit = lines.map(({ text }) => cornerUnitIn(text)).find((found) => found !== null) ?? null;
  const titleLines = lines.filter(({ text }) => !isSideNote(text));
  const best = titleLines.reduce<(typeof lines)[number] | null>(
    (chosen, line) => (chosen && titleWeight(chosen.text) >= titleWeight(line.text) ? chosen : line),
    null,
  );
  // A long title is often typed into two rows.
  const text = titleLines
    .filter((line) => titleWeight(line.text) > 0 || line === best)
    .map((line) => line.text)
    .join("");
  return {
    title: best ? { text, cell: titleLines.find((line) => titleWeight(line.text) > 0)?.cell ?? best.cell } : null,
    year: yearIn(text) ?? yearIn(lines.map((line) => line.text).join("\n")) ?? yearIn(cells.sheet),
    cornerUnit: unit,
    surroundings: lines.filter((line) => !text.includes(line.text)).map((line) => line.text),
  };
}

/**
 * The year a heading speaks of.
 *
 * @example yearIn("西湖区山海协作工程 2022 年度工作任务分解表") //=> 2022
 * @example yearIn("二〇二三年任务分解表") //=> 2023
 */
export function yearIn(text: string): number | null {
  const digits = compact(text).replace(/[〇零○一二三四五六七八九]/g, (digit) => digitOf[digit]!);
  const match = /(?<!\d)(20\d{2})(?=年|度|山海|工作|任务|重点)/.exec(digits) ?? /(?<!\d)(20\d{2})(?!\d)/.exec(digits);
  return match ? Number(match[1]) : null;
}

const digitOf: Readonly<Record<string, string>> = {
  〇: "0",
  零: "0",
  "○": "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

function isSideNote(text: string): boolean {
  return (
    isDateLine(text) ||
    isNoteLine(text) ||
    isPageLine(text, "") ||
    /^(附件|附表|附)[\d一二三四五六:]*$|^(填报|编制|制表)?(单位|部门|日期|时间|人)[((:]/.test(compact(text))
  );
}

function titleWeight(text: string): number {
  return ["任务", "分解", "山海", "协作", "目标", "清单", "年", "计划", "表"].filter((word) =>
    compact(text).includes(word),
  ).length;
}
