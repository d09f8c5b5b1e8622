/** The event numbers of the rich API, as office.js listens for them. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
} as const;

/** Collection-level handlers listen to this name instead of a sheet's id. */
export const workbookTarget = "Workbook";

const hostEvents = 65_536;
const customFunctionCalls = 1;

/** One entry of a `richApiMessage`: category, type, target, JSON of the arguments, and two fields that stay empty. */
export type EventEntry = [number, number, string, string, string, boolean];

export function hostEvent(type: number, target: string, details: object): EventEntry {
  return [hostEvents, type, target, JSON.stringify(details), "", false];
}

/** Flag: errors may be passed as arguments. */
const errorsAllowed = 4;

export function functionCall(id: number, name: string, values: unknown[], address: string): EventEntry {
  return [customFunctionCalls, 1000, "", JSON.stringify([id, name, values, address, errorsAllowed, null]), "", false];
}
