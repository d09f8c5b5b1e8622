import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/core/table/grid";
import { readTexts } from "../cells";
import type { TextAt } from "./sheet-filter";

/** The texts of an area as they are drawn, read once; what blanks stand around them tells none from another. */
export function textsOf(sheet: FWorksheet, area: Area): TextAt {
  const texts = readTexts(sheet, area);
  return (row, column) => texts[row - area.top]?.[column - area.left]?.trim() ?? "";
}
