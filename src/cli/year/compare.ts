import { readFile } from "node:fs/promises";
import type { ItemComparison } from "../../core/comparison/compare-notice";
import { compareWithTables } from "../../core/year/compare-with-tables";
import { readWords } from "../../docx/read-words";
import { yearCommands } from "../../strings/year/command-line";
import {
  differenceName,
  differenceSheet,
  isOnOneSheet,
  itemTitle,
  otherYearText,
  quoted,
  rowsText,
} from "../../strings/year/differences";
import { noticeFailure } from "../../strings/year/notice-file";
import { FileFailure } from "../../xlsx/file-failure";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { needed, openWorkbook, Refusal, type Request, writeNew } from "./request";

/** 正文比对: where the body of a notice and its table say different things. */
export async function compare({ inputs, out }: Request): Promise<readonly string[]> {
  const file = needed(inputs[0], "正文.docx");
  const bytes = await readFile(file).catch(() => {
    throw new Refusal(yearCommands.unreadableText(file));
  });
  const text = await wordsOf(file, bytes);
  const { checked } = await openWorkbook(needed(inputs[1], "任务分解表.xlsx"));
  const { notice, comparisons: found, yearWithoutTable } = compareWithTables(text, checked.tables);
  if (notice.items.length === 0) throw new Refusal(yearCommands.noNotice);

  const isOneSheet = isOnOneSheet(found);
  const count = found.reduce((sum, { differences }) => sum + differences.length, 0);
  if (out !== undefined) await writeNew(out, writeWorkbook([differenceSheet(found)]));
  return [
    yearCommands.compared(count, notice.items.length),
    ...found.flatMap((comparison) => linesOf(comparison, isOneSheet)),
    ...(yearWithoutTable === null ? [] : [otherYearText(yearWithoutTable)]),
    ...(out === undefined ? [] : [yearCommands.written(out)]),
  ];
}

function linesOf(comparison: ItemComparison, isOneSheet: boolean): readonly string[] {
  return [
    `${itemTitle(comparison)}（${rowsText(comparison, isOneSheet)}）`,
    ...comparison.differences.map((difference) =>
      yearCommands.differenceLine(differenceName(difference), quoted(difference.body), quoted(difference.table)),
    ),
  ];
}

async function wordsOf(file: string, bytes: Uint8Array): Promise<string> {
  try {
    return await readWords(bytes);
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    const { problem, remedy } = noticeFailure(error.code);
    throw new Refusal(yearCommands.notRead(file, `${problem}${remedy}`));
  }
}
