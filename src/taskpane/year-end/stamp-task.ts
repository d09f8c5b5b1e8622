import packageFile from "../../../package.json";
import { checkWorkbook } from "../../core/check-workbook";
import { findingCounts } from "../../core/report/finding-counts";
import { fingerprintOf } from "../../core/report/fingerprint";
import { taskTablesIn } from "../../core/settings/task-tables-in";
import type { Grid } from "../../core/table/grid";
import { type Stamp, stampRows, type Station, withStamp } from "../../core/year-end/history";
import { policiesOf, versionText } from "../../strings/report-sheet";
import { historySheet } from "../../strings/year-end/history-sheet";
import type { SheetChange } from "../settings/sheet-change";
import { sha256 } from "../report/sha256";
import { sheetChange } from "../settings/sheet-change";
import { historyOf, openRemarks } from "./remark-tasks";
import type { KeptStamp, TakenStamp } from "./year-end-papers";

/** 历史 as if that stamp had not been kept; whatever has come after it stays. */
export function withoutStamp(grids: readonly Grid[], { stamp, dropped }: TakenStamp): SheetChange {
  const { stamps } = historyOf(grids);
  const others = stamps.filter((each) => !isSame(each, stamp));
  const after = others.length < stamps.length ? [...dropped, ...others] : stamps;
  return sheetChange(grids, "history", stampRows, historySheet(stamps), historySheet(after));
}

function isSame(one: Stamp, other: Stamp): boolean {
  return one.number === other.number && one.time === other.time && one.fingerprint === other.fingerprint;
}

/** One stamp more on 历史, which is made where there is none. */
export async function stamp(grids: readonly Grid[], station: Station, time: string): Promise<KeptStamp> {
  const { tables, outcome, settings } = checkWorkbook(grids);
  const findings = tables.flatMap((table) => table.findings);
  const open = openRemarks(grids);
  const { stamps, highest } = historyOf(grids);
  const latest = {
    time,
    station,
    outcome,
    ...findingCounts(findings),
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    openRemarks: open,
    fingerprint: await fingerprintOf(taskTablesIn(grids), sha256),
    version: versionText(packageFile.version, settings.switchedOff),
    data: policiesOf(tables).join("；"),
  };
  const kept = withStamp(stamps, latest, highest);
  return {
    change: sheetChange(grids, "history", stampRows, historySheet(stamps), historySheet(kept)),
    openRemarks: open,
    stamp: kept.at(-1)!,
    dropped: stamps.filter((each) => !kept.includes(each)),
  };
}
