import { parseA1 } from "../core/table/a1";
import type { Area } from "../core/table/grid";
import { toHostFailure } from "./host-failure";
import { request } from "./request";
import type { SheetArea } from "./workbook-port";

const lastRow = 1_048_575;
const lastColumn = 16_383;

/**
 * Tells of local changes of content, sheet by sheet.
 *
 * @param onMoved told of everything else that may have changed content.
 * @param nameOf the name of a sheet known by its id; for others Excel is asked.
 */
export async function watchEdits(
  nameOf: (id: string) => string | undefined,
  onEdit: (edit: SheetArea) => void,
  onMoved: () => void,
): Promise<() => Promise<void>> {
  const tell = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.changeType !== Excel.DataChangeType.rangeEdited) onMoved();
    if (event.source !== Excel.EventSource.local || isOwnWriting(event)) return onMoved();
    const areas = event.address.split(",").flatMap(areaOf);
    if (areas.length === 0) return;
    const sheet = nameOf(event.worksheetId) ?? (await askName(event.worksheetId));
    if (sheet !== null) for (const area of areas) onEdit({ sheet, area });
  };

  const registration = await request(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(tell);
    await context.sync();
    return added;
  });
  const sorted = await watchSorting(onMoved);
  return async () => {
    try {
      // A handler is taken off in the context that it was added in.
      await Excel.run(registration.context as Excel.RequestContext, async (context) => {
        registration.remove();
        await context.sync();
      });
      await sorted?.();
    } catch (error) {
      throw toHostFailure(error);
    }
  };
}

/** Told apart since ExcelApi 1.14; before, our own writing is told too, and checking again changes nothing. */
function isOwnWriting({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return triggerSource === Excel.EventTriggerSource.thisLocalAddin;
}

/** @returns null for a sheet that has gone by now. */
async function askName(id: string): Promise<string | null> {
  try {
    return await request(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
      worksheet.load("name");
      await context.sync();
      return worksheet.isNullObject ? null : worksheet.name;
    });
  } catch {
    // Nobody waits for an event; the next edit, or the next 审核, sees the sheet.
    return null;
  }
}

/** Whole rows come as "5:6", whole columns as "B:C". */
function areaOf(address: string): Area[] {
  const area = parseA1(address);
  if (area) return [area];
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows) return [{ top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: lastColumn }];
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(address);
  const first = columns && parseA1(`${columns[1]}1:${columns[2]}1`);
  return first ? [{ ...first, bottom: lastRow }] : [];
}

/** Sorting moves rows, and Excel tells of it by itself (since ExcelApi 1.10). @returns stops telling; null where it cannot tell. */
async function watchSorting(onSorted: () => void): Promise<(() => Promise<void>) | null> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.10")) return null;
  try {
    const registration = await request(async (context) => {
      const added = context.workbook.worksheets.onRowSorted.add(async () => onSorted());
      await context.sync();
      return added;
    });
    return () =>
      Excel.run(registration.context as Excel.RequestContext, async (context) => {
        registration.remove();
        await context.sync();
      });
  } catch {
    // Everything is read again after a while in any case.
    return null;
  }
}
