/** Which sheets, and whether the workbook's structure, are protected. The grid itself knows no protection of files. */
export class Protection {
  private readonly sheets = new Set<string>();
  structure = false;

  isProtected(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  set(sheetId: string, isProtected: boolean): void {
    if (isProtected) this.sheets.add(sheetId);
    else this.sheets.delete(sheetId);
  }
}
