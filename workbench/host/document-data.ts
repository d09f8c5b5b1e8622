import type { FWorkbook } from "@univerjs/preset-sheets-core";

/**
 * What an add-in keeps inside the workbook: settings and XML parts. It lies in the grid's own custom data, so that it
 * goes wherever the workbook goes. Settings are JSON text, the form in which both of office.js's setting APIs send them.
 */
export class DocumentData {
  private readonly listeners: (() => void)[] = [];

  constructor(private readonly workbook: FWorkbook) {}

  get settings(): ReadonlyMap<string, string> {
    return this.part("officeSettings");
  }

  setSetting(key: string, json: string): void {
    this.change("officeSettings", (settings) => settings.set(key, json));
  }

  deleteSetting(key: string): void {
    this.change("officeSettings", (settings) => settings.delete(key));
  }

  get xmlParts(): ReadonlyMap<string, string> {
    return this.part("officeXml");
  }

  setXmlPart(id: string, xml: string): void {
    this.change("officeXml", (parts) => parts.set(id, xml));
  }

  deleteXmlPart(id: string): void {
    this.change("officeXml", (parts) => parts.delete(id));
  }

  /** The grid raises no event for custom data, so whoever watches for unsaved changes asks here. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  private part(name: string): Map<string, string> {
    const custom: Record<string, unknown> = this.workbook.getCustomMetadata() ?? {};
    return new Map(Object.entries((custom[name] as Record<string, string> | undefined) ?? {}));
  }

  private change(name: string, edit: (part: Map<string, string>) => void): void {
    const part = this.part(name);
    edit(part);
    this.workbook.setCustomMetadata({ ...this.workbook.getCustomMetadata(), [name]: Object.fromEntries(part) });
    for (const listener of this.listeners) listener();
  }
}
