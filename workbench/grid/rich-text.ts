import type { IDocumentData } from "@univerjs/core";
import type { XlsxTextRun } from "../../src/xlsx/xlsx-workbook";
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
