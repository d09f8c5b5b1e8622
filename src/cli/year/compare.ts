import { readFile } from "node:fs/promises";
import { compareNotice, type ItemComparison } from "../../core/comparison/compare-notice";
import { readNotice } from "../../core/comparison/notice";
import { placeNamesIn } from "../../core/comparison/place-names";
import { yearCommands } from "../../strings/year/command-line";
import { differenceName, differenceSheet, itemTitle, quoted, rowsText } from "../../strings/year/differences";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { needed, openWorkbook, Refusal, type Request, writeNew } from "./request";

/** 正文比对: where the body of a notice and its table say different things. */
export async function compare({ inputs, out }: Request): Promise<readonly string[]> {
  const file = needed(inputs[0], "正文.txt");
  const text = await readFile(file, "utf8").catch(() => {
    throw new Refusal(yearCommands.unreadableText(file));
  });
  const notice = readNotice(text);
  const { checked } = await openWorkbook(needed(inputs[1], "任务分解表.xlsx"));
  if (notice.items.length === 0) throw new Refusal(yearCommands.noNotice);

  const rows = checked.tables.flatMap(({ table, rows: read }) =>
    read.map(({ row, departments }) => ({
      sheet: table.sheet,
      row: row.row,
      content: row.content.text,
      goal: row.goal.text,
      departments,
    })),
  );
  const title = checked.tables[0]?.table.title?.text ?? null;
  const found = compareNotice(notice, { title, rows }, placeNamesIn(text));
  const count = found.reduce((sum, { differences }) => sum + differences.length, 0);
  if (out !== undefined) await writeNew(out, writeWorkbook([differenceSheet(found)]));
  return [
    yearCommands.compared(count, notice.items.length),
    ...found.flatMap(linesOf),
    ...(out === undefined ? [] : [yearCommands.written(out)]),
  ];
}

function linesOf(comparison: ItemComparison): readonly string[] {
  return [
    `${itemTitle(comparison)}（${rowsText(comparison)}）`,
    ...comparison.differences.map((difference) =>
      yearCommands.differenceLine(differenceName(difference), quoted(difference.body), quoted(difference.table)),
    ),
  ];
}
