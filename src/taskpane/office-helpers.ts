import { Storage } from "@microsoft/office-js-helpers";

/** The only place that touches this package, which its makers have archived: without it the pane loses nothing (see choice-storage.ts). */
export function store(container: string, key: string, value: unknown): void {
  new Storage<unknown>(container).set(key, value);
}
