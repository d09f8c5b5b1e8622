import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/core/table/grid";
import { columnCount, formatAddress, rowCount } from "../../grid/address";
import type { Book } from "../book";
import { itemNotFound } from "../host-error";
import { hostType, type ObjectType } from "../host-object";
import { conditionalFormatCollectionType } from "./conditional-formats";
import { rangeType } from "./range";
import { rangeFormatType } from "./range-format";
import { selectRange } from "./range-selection";
import { worksheetType } from "./worksheet";

/** Several areas of one sheet. */
export interface RangeAreasState {
  book: Book;
  sheet: FWorksheet;
  areas: Area[];
  referenceId?: string;
}

const rangeCollectionType: ObjectType<RangeAreasState> = hostType<RangeAreasState>({
  name: "RangeCollection",
  items: ({ book, sheet, areas }) => areas.map((area) => rangeType.of({ book, sheet, area })),
});

export const rangeAreasType: ObjectType<RangeAreasState> = hostType<RangeAreasState>({
  name: "RangeAreas",
  identity: ({ referenceId }) => (referenceId === undefined ? {} : { _ReferenceId: referenceId }),
  properties: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.getSheetName(), area)).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
    _ReferenceId: { get: ({ referenceId }) => referenceId ?? "" },
  },
  children: {
    Areas: (rangeAreas) => rangeCollectionType.of(rangeAreas),
    ConditionalFormats: ({ book, sheet, areas }) => conditionalFormatCollectionType.of({ book, sheet, areas }),
    Format: (rangeAreas) => rangeFormatType.of(rangeAreas),
    Worksheet: ({ book, sheet }) => worksheetType.of({ book, sheet }),
  },
  methods: {
    Select: ({ book, sheet, areas }) => {
      const [area] = areas;
      if (!area) throw itemNotFound("RangeAreas.select");
      selectRange({ book, sheet, area });
    },
    _KeepReference: (rangeAreas) => {
      rangeAreas.referenceId ??= rangeAreas.book.references.keep(rangeAreasType.of(rangeAreas));
    },
  },
});
