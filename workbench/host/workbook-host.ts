import type { AddinHost } from "./addin-frame";
import type { Batch, BatchResult } from "./batch";
import type { Book } from "./book";
import { execute, type FailureWatch, type ObjectSpace } from "./dispatcher";
import type { HostObject } from "./host-object";
import { workbookType } from "./objects/workbook";
import { findService, type RuntimeHost } from "./objects/services";

/** Excel, as far as the add-in can tell: carries its batches out on the open workbook. */
export class WorkbookHost implements AddinHost, ObjectSpace, FailureWatch {
  readonly root: HostObject;
  /** Calls that the workbench does not have, and how often they came. */
  readonly unknown = new Map<string, number>();
  /** The document settings that the add-in read at its start; saving sends all it knows, and may only delete those. */
  private knownSettings = new Set<string>();

  constructor(
    private readonly book: Book,
    private readonly runtime: RuntimeHost,
  ) {
    this.root = workbookType.of(book);
  }

  execute(batch: Batch): BatchResult {
    this.book.inBatch = true;
    try {
      return execute(batch, this, this);
    } finally {
      this.book.conditionalFormats.commit();
      this.book.inBatch = false;
    }
  }

  service(name: string): HostObject | null {
    return findService(name, this.runtime);
  }

  kept(referenceId: string): HostObject | null {
    return this.book.references.get(referenceId);
  }

  settings(): [string, string][] {
    const settings = [...this.book.documentData.settings];
    this.knownSettings = new Set(settings.map(([key]) => key));
    return settings;
  }

  saveSettings(settings: [string, string][]): void {
    const data = this.book.documentData;
    const kept = new Set(settings.map(([key]) => key));
    for (const key of this.knownSettings) if (!kept.has(key)) data.deleteSetting(key);
    for (const [key, json] of settings) data.setSetting(key, json);
    this.knownSettings = kept;
  }

  /** Shows in the browser's console; the add-in gets a GeneralException. */
  onFault(error: unknown): void {
    reportError(error);
  }

  onUnknown(what: string): void {
    this.unknown.set(what, (this.unknown.get(what) ?? 0) + 1);
  }
}
