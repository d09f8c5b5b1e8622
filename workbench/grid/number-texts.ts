/** As much of the grid's core as is changed here: the namespace that its prebuilt files share. */
export interface NumberReader {
  /** What a text that looks like a number or a date comes to, null for all others. */
  getNumfmtParseValueFilter(text: string): object | null;
}

const chineseLetter = /[\u3400-\u9fff]/;

/**
 * Answers at once for texts with a Chinese letter, which the grid's reader takes for neither numbers nor dates, 2022年 and
 * 5元 included. The grid asks for each text whenever it draws it or fits its row, several times over, and each time
 * compares it with the names of all months and days: that took longer than everything else about a long table.
 */
export function skipChineseTexts(core: NumberReader): void {
  const read = core.getNumfmtParseValueFilter;
  core.getNumfmtParseValueFilter = (text) => (chineseLetter.test(text) ? null : read(text));
}
