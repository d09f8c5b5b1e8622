import { parseA1 } from "../../core/table/a1";
import { rewriteTableColumns } from "../references/table-columns";
import { setAttribute } from "../xml/edit-element";
import { spliceText } from "../xml/splice-text";
import { attributesOfElement, child, childrenOf, parseXml } from "../xml/xml-element";
import { changeFormulas, partsOfKinds } from "./change-formulas";
import type { SetFormula, SetValue } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/**
 * Keeps the names of table columns and the texts of their header cells alike (ECMA-376 18.5.1.3): Excel takes a file
 * where they differ for damaged. A header can only be text that no other column of the table has, so an edit may come
 * out changed, as it would in Excel.
 *
 * @returns The edits as they are to be made; formulas that name a column by then know its new name.
 */
export function withTableHeaders(
  editor: WorkbookEditor,
  sheet: string,
  edits: readonly (SetValue | SetFormula)[],
): readonly (SetValue | SetFormula)[] {
  const headers = new Map<string, string>();
  for (const path of partsOfKinds(editor, editor.sheet(sheet).path, ["table"]))
    renameColumns(editor, path, edits, headers);
  if (headers.size === 0) return edits;
  return edits.map((edit) => {
    const value = headers.get(placeKey(edit));
    return value === undefined ? edit : { kind: "set-value", sheet, row: edit.row, column: edit.column, value };
  });
}

const placeKey = ({ row, column }: { row: number; column: number }): string => `${row},${column}`;

function renameColumns(
  editor: WorkbookEditor,
  path: string,
  edits: readonly (SetValue | SetFormula)[],
  headers: Map<string, string>,
): void {
  const document = parseXml(editor.file.text(path));
  const table = attributesOfElement(document, document.root);
  const area = parseA1(table.get("ref") ?? "");
  if (!area || table.get("headerRowCount") === "0") return;

  const columns = childrenOf(child(document.root, "tableColumns"), "tableColumn");
  const names = columns.map((column) => shownName(attributesOfElement(document, column).get("name") ?? ""));
  const before = [...names];
  const wanted = new Map<number, string>();
  for (const edit of edits) {
    const index = edit.column - area.left;
    if (edit.row === area.top && index in names) wanted.set(index, headerText(edit, index));
  }
  for (const [index, name] of uniqueNames(names, wanted)) {
    names[index] = name;
    headers.set(placeKey({ row: area.top, column: area.left + index }), name);
  }
  const renamed = new Map(before.flatMap((name, index) => (name === names[index] ? [] : [[name, names[index] ?? ""]])));
  if (renamed.size === 0) return;

  editor.file.setText(
    path,
    spliceText(
      document.xml,
      columns.map((column, index) => setAttribute(document, column, "name", storedName(names[index] as string))),
    ),
  );
  const called = [table.get("displayName"), table.get("name")].flatMap((name) => name ?? []);
  changeFormulas(editor, (formula) => rewriteTableColumns(formula, called, (name) => renamed.get(name) ?? name));
}

/** What Excel would show there, which is what it names the column by. */
function headerText(edit: SetValue | SetFormula, index: number): string {
  const value = edit.kind === "set-value" ? edit.value : edit.result;
  if (value === null || value === "") return `列${index + 1}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/**
 * The wanted names by column, with a number behind those that another column has. Columns that are not renamed keep
 * theirs; a name that its column gives up is free, so that columns can exchange theirs. Upper and lower case do not
 * tell columns apart.
 */
function uniqueNames(names: readonly string[], wanted: ReadonlyMap<number, string>): Map<number, string> {
  const isTaken = (name: string): boolean => taken.has(name.toLowerCase());
  const taken = new Set<string>();
  names.forEach((name, index) => {
    if ((wanted.get(index) ?? name) === name) taken.add(name.toLowerCase());
  });

  const given = new Map<number, string>();
  const give = (index: number, name: string): void => {
    given.set(index, name);
    taken.add(name.toLowerCase());
  };
  const doubled: (readonly [number, string])[] = [];
  for (const [index, name] of wanted) {
    if (name === names[index] || !isTaken(name)) give(index, name);
    else doubled.push([index, name]);
  }
  for (const [index, name] of doubled) {
    let number = 2;
    while (isTaken(`${name}${number}`)) number++;
    give(index, `${name}${number}`);
  }
  return given;
}

/** Line ends stand escaped in a column's name, plain in its cell. */
const shownName = (stored: string): string =>
  stored.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const storedName = (shown: string): string =>
  shown
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[\r\n\t]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
