import { relationshipsOf } from "../package/relationships";
import type { SheetEntry } from "../package/workbook-part";
import type { XlsxPackage } from "../package/xlsx-package";
import { replaceElement, setAttribute } from "../xml/edit-element";
import { formulaWithoutSheet } from "../references/shifted-formula";
import { type Splice, spliceText } from "../xml/splice-text";
import { type XmlDocument, attributesOfElement, child, childrenOf } from "../xml/xml-element";
import { dropCalculationChain } from "./calculation-chain";
import { changeFormulas } from "./change-formulas";
import { recalculateOnLoad } from "./recalculate-on-load";
import { removeSlicerCaches, slicerCachesOf } from "./slicer-caches";
import { type DeleteSheet, EditError } from "./workbook-edit";
import { moveVolatileCells } from "./volatile-cells";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * Removes a sheet and what belongs to it alone.
 *
 * @throws {EditError} when it is the last one that can be seen, or a slicer on another sheet chooses from its table.
 */
export function deleteSheet(editor: WorkbookEditor, { sheet: name }: DeleteSheet): void {
  const sheet = editor.sheet(name);
  const { sheets } = editor.workbook;
  const index = sheets.findIndex((one) => one.name === name);
  if (!sheets.some(({ visibility }, other) => other !== index && visibility === "visible")) {
    throw new EditError("last-visible-sheet", `"${name}" is the only sheet to be seen`);
  }

  const caches = slicerCachesOf(editor, sheet);

  const names = sheets.map((one) => one.name);
  let isRead = false;
  changeFormulas(editor, (formula, ownSheet) => {
    if (ownSheet === name) return formula;
    isRead ||= mentions(formula, name) || readsSheetsUnnamed.test(formula);
    return mentions(formula, name) ? formulaWithoutSheet(formula, name, names) : formula;
  });
  const before = reachableParts(editor.file);
  const { path, document, sheets: entries } = editor.workbook;
  editor.file.setText(path, spliceText(document.xml, unlistSheet(document, entries, index)));
  dropCalculationChain(editor);
  moveVolatileCells(editor, sheetIdOf(entries[index] ?? sheet, document), null);
  editor.removePart(sheet.path, path);
  removeSlicerCaches(editor, caches);

  const after = reachableParts(editor.file);
  for (const orphan of before) if (!after.has(orphan) && editor.file.has(orphan)) editor.forgetPart(orphan);

  const remaining = editor.workbook.sheets.find((one) => one.path !== null);
  if (isRead && remaining) recalculateOnLoad(editor, remaining.name);
}

/** Whatever quotes its name; most formulas are told apart by this alone. */
const mentions = (formula: string, sheet: string): boolean =>
  formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());

/** From one sheet to another (`一月:三月!A1`), by a text, by their number. */
const readsSheetsUnnamed = /:[^!]*!|\b(?:INDIRECT|SHEETS?)\(/i;

/** What the workbook part says of the sheet, and of the sheets behind it by number. */
function unlistSheet(document: XmlDocument, sheets: readonly SheetEntry[], index: number): Splice[] {
  const splices = [replaceElement((sheets[index] as SheetEntry).element, "")];

  const names = child(document.root, "definedNames");
  const definitions = childrenOf(names, "definedName");
  const scoped = (definition: (typeof definitions)[number]) => {
    const sheet = attributesOfElement(document, definition).get("localSheetId");
    return sheet === undefined ? -1 : Number(sheet);
  };
  const remaining = definitions.filter((definition) => scoped(definition) !== index);
  // An empty list of names is invalid.
  if (names && remaining.length === 0) splices.push(replaceElement(names, ""));
  else {
    for (const definition of definitions) {
      if (scoped(definition) === index) splices.push(replaceElement(definition, ""));
      if (scoped(definition) > index) {
        splices.push(setAttribute(document, definition, "localSheetId", String(scoped(definition) - 1)));
      }
    }
  }

  const left = sheets.filter((_, other) => other !== index);
  const firstSeen = left.findIndex(({ visibility }) => visibility === "visible");
  for (const view of childrenOf(child(document.root, "bookViews"), "workbookView")) {
    const attributes = attributesOfElement(document, view);
    for (const name of ["activeTab", "firstSheet"]) {
      const before = Number(attributes.get(name) ?? 0);
      const shown = before > 0 && before >= index ? before - 1 : before;
      // Excel does not open on a sheet that cannot be seen.
      const seen = name === "activeTab" && left[shown]?.visibility !== "visible" ? firstSeen : shown;
      if (seen !== before) splices.push(setAttribute(document, view, name, String(seen)));
    }
  }
  const [gone, seen] = [sheets[index], left[firstSeen]];
  for (const view of childrenOf(child(document.root, "customWorkbookViews"), "customWorkbookView")) {
    const shown = attributesOfElement(document, view).get("activeSheetId");
    if (gone && seen && shown === sheetIdOf(gone, document))
      splices.push(setAttribute(document, view, "activeSheetId", sheetIdOf(seen, document)));
  }
  return splices;
}

/** The number a sheet keeps wherever it stands. */
const sheetIdOf = ({ element }: SheetEntry, document: XmlDocument): string =>
  attributesOfElement(document, element).get("sheetId") ?? "";

/** All parts that can be reached from the package's own relationships. */
function reachableParts(file: XlsxPackage): Set<string> {
  const reached = new Set<string>();
  const open = [""];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { target, external } of relationshipsOf(file, part)) {
      if (external || reached.has(target) || !file.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  }
  return reached;
}
