import { HostFailure } from "./host-failure";
import { request } from "./request";

/** One call whose result everybody knows. */
const formula = '=SHANHAI.CONVERT(1,"亿元","万元")';
const result = 10_000;

/** Lives for a moment, hidden, and never holds anything else. */
const probeSheet = "SHANHAI_探测";

/** Functions answer a moment after they were asked; a slow start of the runtime takes seconds. */
const pauses = [50, 150, 300, 600, 1200, 2500, 5000];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Evaluates one of our functions on a hidden sheet of its own and takes the sheet away again. Excel has no way to evaluate a
 * formula without a cell: `workbook.functions` holds Excel's own, and a name's value does not wait for a custom one.
 */
export async function probeFunctions(wait = pause): Promise<"working" | "missing" | "unknown"> {
  try {
    return await request(async (context) => {
      const { worksheets, protection } = context.workbook;
      const left = worksheets.getItemOrNullObject(probeSheet);
      left.load("id");
      protection.load("protected");
      await context.sync();
      if (protection.protected) return "unknown";
      if (!left.isNullObject) left.delete();

      const sheet = worksheets.add(probeSheet);
      // Not very hidden: Excel refuses to delete such sheets.
      sheet.visibility = Excel.SheetVisibility.hidden;
      const cell = sheet.getRange("A1");
      cell.formulas = [[formula]];
      await context.sync();
      try {
        return await readWhenDone(context, cell, wait);
      } finally {
        sheet.delete();
        await context.sync();
      }
    });
  } catch (error) {
    const cannotBeTried = error instanceof HostFailure && ["access-denied", "unsupported"].includes(error.kind);
    if (cannotBeTried) return "unknown";
    throw error;
  }
}

async function readWhenDone(
  context: Excel.RequestContext,
  cell: Excel.Range,
  wait: (milliseconds: number) => Promise<void>,
): Promise<"working" | "missing" | "unknown"> {
  for (const milliseconds of pauses) {
    cell.load("values");
    // Asked again until the function has answered.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    if (value === result) return "working";
    if (value === "#NAME?") return "missing";
    await wait(milliseconds);
  }
  return "unknown";
}
