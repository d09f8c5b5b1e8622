import { BooleanNumber } from "@univerjs/core";
import { areaToA1 } from "../../src/core/table/a1";
import type { Batch } from "../../workbench/host/batch";
import { pageSetup } from "../../workbench/host/page-setup";
import { readFormulas, readValues, usedArea } from "../../workbench/grid/cells";
import { toArea } from "../../workbench/grid/grid-range";
import { countsAsRequest } from "../../workbench/host/request-count";
import type { EmulatedExcel } from "../workbench/headless/emulated-excel";

/** Everything there is to see of a workbook, to be compared before and after. */
export function stateOf({ book }: EmulatedExcel) {
  return {
    sheets: book.workbook.getSheets().map((sheet) => {
      const used = usedArea(sheet, false);
      return {
        name: sheet.getSheetName(),
        hidden: sheet.isSheetHidden(),
        values: used && readValues(sheet, used),
        formulas: used && readFormulas(sheet, used),
        styles:
          used &&
          sheet
            .getRange(areaToA1(used))
            .getCellStyles()
            .map((row) => row.map((style) => style?.getValue() ?? null)),
        merges: sheet.getMergedRanges().map((range) => areaToA1(toArea(range.getRange()))),
        rules: book.conditionalFormats.rules(sheet),
        comments: book.comments.of(sheet).map(({ content, cell }) => ({ content, cell })),
        notes: book.comments.notes(sheet),
        frozen: sheet.getFrozenRows(),
        print: pageSetup(book, sheet.getSheetId()),
      };
    }),
    names: book.workbook.getDefinedNames().map((name) => name.getName()),
    settings: [...book.documentData.settings],
    xmlParts: [...book.documentData.xmlParts],
  };
}

/** The values of a sheet from A1 on; rows end with their last value. */
export function valuesOn({ book }: EmulatedExcel, name: string): unknown[][] {
  const sheet = book.sheet(name);
  const used = sheet && usedArea(sheet, true);
  return sheet && used ? readValues(sheet, { ...used, top: 0, left: 0 }) : [];
}

export function formulaAt({ book }: EmulatedExcel, name: string, a1: string): string {
  return book.sheet(name)!.getRange(a1).getFormula();
}

export function isBold({ book }: EmulatedExcel, name: string, a1: string): boolean {
  return book.sheet(name)!.getRange(a1).getCellStyleData()?.bl === BooleanNumber.TRUE;
}

/** Requests of the add-in's since the last call. */
export function requestsOf(excel: EmulatedExcel): number {
  const { requests } = excel.channel;
  excel.channel.requests = 0;
  return requests;
}

/** Does something just before the n-th request of the add-in's own from now on, as a colleague at the same workbook might. */
export function beforeRequest({ channel }: EmulatedExcel, number: number, act: () => void): void {
  const pass = channel.request;
  let count = 0;
  channel.request = (body, reply) => {
    if (countsAsRequest(JSON.parse(body) as Batch) && ++count === number) act();
    pass.call(channel, body, reply);
  };
}
