import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/core/table/grid";
import { readTexts, usedArea } from "../../grid/cells";

/** The cells that show a text, or hold it somewhere, as Excel's `findAll` goes through them. */
export function findText(sheet: FWorksheet, text: string, criteria: Record<string, unknown>): Area[] {
  const used = usedArea(sheet, true);
  if (!used) return [];
  const fold = (value: string): string => (criteria["matchCase"] === true ? value : value.toLowerCase());
  const wanted = fold(text);
  const matches = (value: string): boolean =>
    criteria["completeMatch"] === true ? fold(value) === wanted : fold(value).includes(wanted);
  return readTexts(sheet, used).flatMap((row, r) =>
    row.flatMap((value, c) => {
      const [top, left] = [used.top + r, used.left + c];
      return matches(value) ? [{ top, left, bottom: top, right: left }] : [];
    }),
  );
}
