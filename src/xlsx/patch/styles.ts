import { child, childrenOf, parseXml } from "../xml/xml-element";
import { StyleSheet } from "./style-sheet";
import { type WorkbookEditor, spreadsheetType } from "./workbook-editor";

/** The cell formats of an added sheet, by their numbers. */
export interface SheetFormats {
  /** Wrapped text at the top of its cell. */
  readonly body: number;
  /** The same for text that looks like a formula: it stays text also when it is edited in Excel. */
  readonly quoted: number;
  /** Bold on grey. */
  readonly bold: number;
}

/** The number of the differential format that fills a cell with a colour; added when the workbook has none yet. */
export function fillFormat(editor: WorkbookEditor, color: string): number {
  return withStyles(editor, (styles) => {
    const { prefix } = styles.document.root;
    const p = prefix;
    return styles.indexOf(
      "dxfs",
      "dxf",
      `<${p}dxf><${p}fill><${p}patternFill><${p}bgColor rgb="FF${color.replace("#", "")}"/></${p}patternFill></${p}fill></${p}dxf>`,
    );
  });
}

export function sheetFormats(editor: WorkbookEditor): SheetFormats {
  return withStyles(editor, (styles) => {
    const p = styles.document.root.prefix;
    const grey = styles.indexOf(
      "fills",
      "fill",
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FFE7E6E6"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
    const boldFont = styles.indexOf("fonts", "font", boldVersion(styles, p));
    const alignment = `<${p}alignment vertical="top" wrapText="1"/></${p}xf>`;
    const plain = `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"`;
    const bold = `<${p}xf numFmtId="0" fontId="${boldFont}" fillId="${grey}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"`;
    return {
      body: styles.indexOf("cellXfs", "xf", `${plain}>${alignment}`),
      quoted: styles.indexOf("cellXfs", "xf", `${plain} quotePrefix="1">${alignment}`),
      bold: styles.indexOf("cellXfs", "xf", `${bold}>${alignment}`),
    };
  });
}

/** The workbook's first font in bold: whatever staff set as the normal font, headers match it. */
function boldVersion({ document }: StyleSheet, prefix: string): string {
  const [font] = childrenOf(child(document.root, "fonts"), "font");
  if (!font || font.openTag.kind === "empty") return `<${prefix}font><${prefix}b/></${prefix}font>`;
  if (child(font, "b")) return document.xml.slice(font.start, font.end);
  return (
    document.xml.slice(font.start, font.innerStart) + `<${prefix}b/>` + document.xml.slice(font.innerStart, font.end)
  );
}

/** Changes the workbook's style sheet; one without gets the least that Excel accepts. */
export function withStyles<Result>(editor: WorkbookEditor, use: (styles: StyleSheet) => Result): Result {
  const path = editor.sharedPart("styles") ?? addStyleSheet(editor);
  const before = editor.file.text(path);
  const styles = new StyleSheet(parseXml(before));
  const result = use(styles);
  if (styles.document.xml !== before) editor.file.setText(path, styles.document.xml);
  return result;
}

/** The least that Excel accepts: one font, the two reserved fills, one border, one format. */
function addStyleSheet(editor: WorkbookEditor): string {
  const path = editor.freePath((number) => (number === 1 ? "xl/styles.xml" : `xl/styles${number}.xml`));
  const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  editor.addPart(
    path,
    `<styleSheet xmlns="${editor.namespaces.main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      `<cellStyleXfs count="1">${xf}/></cellStyleXfs><cellXfs count="1">${xf} xfId="0"/></cellXfs></styleSheet>`,
    `${spreadsheetType}.styles+xml`,
    editor.workbook.path,
    "styles",
  );
  return path;
}
