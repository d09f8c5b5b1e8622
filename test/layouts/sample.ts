import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gridsOf } from "../../src/xlsx/grids-of";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { type Layout, layoutOf } from "./layout";

/** The table that variants lay out, without working columns. */
export async function readSample(): Promise<Layout> {
  const [grid] = gridsOf(await readWorkbook(readFileSync(join(__dirname, "../../assets/sample/xihu-2022.xlsx"))));
  return layoutOf(grid!, 4);
}
