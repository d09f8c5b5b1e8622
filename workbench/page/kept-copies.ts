/** A workbook with unsaved changes, as it was kept a moment ago. */
export interface KeptCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const database = "shanhai-workbench";
const store = "copies";
const key = "unsaved";

/**
 * Keeps the unsaved workbook in the browser, so that it survives a reload or a crash. It never leaves the machine. Where the
 * browser keeps nothing (a private window), nothing is kept and nothing fails.
 */
export class KeptCopies {
  async read(): Promise<readonly KeptCopy[]> {
    const kept = await this.inStore<unknown>("readonly", (copies) => copies.get(key)).catch(() => null);
    return Array.isArray(kept) ? (kept as KeptCopy[]) : [];
  }

  async write(copies: readonly KeptCopy[]): Promise<void> {
    await this.inStore("readwrite", (kept) => (copies.length > 0 ? kept.put(copies, key) : kept.delete(key))).catch(
      () => undefined,
    );
  }

  private async inStore<Result>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
    const opened = await this.open();
    try {
      return (await done(run(opened.transaction(store, mode).objectStore(store)))) as Result;
    } finally {
      opened.close();
    }
  }

  private open(): Promise<IDBDatabase> {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    return done(request);
  }
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });
}
