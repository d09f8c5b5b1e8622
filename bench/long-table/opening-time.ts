/** A page with a grid on it, as the measurement works it. Rows count from 1. */
export interface GridPage {
  /** Shows the header alone, so that no row is on the screen. */
  clear(): Promise<void>;
  /** Opens the long table. */
  open(): Promise<void>;
  read(row: number): unknown;
  write(row: number, text: string): void;
}

declare global {
  /** Set by the page that is measured. */
  var gridPage: GridPage;
}

/**
 * Runs in the page: milliseconds until the long table can be read and worked in. That is from the call that opens it to
 * the frame that shows its rows, and on through an edit of the last row to the frame after that.
 *
 * @throws Error when the page shows rows before, or has not the values after.
 */
export async function openingTime({ rows, last }: { rows: number; last: string }): Promise<number> {
  const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  /** Letters on the grid's canvas, below the header and beside the rows' numbers. */
  const showsRows = (): boolean => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>("#grid canvas")];
    const canvas = canvases.sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const { data } = canvas!.getContext("2d")!.getImageData(60, 80, 300, 200);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3]! > 200 && data[at]! + data[at + 1]! + data[at + 2]! < 200) dark++;
    return dark > 100;
  };
  const demand = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(what);
  };

  await gridPage.clear();
  await new Promise((rested) => setTimeout(rested, 1500));
  demand(!showsRows(), "rows are on the screen before they are opened");

  const start = performance.now();
  await gridPage.open();
  for (let frames = 0; !showsRows(); frames++) {
    demand(frames < 1000, "no rows are on the screen");
    await frame();
  }
  demand(gridPage.read(rows) === last, `the last row holds ${String(gridPage.read(rows))}`);
  gridPage.write(rows, "改");
  demand(gridPage.read(rows) === "改", "the last row cannot be edited");
  await frame();
  return performance.now() - start;
}
