import { changedFormat } from "./change-format";
import { setCells } from "./set-cells";
import { withStyles } from "./styles";
import type { SetFormat } from "./workbook-edit";
import type { WorkbookEditor } from "./workbook-editor";

/** Changes the looks of cells on one sheet. Equal changes of equal formats give one new format. */
export function setFormats(editor: WorkbookEditor, sheet: string, edits: readonly SetFormat[]): void {
  withStyles(editor, (styles) => {
    const known = new Map<string, string>();
    const styled = (style: string | null, change: SetFormat["change"]): string => {
      const key = `${style ?? ""} ${JSON.stringify(change)}`;
      const number = known.get(key) ?? String(changedFormat(styles, Number(style ?? 0), change));
      known.set(key, number);
      return number;
    };
    const restyles = edits.map(({ row, column, change }) => ({
      kind: "restyle" as const,
      sheet,
      row,
      column,
      styled: (style: string | null) => styled(style, change),
    }));
    editor.changeSheet(sheet, (xml) => setCells(xml, restyles).xml);
  });
}
