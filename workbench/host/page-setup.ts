import type { Book } from "./book";

/** How a sheet is printed, as far as an add-in has said so. The grid itself knows nothing of paper. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: "A3" | "A4" | "A5" | "B4" | "B5" | "Letter" | "Legal";
  readonly zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  readonly centerHorizontally: boolean;
  /** Zero-based rows that each page repeats. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

const unsaid: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  titleRows: null,
};

export function pageSetup(book: Book, sheetId: string): PageSetup {
  return book.pageSetups.get(sheetId) ?? unsaid;
}
