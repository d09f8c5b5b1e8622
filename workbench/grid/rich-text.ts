import type { IDocumentData, IStyleData } from "@univerjs/core";
import type { XlsxFont, XlsxTextRun } from "../../src/xlsx/xlsx-workbook";
import { fileFont } from "./file-style";
import { gridFont } from "./style";

/** Text of several formats as the grid's document: CR after each paragraph, CR LF at the end. */
export function richTextDocument(id: string, runs: readonly XlsxTextRun[]): IDocumentData {
  let text = "";
  const textRuns = runs.map((run) => {
    const start = text.length;
    text += run.text.replace(/\r?\n/g, "\r");
    return { st: start, ed: text.length, ts: gridFont(run.font) };
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

/**
 * A grid's document as text of several formats, or of one that differs from its cell's; null for plain text. What
 * `richTextDocument` makes of a file's, read backwards.
 */
export function richTextRuns({ body }: Pick<IDocumentData, "body">): XlsxTextRun[] | null {
  const text = (body?.dataStream ?? "").replace(/\r\n$/, "");
  const runs: { text: string; font: XlsxFont }[] = [];
  const add = (from: number, to: number, style: IStyleData): void => {
    const part = text.slice(from, to).replaceAll("\r", "\n");
    const font = fileFont(style);
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
  return runs.some(({ font }) => !isSameFont(font, fileFont({}))) ? runs : null;
}

const isSameFont = (one: XlsxFont, other: XlsxFont): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether two texts have the same formats. */
export function isSameRuns(one: readonly XlsxTextRun[] | null, other: readonly XlsxTextRun[] | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** In the grid a stretch of text says how it differs from its cell, in the file how it looks. */
export function wholeRuns(runs: readonly XlsxTextRun[], cellFont: XlsxFont, defaultFont: XlsxFont): XlsxTextRun[] {
  return runs.map(({ text, font = {} }) => ({ text, font: { ...defaultFont, ...given(cellFont), ...given(font) } }));
}

const given = (font: XlsxFont): Partial<XlsxFont> =>
  Object.fromEntries(Object.entries(font).filter(([, value]) => value !== false && value !== undefined));
