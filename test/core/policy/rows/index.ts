import { countyRows } from "./county-rows";
import { documentRows } from "./document-rows";
import { fifthUnseenRows } from "./fifth-unseen-rows";
import { firstUnseenRows } from "./first-unseen-rows";
import { fourthUnseenRows } from "./fourth-unseen-rows";
import { furtherRows } from "./further-rows";
import { industryRows } from "./industry-rows";
import type { LabelledRow } from "./labelled-row";
import { livelihoodRows } from "./livelihood-rows";
import { mixedRows } from "./mixed-rows";
import { neighbouringRows } from "./neighbouring-rows";
import { officeRows } from "./office-rows";
import { ordinaryRows } from "./ordinary-rows";
import { phrasingRows } from "./phrasing-rows";
import { secondUnseenRows } from "./second-unseen-rows";
import { seventhUnseenRows } from "./seventh-unseen-rows";
import { sheetRows } from "./sheet-rows";
import { sixthUnseenRows } from "./sixth-unseen-rows";
import { supportRows } from "./support-rows";
import { thirdUnseenRows } from "./third-unseen-rows";

export { awaitedRows } from "./awaited-rows";
export type { LabelledRow };

export const labelledRows: readonly LabelledRow[] = [
  ...industryRows,
  ...livelihoodRows,
  ...supportRows,
  ...documentRows,
  ...mixedRows,
  ...officeRows,
  ...furtherRows,
  ...countyRows,
  ...firstUnseenRows,
  ...secondUnseenRows,
  ...thirdUnseenRows,
  ...fourthUnseenRows,
  ...fifthUnseenRows,
  ...sixthUnseenRows,
  ...seventhUnseenRows,
  ...neighbouringRows,
  ...ordinaryRows,
  ...phrasingRows,
  ...sheetRows,
];
