import { clearing } from "../core/report/plan-result-columns";
import { findResultColumns } from "../core/report/result-column";
import type { Area } from "../core/table/grid";
import { askInTurn } from "./attempts";
import { applyMarks } from "./mark-sheets";
import { querySheets } from "./read-sheets";
import { request } from "./request";
import { loadBlock, resultHeaderCells, sheetState, valuesOf, type SheetQuery } from "./sheet-query";
import type { MarkReport } from "./workbook-port";
import type { SheetMarks } from "./write-marks";

/** Marks, comments and columns of ours go, on every sheet. */
export async function clearMarks(
  knownIds: readonly string[],
  onSheets: (queries: readonly SheetQuery[], ids: readonly string[]) => void,
): Promise<MarkReport> {
  const wanted = await askInTurn(({ pace, rules, trustKnownSheets }) =>
    request(async (context): Promise<SheetMarks[]> => {
      const parts = { usedArea: false, firstBlock: false, rules, resultHeaders: true };
      const known = trustKnownSheets ? knownIds : [];
      const { queries, ids } = await querySheets(context, known, parts, pace.sheetsPerRequest);
      onSheets(queries, ids);

      const columns = await writtenColumns(context, queries);
      return queries.map((query) => ({
        sheet: sheetState(query),
        marks: [],
        columns: (columns.get(query) ?? []).map(clearing),
      }));
    }),
  );
  return applyMarks(wanted);
}

/** Looks below each header whether it is one of ours. No further request where there is none. */
async function writtenColumns(
  context: Excel.RequestContext,
  queries: readonly SheetQuery[],
): Promise<Map<SheetQuery, Area[]>> {
  const columns = queries.flatMap((query) =>
    resultHeaderCells(query).map((header) => {
      const below = query.worksheet.getRangeByIndexes(header.top, header.left, lastRow - header.top, 1);
      const used = below.getUsedRangeOrNullObject(true);
      loadBlock(used);
      return { query, used };
    }),
  );
  if (columns.length === 0) return new Map();
  await context.sync();

  const found = new Map<SheetQuery, Area[]>();
  for (const { query, used } of columns) {
    if (used.isNullObject) continue;
    const { top, left, values } = valuesOf(used);
    const areas = findResultColumns({ origin: { row: top, column: left }, cells: values });
    // Below a header may stand another one, which is asked about by itself.
    const own = areas.filter((area) => area.top === top);
    found.set(query, [...(found.get(query) ?? []), ...own]);
  }
  return found;
}

const lastRow = 1_048_576;
