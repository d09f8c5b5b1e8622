import packageFile from "../../../package.json";
import { checkWorkbook } from "../../core/check-workbook";
import { fingerprintOf } from "../../core/report/fingerprint";
import type { SheetContent } from "../../core/report/sheet-content";
import { taskTablesIn } from "../../core/settings/task-tables-in";
import type { Grid } from "../../core/table/grid";
import { reportSheet } from "../../strings/report-sheet";
import { sha256 } from "./sha256";

/** @param checkedOn day and time as staff write them. */
export async function report(grids: readonly Grid[], checkedOn: string): Promise<SheetContent> {
  const fingerprint = await fingerprintOf(taskTablesIn(grids), sha256);
  return reportSheet(checkWorkbook(grids), { checkedOn, version: packageFile.version, fingerprint });
}
