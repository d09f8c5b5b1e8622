import { areaToA1 } from "../core/table/a1";
import type { Area } from "../core/table/grid";
import { querySheets } from "./read-sheets";
import { cellCount, cellsPerRequest, cellsPerSheet, groupByRequest, remainingBlocks } from "./reading-blocks";
import { areaOf, type SheetQuery } from "./sheet-query";

/** A cell whose formula calls a function of ours. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it shows. */
  readonly value: unknown;
}

/** Our calls as Excel writes them: by the namespace, or as an Excel without the add-in has stored them. */
const ownCall = /(?<![A-Za-z0-9_.])(?:SHANHAI\.|_xldudf_SHANHAI_)/i;

/** @example callsOwnFunction('=IFERROR(SHANHAI.SHORTFALL(B3,"到位资金"),0)') //=> true */
export function callsOwnFunction(formula: string): boolean {
  return formula.startsWith("=") && ownCall.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && /^#(N\/A|[A-Z_/0]+[!?]|GETTING_DATA)$/.test(value);
}

/** Every formula of ours on every unprotected sheet, in as few requests as the size limit allows. */
export async function scanFormulas(context: Excel.RequestContext): Promise<FormulaCell[]> {
  const parts = { usedArea: true, firstBlock: false, rules: false };
  const { queries } = await querySheets(context, [], parts, sheetsPerRequest);
  const open = queries.filter(
    ({ worksheet, used }) => used && !worksheet.protection.protected && cellCount(areaOf(used)) <= cellsPerSheet,
  );

  const blocks = open.flatMap((query) =>
    remainingBlocks(areaOf(query.used!), null, cellsPerRequest).map((area) => blockOf(query, area)),
  );
  for (const group of groupByRequest(blocks, ({ area }) => area, cellsPerRequest)) {
    for (const { range } of group) range.load("formulas,values");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return blocks.flatMap(formulasIn);
}

const sheetsPerRequest = 50;

interface Block {
  readonly sheetId: string;
  readonly area: Area;
  readonly range: Excel.Range;
}

function blockOf({ worksheet }: SheetQuery, area: Area): Block {
  return { sheetId: worksheet.id, area, range: worksheet.getRange(areaToA1(area)) };
}

function formulasIn({ sheetId, area, range }: Block): FormulaCell[] {
  const { values } = range;
  return range.formulas.flatMap((row: unknown[], r) =>
    row.flatMap((formula, c) => {
      const value: unknown = values[r]?.[c];
      // Text that only looks like a formula is its own value.
      if (typeof formula !== "string" || formula === value || !callsOwnFunction(formula)) return [];
      return [{ sheetId, row: area.top + r, column: area.left + c, formula, value }];
    }),
  );
}
