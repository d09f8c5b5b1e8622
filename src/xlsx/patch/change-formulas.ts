import { relationshipsOf } from "../package/relationships";
import { setAttribute } from "../xml/edit-element";
import { type Splice, spliceText } from "../xml/splice-text";
import {
  type XmlDocument,
  type XmlElement,
  attributesOfElement,
  child,
  childrenOf,
  descendants,
  parseXml,
  textOf,
} from "../xml/xml-element";
import { quotedSheetName } from "../sheet-name";
import { decodeXml, encodeXml } from "../xml/xml-text";
import { rowSpans } from "./cell-spans";
import { formulaText, unshareFormulas } from "./unshare-formulas";
import type { WorkbookEditor } from "./workbook-editor";

/** @param ownSheet The sheet that references without a sheet's name mean. */
export type FormulaChange = (formula: string, ownSheet: string) => string;

/** Changes every formula of a workbook: in cells, formats, validations, names, tables, charts, links. */
export function changeFormulas(editor: WorkbookEditor, change: FormulaChange): void {
  const { sheets, relationships } = editor.workbook;
  for (const { name, relationshipId } of sheets) {
    // Chart, macro and dialog sheets, too.
    const path = relationships.find(({ id, external }) => id === relationshipId && !external)?.target;
    if (path === undefined || !editor.file.has(path)) continue;
    changePart(editor, path, (xml) => changeSheetFormulas(xml, (formula) => change(formula, name)));
    changeAttachedFormulas(editor, path, (formula) => change(formula, name));
  }
  changeNames(editor, change);
  // The cells that a query takes its parameters from.
  for (const path of partsOfKinds(editor, editor.workbook.path, ["connections"]))
    changeAllIn(editor, path, (formula) => change(formula, ""));
}

function changePart(editor: WorkbookEditor, path: string, change: (xml: string) => string): void {
  const before = editor.file.text(path);
  const after = change(before);
  if (after !== before) editor.file.setText(path, after);
}

function changeSheetFormulas(sheetXml: string, change: (formula: string) => string): string {
  // One formula shared by many cells may have to change in some of them only.
  const sharesReferences = /<(?:[\w.\-\u0080-\uffff]+:)?f\s[^>]*t\s*=\s*["']shared["'][^>]*>[^<]*!/.test(sheetXml);
  const xml = sharesReferences ? unshareFormulas(sheetXml) : sheetXml;
  const document = parseXml(xml, "sheetData");
  const around = document.root.children.filter(({ local }) => local !== "sheetData");
  return spliceText(xml, [
    ...cellSplices(document, change),
    ...around
      .flatMap((element) => [element, ...descendants(element)])
      .flatMap((each) => formulaSplices(document, each, change)),
  ]);
}

function cellSplices(document: XmlDocument, change: (formula: string) => string): Splice[] {
  const { xml, root } = document;
  const sheetData = child(root, "sheetData");
  const found: Splice[] = [];
  for (const { cells } of sheetData ? rowSpans(xml, sheetData) : []) {
    for (const cell of cells) {
      if (cell.formula?.kind !== "open") continue;
      const before = formulaText(xml, cell);
      const after = change(before);
      const end = xml.indexOf("</", cell.formula.end);
      if (after !== before) found.push({ start: cell.formula.end, end, text: encodeXml(after) });
    }
  }
  return found;
}

/** Elements, of a sheet, table or chart, whose text is a formula. */
const formulaElements: ReadonlySet<string> = new Set(
  "formula formula1 formula2 f calculatedColumnFormula totalsRowFormula".split(" "),
);

/** Attributes, by their element, that hold a formula or a reference. */
const formulaAttributes: Readonly<Record<string, readonly string[]>> = {
  hyperlink: ["location"],
  cfvo: ["val"],
  controlPr: ["linkedCell", "listFillRange"],
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx"],
  sp: ["textlink"],
  pic: ["textlink"],
  cameraTool: ["cellRange"],
  parameter: ["cell"],
};

/** What a chart keeps of series and points that its filter leaves out; the cells stand in a child called sqref. */
const chartReferences: ReadonlySet<string> = new Set(["fullRef", "levelRef", "formulaRef"]);

/** What a change does to the formulas of an element itself, those of its children left out. */
export function formulaSplices(
  document: XmlDocument,
  element: XmlElement,
  change: (formula: string) => string,
): Splice[] {
  if (formulaElements.has(element.local) && element.openTag.kind === "open" && element.children.length === 0) {
    const before = textOf(document, element);
    const after = change(before);
    return after === before ? [] : [{ start: element.innerStart, end: element.innerEnd, text: encodeXml(after) }];
  }
  if (element.local === "pivotSource") return pivotSourceSplices(document, element, change);
  if (chartReferences.has(element.local)) return chartReferenceSplices(document, element, change);
  const names = formulaAttributes[element.local];
  if (!names) return [];
  const attributes = attributesOfElement(document, element);
  return names.flatMap((name) => {
    const before = attributes.get(name);
    const after = before === undefined ? undefined : change(before);
    return after === undefined || after === before ? [] : [setAttribute(document, element, name, after)];
  });
}

/** The pivot table that a chart draws, `[簿.xlsx]透视 汇总!透视表1`: no formula, but its sheet may be renamed. Of one that is deleted it keeps the name. */
function pivotSourceSplices(document: XmlDocument, element: XmlElement, change: (formula: string) => string): Splice[] {
  const name = child(element, "name");
  const [, book = "", sheet, table] = (name && /^(\[[^\]]*\])?([^!]+)!([^!]*)$/.exec(textOf(document, name))) ?? [];
  if (!name || sheet === undefined) return [];
  const [, quoted, bare] = /^(?:'((?:[^']|'')*)'|([^'!#]+))!/.exec(change(`${quotedSheetName(sheet)}!A1`)) ?? [];
  const after = quoted?.replaceAll("''", "'") ?? bare ?? sheet;
  if (after === sheet) return [];
  return [{ start: name.innerStart, end: name.innerEnd, text: encodeXml(`${book}${after}!${table}`) }];
}

