import { ActionType, type Batch } from "./batch";

/** Housekeeping that office.js does by itself: start-up, released references, the results of custom functions. */
const housekeeping = new Set([
  "NotifyActionHandlerReady",
  "SetInvocationArrayResults",
  "SetInvocationResults",
  "_GetEnabledFeatures",
  "_RemoveReference",
  "_SetOsfControlContainerReadyForCustomFunctions",
]);

/** True for the batches that an add-in's own code causes: those that read, write, load or subscribe. */
export function countsAsRequest(batch: Batch): boolean {
  const calls = batch.Actions.filter(
    ({ ActionType: type }) => type !== ActionType.instantiate && type !== ActionType.trace,
  );
  return calls.length === 0
    ? batch.Actions.length > 0
    : calls.some(({ ActionType: type, Name }) => type !== ActionType.method || !housekeeping.has(Name ?? ""));
}
