import type { SheetEntry } from "../package/workbook-part";
import { replaceElement } from "../xml/edit-element";
import { spliceText } from "../xml/splice-text";
import { type XmlElement, attributesOfElement, child, childrenOf, descendants, parseXml } from "../xml/xml-element";
import { partsOfKinds } from "./change-formulas";
import { EditError } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/** What slicers and timelines of several sheets choose from; the workbook lists it, whoever shows it. */
interface Cache {
  readonly path: string;
  readonly relationshipId: string;
}

/** The kinds of caches, by that of the parts that show them. */
const kinds = { slicer: "slicerCache", timeline: "timelineCache" } as const;
const cacheElements: ReadonlySet<string> = new Set(["slicerCache", "timelineCacheRef"]);

/**
 * The caches that no slicer shows any more once a sheet is gone. Excel would repair a file where one is left whose table
 * is gone.
 *
 * @throws {EditError} when a slicer on another sheet chooses from a table of this one.
 */
export function slicerCachesOf(editor: WorkbookEditor, sheet: WorksheetEntry): Cache[] {
  return cachesAround(editor, sheet).flatMap(({ cache, shownAs, isShownHere, isFromHere, others: [other] }) => {
    if (isFromHere && other)
      throw new EditError("sliced-sheet", `a ${shownAs} on "${other.name}" shows a table of "${sheet.name}"`);
    return !other && (isFromHere || isShownHere) ? [cache] : [];
  });
}

/** The other sheets with a slicer that chooses from a table of this one: it cannot be removed as long as one is there. */
export function sheetsSlicing(editor: WorkbookEditor, sheet: WorksheetEntry): SheetEntry[] {
  return cachesAround(editor, sheet).flatMap(({ isFromHere, others }) => (isFromHere ? others : []));
}

type WorksheetEntry = SheetEntry & { readonly path: string };

/** Every cache of the workbook, as it concerns one sheet. */
function cachesAround(editor: WorkbookEditor, sheet: WorksheetEntry) {
  const { relationships, document, sheets } = editor.workbook;
  const sheetId = attributesOfElement(document, sheet.element).get("sheetId") ?? "";
  const tableIds = partsOfKinds(editor, sheet.path, ["table"]).map((path) => rootAttribute(editor, path, "id"));

  return Object.entries(kinds).flatMap(([shownAs, kind]) =>
    relationships.flatMap((relationship) => {
      const { target: path, id: relationshipId } = relationship;
      if (relationship.kind !== kind || relationship.external || !editor.file.has(path)) return [];
      const name = rootAttribute(editor, path, "name");
      const showing = sheets.filter((one) => one.path !== null && shows(editor, one.path, shownAs, name));
      const others = showing.filter((one) => one.path !== sheet.path);
      return [
        {
          cache: { path, relationshipId },
          shownAs,
          isShownHere: others.length < showing.length,
          isFromHere: choosesFrom(editor, path, tableIds, sheetId),
          others,
        },
      ];
    }),
  );
}

export function removeSlicerCaches(editor: WorkbookEditor, caches: readonly Cache[]): void {
  if (caches.length === 0) return;
  const { path, document } = editor.workbook;
  const gone = new Set(caches.map(({ relationshipId }) => relationshipId));
  const isGone = (element: XmlElement): boolean =>
    cacheElements.has(element.local) &&
    [...attributesOfElement(document, element)].some(([name, value]) => name.endsWith(":id") && gone.has(value));
  // A list without items, and an extension without a list, are invalid: the outermost that loses all goes.
  const emptied = (element: XmlElement): boolean =>
    isGone(element) || (element.children.length > 0 && element.children.every(emptied));
  const removed = (element: XmlElement): XmlElement[] =>
    emptied(element) ? [element] : element.children.flatMap(removed);

  const extensions = child(document.root, "extLst");
  const elements = extensions ? removed(extensions) : [];
  editor.file.setText(
    path,
    spliceText(
      document.xml,
      elements.map((element) => replaceElement(element, "")),
    ),
  );
  for (const cache of caches) editor.removePart(cache.path, path);
}

function rootAttribute({ file }: WorkbookEditor, path: string, name: string): string {
  const document = parseXml(file.text(path));
  return attributesOfElement(document, document.root).get(name) ?? "";
}

function shows(editor: WorkbookEditor, sheet: string, kind: string, cache: string): boolean {
  return partsOfKinds(editor, sheet, [kind]).some((path) => {
    const document = parseXml(editor.file.text(path));
    return childrenOf(document.root, kind).some((one) => attributesOfElement(document, one).get("cache") === cache);
  });
}

/** Tables go by their own number, pivot tables by that of their sheet. */
function choosesFrom({ file }: WorkbookEditor, cache: string, tableIds: readonly string[], sheetId: string): boolean {
  const document = parseXml(file.text(cache));
  return [...descendants(document.root)].some((element) => {
    const attributes = attributesOfElement(document, element);
    if (element.local === "tableSlicerCache") return tableIds.includes(attributes.get("tableId") ?? "");
    return element.local === "pivotTable" && attributes.get("tabId") === sheetId;
  });
}
