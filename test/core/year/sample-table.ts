import { readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../../src/core/table/grid";
import { gridsOf } from "../../../src/xlsx/grids-of";
import { readWorkbook } from "../../../src/xlsx/read-workbook";

/** The sheets of the sample: the table that a real office made of its notice. */
export async function sampleGrids(): Promise<readonly Grid[]> {
  const file = path.resolve(__dirname, "../../../assets/sample/xihu-2022.xlsx");
  return gridsOf(await readWorkbook(readFileSync(file)));
}