function chartReferenceSplices(
  document: XmlDocument,
  element: XmlElement,
  change: (formula: string) => string,
): Splice[] {
  return childrenOf(element, "sqref").flatMap((cells) => {
    const before = textOf(document, cells);
    const after = change(before);
    return after === before ? [] : [{ start: cells.innerStart, end: cells.innerEnd, text: encodeXml(after) }];
  });
}

/** Formulas in the parts of a sheet: its tables and controls, its drawing and the charts there. */
function changeAttachedFormulas(editor: WorkbookEditor, sheet: string, change: (formula: string) => string): void {
  for (const path of partsOfKinds(editor, sheet, ["table", "ctrlProp"])) changeAllIn(editor, path, change);
  for (const path of partsOfKinds(editor, sheet, ["vmlDrawing"])) {
    changePart(editor, path, (vml) => changeControlFormulas(vml, change));
  }
  for (const drawing of partsOfKinds(editor, sheet, ["drawing"])) {
    changeAllIn(editor, drawing, change);
    for (const path of partsOfKinds(editor, drawing, ["chart", "chartEx"])) {
      changeAllIn(editor, path, change);
      for (const shapes of partsOfKinds(editor, path, ["chartUserShapes"])) changeAllIn(editor, shapes, change);
    }
  }
}

/** The cells of form controls stand in VML, which is often no well-formed XML. */
function changeControlFormulas(vml: string, change: (formula: string) => string): string {
  return vml.replace(
    /(<x:Fmla(?:Link|Range|Group|Txbx)>)([^<]*)/g,
    (_, tag: string, formula: string) => tag + encodeXml(change(decodeXml(formula))),
  );
}

function changeAllIn(editor: WorkbookEditor, path: string, change: (formula: string) => string): void {
  changePart(editor, path, (xml) => {
    const document = parseXml(xml);
    return spliceText(
      xml,
      [document.root, ...descendants(document.root)].flatMap((element) => formulaSplices(document, element, change)),
    );
  });
}

/** The parts of some kinds that a part points to. */
export function partsOfKinds({ file }: WorkbookEditor, owner: string, kinds: readonly string[]): string[] {
  return relationshipsOf(file, owner)
    .filter(({ kind, target, external }) => !external && kinds.includes(kind) && file.has(target))
    .map(({ target }) => target);
}

function changeNames(editor: WorkbookEditor, change: FormulaChange): void {
  const { path, sheets } = editor.workbook;
  changePart(editor, path, (xml) => {
    const document = parseXml(xml);
    const names = childrenOf(child(document.root, "definedNames"), "definedName");
    return spliceText(
      xml,
      names.flatMap((element) => {
        const scope = sheets[Number(attributesOfElement(document, element).get("localSheetId") ?? Number.NaN)];
        const before = textOf(document, element);
        const after = change(before, scope?.name ?? "");
        return after === before ? [] : [{ start: element.innerStart, end: element.innerEnd, text: encodeXml(after) }];
      }),
    );
  });
}
