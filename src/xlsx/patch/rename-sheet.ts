import { isSheetName } from "../sheet-name";
import { formulaWithRenamedSheet } from "../references/shifted-formula";
import { setAttribute } from "../xml/edit-element";
import { spliceText } from "../xml/splice-text";
import { changeFormulas } from "./change-formulas";
import { renameNamedAreas } from "./named-areas";
import { EditError, type RenameSheet } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/** Gives a sheet another name, also in every formula that names it. @throws {EditError} when the name is taken or forbidden. */
export function renameSheet(editor: WorkbookEditor, { sheet, name }: RenameSheet): void {
  const entry = editor.sheet(sheet);
  if (!isSheetName(name)) throw new EditError("name-forbidden", `"${name}" cannot be a sheet's name`);
  const isTaken = editor.workbook.sheets.some(
    (other) => other.name !== sheet && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new EditError("name-taken", `there is a sheet "${name}" already`);

  changeFormulas(editor, (formula) => formulaWithRenamedSheet(formula, sheet, name));
  renameNamedAreas(editor, sheet, name);
  const { path, document, sheets } = editor.workbook;
  const now = sheets.find(({ relationshipId }) => relationshipId === entry.relationshipId) ?? entry;
  editor.file.setText(path, spliceText(document.xml, [setAttribute(document, now.element, "name", name)]));
}
