import { parseA1 } from "../core/table/a1";
import type { Area } from "../core/table/grid";
import { readWorkbookPart } from "./package/workbook-part";
import { XlsxPackage } from "./package/xlsx-package";
import { type XmlElement, attributesOfElement, child, childrenOf, parseXml, textOf } from "./xml/xml-element";
import { decodeXml } from "./xml/xml-text";

/** How a sheet is to be printed. Lengths are inches, as in the file. */
export interface PrintSetup {
  /** Width and height of the sheet of paper as it lies. */
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Shrunk until all columns stand on one page. */
  readonly fitToWidth: boolean;
  /** Shrunk until there are no more pages than these; null where there may be any number. */
  readonly fitToHeight: number | null;
  /** 1 is as large as it is. */
  readonly scale: number;
  readonly centred: boolean;
  /** What is printed; null for all that is there. */
  readonly area: Area | null;
  /** The rows that stand on top of every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows with which a new page begins, by hand, from above. */
  readonly breaks: readonly number[];
  /** Whether the first page, and those with even numbers, have lines and pictures of their own. */
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
  readonly headers: PageLines;
  readonly footers: PageLines;
  /** How far the lines stand from the paper's edge. */
  readonly lineMargins: { readonly header: number; readonly footer: number };
}

/** A header or footer as the file writes it, with its codes such as &P; "" for none. */
export interface PageLines {
  readonly first: string;
  readonly odd: string;
  readonly even: string;
}

/** By the file format's numbers. What else there is is printed on A4. */
const papers: Readonly<Record<string, readonly [width: number, height: number]>> = {
  "1": [8.5, 11],
  "5": [8.5, 14],
  "8": [11.69, 16.54],
  "9": [8.27, 11.69],
  "11": [5.83, 8.27],
  "12": [9.84, 13.9],
  "13": [6.93, 9.84],
};

/**
 * Reads how a sheet is to be printed, as Excel's page set-up says.
 *
 * @returns null when there is no such sheet.
 * @throws {FileFailure | XmlSyntaxError} when the file cannot be read.
 */
export function readPrintSetup(bytes: Uint8Array, sheet: string): PrintSetup | null {
  const file = XlsxPackage.open(bytes);
  const workbook = readWorkbookPart(file);
  const index = workbook.sheets.findIndex(({ name }) => name === sheet);
  const path = workbook.sheets[index]?.path;
  if (path === null || path === undefined) return null;

  const document = parseXml(file.text(path), "sheetData");
  const attributes = (element: XmlElement | undefined) =>
    element ? attributesOfElement(document, element) : new Map<string, string>();
  const setup = attributes(child(document.root, "pageSetup"));
  const margins = attributes(child(document.root, "pageMargins"));
  const fit = attributes(childrenOf(child(document.root, "sheetPr"), "pageSetUpPr")[0]).get("fitToPage");
  const named = (name: string): string =>
    childrenOf(child(workbook.document.root, "definedNames"), "definedName")
      .filter((element) => {
        const of = attributesOfElement(workbook.document, element);
        return of.get("name") === name && of.get("localSheetId") === String(index);
      })
      .map(({ innerStart, innerEnd }) => decodeXml(workbook.document.xml.slice(innerStart, innerEnd)))[0] ?? "";

  const lines = child(document.root, "headerFooter");
  const lineAttributes = attributes(lines);
  const differentFirst = isTrue(lineAttributes.get("differentFirst"));
  const differentOddEven = isTrue(lineAttributes.get("differentOddEven"));
  const linesOf = (kind: "Header" | "Footer"): PageLines => {
    const line = (name: string): string => {
      const element = childrenOf(lines, `${name}${kind}`)[0];
      return element ? textOf(document, element).slice(0, longestLine) : "";
    };
    const odd = line("odd");
    return {
      first: differentFirst ? line("first") : odd,
      odd,
      even: differentOddEven ? line("even") : odd,
    };
  };

  const [short, long] = papers[setup.get("paperSize") ?? "9"] ?? papers["9"]!;
  const landscape = setup.get("orientation") === "landscape";
  const margin = (name: string, otherwise: number): number => between(Number(margins.get(name) ?? otherwise), 0, 4);
  return {
    paper: landscape ? { width: long, height: short } : { width: short, height: long },
    margins: {
      top: margin("top", 0.75),
      right: margin("right", 0.7),
      bottom: margin("bottom", 0.75),
      left: margin("left", 0.7),
    },
    fitToWidth: isTrue(fit) && setup.get("fitToWidth") !== "0",
    fitToHeight:
      isTrue(fit) && setup.get("fitToHeight") !== "0"
        ? between(Number(setup.get("fitToHeight") ?? 1), 1, 32_767)
        : null,
    scale: isTrue(fit) ? 1 : between(Number(setup.get("scale") ?? 100), 10, 400) / 100,
    centred: isTrue(attributes(child(document.root, "printOptions")).get("horizontalCentered")),
    area: parseA1(withoutSheet(named("_xlnm.Print_Area"))),
    titleRows: rowsIn(named("_xlnm.Print_Titles")),
    breaks: childrenOf(child(document.root, "rowBreaks"), "brk")
      .map((element) => Number(attributesOfElement(document, element).get("id")))
      .filter((row) => Number.isInteger(row) && row > 0)
      .sort((one, other) => one - other),
    differentFirst,
    differentOddEven,
    headers: linesOf("Header"),
    footers: linesOf("Footer"),
    lineMargins: { header: margin("header", 0.3), footer: margin("footer", 0.3) },
  };
}

/** As the format has it. */
const longestLine = 255;

const isTrue = (written: string | undefined): boolean => written === "1" || written === "true";
const between = (value: number, least: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least;

/** Several areas are printed apart from each other: the first is shown. */
const withoutSheet = (reference: string): string =>
  (/^(?:'(?:[^']|'')*'|[^!,]*)!([^,]*)/.exec(reference)?.[1] ?? "").replaceAll("$", "");

function rowsIn(reference: string): PrintSetup["titleRows"] {
  const [, first, last] = /!\$?(\d{1,7}):\$?(\d{1,7})(?:,|$)/.exec(reference) ?? [];
  return first && last ? { first: Number(first) - 1, last: Number(last) - 1 } : null;
}
