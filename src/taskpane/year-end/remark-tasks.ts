import { checkWorkbook } from "../../core/check-workbook";
import { fingerprintOf } from "../../core/report/fingerprint";
import { settingGrid } from "../../core/settings/settings-in";
import { taskTablesIn } from "../../core/settings/task-tables-in";
import type { Grid } from "../../core/table/grid";
import { type CheckedRemark, checkRemark, receivedRemark } from "../../core/year-end/check-remark";
import { type History, readHistory } from "../../core/year-end/history";
import type { Remark, RemarkState } from "../../core/year-end/remark";
import { readRemarks, remarkKey, remarkRows } from "../../core/year-end/read-remarks";
import { newRemarks } from "../../core/year-end/new-remarks";
import { sentRemarks } from "../../core/year-end/read-remarks-text";
import { damageText } from "../../strings/year-end/assessment-words";
import { remarkAbout, stampText } from "../../strings/year-end/submission-words";
import { remarkSheet } from "../../strings/year-end/remark-sheet";
import type { SheetChange } from "../settings/sheet-change";
import { sha256 } from "../report/sha256";
import { sheetChange } from "../settings/sheet-change";
import type { ReceivedRemarks, RemarkItem, SubmissionView } from "./year-end-papers";

/** What has gone out so far, and what was sent back. */
export async function submission(grids: readonly Grid[]): Promise<SubmissionView> {
  const { remarks, damages } = remarksOf(grids);
  const { stamps, damages: lost } = historyOf(grids);
  const { tables } = checkWorkbook(grids);
  const latest = stamps.at(-1);
  const items = remarks.map((remark, index) => itemOf(checkRemark(remark, tables), index + 1));
  return {
    latest: latest ? stampText(latest) : null,
    isUnchanged: latest !== undefined && latest.fingerprint === (await fingerprintOf(taskTablesIn(grids), sha256)),
    history: [...stamps].reverse().map(stampText),
    remarks: items,
    open: items.filter(({ state }) => state === "open").length,
    damages: [...damages, ...lost].map(damageText),
  };
}

function itemOf(checked: CheckedRemark, number: number): RemarkItem {
  const { remark, finding, place } = checked;
  const { text, state, answer } = remark;
  return { key: remarkKey(remark), number, text, state, answer, finding, about: remarkAbout(checked), place };
}

export function receiveRemarks(grids: readonly Grid[], text: string, received: string): ReceivedRemarks {
  const { remarks } = remarksOf(grids);
  const { tables } = checkWorkbook(grids);
  const { remarks: read, beyond } = sentRemarks(text);
  const sent = read.map((each) => receivedRemark(each, tables, received));
  const added = new Map(newRemarks(sent, remarks, tables).map((each) => [remarkKey(each), each]));
  return {
    beyond,
    change: changeTo(grids, remarks, [...remarks, ...added.values()]),
    added: added.size,
    known: sent.length - added.size,
    placed: [...added.values()].filter(({ column }) => column !== null).length,
  };
}

export function settleRemark(grids: readonly Grid[], key: string, state: RemarkState, answer: string): SheetChange {
  const { remarks } = remarksOf(grids);
  const settled = remarks.map((remark) => (remarkKey(remark) === key ? { ...remark, state, answer } : remark));
  return changeTo(grids, remarks, settled);
}

function changeTo(grids: readonly Grid[], before: readonly Remark[], after: readonly Remark[]): SheetChange {
  return sheetChange(grids, "remarks", remarkRows, remarkSheet(before), remarkSheet(after));
}

export function remarksOf(grids: readonly Grid[]): ReturnType<typeof readRemarks> {
  const grid = settingGrid(grids, "remarks");
  return grid && grid.cells.length > 0 ? readRemarks(grid) : { remarks: [], damages: [] };
}

export function historyOf(grids: readonly Grid[]): History {
  const grid = settingGrid(grids, "history");
  return grid && grid.cells.length > 0 ? readHistory(grid) : { stamps: [], highest: 0, damages: [] };
}

/** How many remarks are neither mended nor explained. */
export function openRemarks(grids: readonly Grid[]): number {
  return remarksOf(grids).remarks.filter(({ state }) => state === "open").length;
}
