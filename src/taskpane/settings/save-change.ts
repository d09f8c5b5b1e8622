import { ownSheetNamed } from "../../core/settings/own-sheets";
import type { Reading } from "../../excel/workbook-port";
import { ownSheetDamaged, ownSheetTooLarge } from "../../strings/pane-settings";
import { editsRefused } from "../../strings/refused-edits";
import type { SheetChange } from "./sheet-change";
import { warning } from "../notice";
import type { Workshop } from "../workshop";

/**
 * Writes a change of our sheets, made from what was read.
 *
 * @returns false where it is not written, or not wholly: staff have been told why.
 */
export async function saveChange(
  { workbook, activity }: Pick<Workshop, "workbook" | "activity">,
  { tooLarge }: Pick<Reading, "tooLarge">,
  { sheets, moved, edits, emptied, refusal }: SheetChange,
): Promise<boolean> {
  if (refusal) {
    activity.tell([warning(ownSheetDamaged(refusal))]);
    return false;
  }
  // Not among the sheets read, it only seems to be missing.
  const unread = tooLarge.find((name) => sheets.some((sheet) => ownSheetNamed(sheet.name) === ownSheetNamed(name)));
  if (unread !== undefined) {
    activity.tell([warning(ownSheetTooLarge(unread))]);
    return false;
  }
  if (emptied.length > 0) await workbook.removeSheets(emptied);
  if (sheets.length > 0) await workbook.writeSheets(sheets);
  if (moved && moved.moves.length > 0) await workbook.moveRows(moved.sheet, moved.moves);
  if (edits.length === 0) return true;

  const { refused, protected: locked } = await workbook.applyEdits(edits);
  if (refused.length > 0) activity.tell([warning(editsRefused(refused, locked))]);
  return refused.length === 0;
}
