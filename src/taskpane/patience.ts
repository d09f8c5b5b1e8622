import { HostFailure } from "../excel/host-failure";

/** How long staff must have stopped typing, and how long Excel is left in peace before it is asked again. */
export const pause = 1_500;

/** Whether the same may succeed a moment later without anybody's help. */
export function passesByItself(error: unknown): boolean {
  return error instanceof HostFailure && passing.has(error.kind);
}

const passing: ReadonlySet<HostFailure["kind"]> = new Set(["cell-being-edited", "busy"]);
