import path from "node:path";
import { summarise, type SummaryRow } from "../../core/year/summarise";
import { yearCommands } from "../../strings/year/command-line";
import { summarySheet } from "../../strings/year/summary-sheet";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { expandInputs } from "../expand-inputs";
import { Incomplete, needed, openWorkbook, Refusal, type Request, writeNew } from "./request";

/**
 * 汇总: many offices' workbooks in one sheet.
 *
 * @throws Incomplete where files could not be read: the others are summed up all the same.
 */
export async function summary({ inputs, out, rank = false }: Request): Promise<readonly string[]> {
  const target = needed(out, "--out");
  const files = await expandInputs(inputs);
  needed(files[0], "要汇总的文件或文件夹");
  const rows: SummaryRow[] = [];
  const left: string[] = [];
  for (const file of files) {
    try {
      const { checked } = await openWorkbook(file);
      // Only the figures are kept: the checked workbooks of a province would not fit beside each other.
      rows.push(...summarise([{ file: path.basename(file), tables: checked.tables }]));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      left.push(error.message);
    }
  }
  if (rows.length > 0) await writeNew(target, writeWorkbook([summarySheet(rows, { ranked: rank })]));
  const lines = [yearCommands.summed(rows.length), ...(rows.length > 0 ? [yearCommands.written(target)] : [])];
  if (left.length > 0) throw new Incomplete(lines, left);
  return lines;
}
