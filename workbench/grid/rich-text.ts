import { BooleanNumber, type IDocumentData, type IStyleData } from "@univerjs/core";
import type { XlsxFont, XlsxTextRun } from "../../src/xlsx/xlsx-workbook";
import { fileFont } from "./file-style";
import { gridFont } from "./style";

/**
 * Text of several formats as the grid's document: CR after each paragraph, CR LF at the end.
 *
 * @param cellFont Of the letters that have none of their own.
 */
export function richTextDocument(
  id: string,
  runs: readonly XlsxTextRun[],
  cellFont: XlsxFont | undefined,
): IDocumentData {
  let text = "";
  const textRuns = runs.map((run) => {
    const start = text.length;
    text += run.text.replace(/\r?\n/g, "\r");
    return { st: start, ed: text.length, ts: run.font ? ownFont(run.font, cellFont) : gridFont(cellFont) };
  });
  const breaks = [...text].flatMap((letter, index) => (letter === "\r" ? [index] : []));
  return {
    id,
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      textRuns,
      paragraphs: [...breaks, text.length].map((startIndex) => ({ startIndex })),
      sectionBreaks: [{ startIndex: text.length + 1 }],
    },
  };
}

/** In a file a stretch's own font is all there is to it: what it does not name is off, whatever the cell has. */
function ownFont(font: XlsxFont, cellFont: XlsxFont = {}): IStyleData {
  return {
    ...(cellFont.bold && { bl: BooleanNumber.FALSE }),
    ...(cellFont.italic && { it: BooleanNumber.FALSE }),
    ...(cellFont.underline && { ul: { s: BooleanNumber.FALSE } }),
    ...(cellFont.strikethrough && { st: { s: BooleanNumber.FALSE } }),
    ...(cellFont.color && { cl: { rgb: "#000000" } }),
    ...gridFont(font),
  };
}

/**
 * A grid's document as text of several formats, each the whole look of its letters; null where all look as their cell.
 * What `richTextDocument` makes of a file's, read backwards.
 *
 * @param cellFont In the grid a stretch of text says only how it differs from its cell.
 */
export function richTextRuns({ body }: Pick<IDocumentData, "body">, cellFont: XlsxFont): XlsxTextRun[] | null {
  const text = (body?.dataStream ?? "").replace(/\r\n$/, "");
  const runs: { text: string; font: XlsxFont }[] = [];
  const add = (from: number, to: number, style: IStyleData): void => {
    const part = text.slice(from, to).replaceAll("\r", "\n");
    const font = lookOf({ ...cellFont, ...fileFont(style) });
    const last = runs.at(-1);
    if (part === "") return;
    if (last && isSameFont(last.font, font)) last.text += part;
    else runs.push({ text: part, font });
  };
  let position = 0;
  for (const { st, ed, ts } of [...(body?.textRuns ?? [])].sort((one, other) => one.st - other.st)) {
    add(position, st, {});
    add(Math.max(st, position), ed, (ts ?? {}) as IStyleData);
    position = Math.max(position, ed);
  }
  add(position, text.length, {});
  const plain = lookOf(cellFont);
  return runs.some(({ font }) => !isSameFont(font, plain)) ? runs : null;
}

/** Says each time the same in the same order. */
function lookOf({ name, size, bold, italic, underline, strikethrough, color }: XlsxFont): XlsxFont {
  return {
    ...(name && { name }),
    ...(size && { size }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
    ...(color && { color }),
  };
}

const isSameFont = (one: XlsxFont, other: XlsxFont): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether two texts have the same formats. */
export function isSameRuns(one: readonly XlsxTextRun[] | null, other: readonly XlsxTextRun[] | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
