import { parseAddress } from "../../grid/address";
import { invalidArgument } from "../host-error";
import { hostType, type ObjectType } from "../host-object";
import { pageSetup, type PageSetup } from "../page-setup";
import type { WorksheetState } from "./worksheet";

export const pageLayoutType: ObjectType<WorksheetState> = hostType<WorksheetState>({
  name: "PageLayout",
  properties: {
    CenterHorizontally: setting("centerHorizontally", (value) => value === true),
    Orientation: setting("orientation", (value) => oneOf(["Portrait", "Landscape"], value)),
    PaperSize: setting("paperSize", (value) => oneOf(["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"], value)),
    Zoom: setting("zoom", (value) => {
      if (typeof value !== "object" || value === null) throw invalidArgument("PageLayout.zoom");
      return value as PageSetup["zoom"];
    }),
  },
  methods: {
    SetPrintTitleRows: (worksheet, parameters) => {
      const rows = parseAddress(parameters.text(0))?.area;
      if (!rows) throw invalidArgument("PageLayout.setPrintTitleRows");
      change(worksheet, { titleRows: { first: rows.top, last: rows.bottom } });
    },
  },
});

function setting<Name extends keyof PageSetup>(name: Name, read: (value: unknown) => PageSetup[Name]) {
  return {
    get: ({ book, sheet }: WorksheetState) => pageSetup(book, sheet.getSheetId())[name],
    set: (worksheet: WorksheetState, value: unknown) => change(worksheet, { [name]: read(value) }),
  };
}

function change({ book, sheet }: WorksheetState, part: Partial<PageSetup>): void {
  book.demandWritable(sheet, "PageLayout");
  book.pageSetups.set(sheet.getSheetId(), { ...pageSetup(book, sheet.getSheetId()), ...part });
}

function oneOf<Value extends string>(known: readonly Value[], value: unknown): Value {
  const found = known.find((each) => each.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument("PageLayout");
  return found;
}
