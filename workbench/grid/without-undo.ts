import { LocalUndoRedoService } from "@univerjs/core";

let isPaused = false;

/**
 * Once, before there is a grid: whoever has the service has its methods bound to his own copy of it, so that they cannot be replaced for a
 * moment.
 */
const stack = LocalUndoRedoService.prototype;
for (const method of ["pushUndoRedo", "clearUndoRedo"] as const) {
  const carryOut = stack[method] as (parameter: unknown) => void;
  Object.assign(stack, {
    [method](this: LocalUndoRedoService, parameter: unknown): void {
      if (!isPaused) carryOut.call(this, parameter);
    },
  });
}

/**
 * Runs what leaves nothing on the undo stack, and takes nothing from it: the grid's commands record themselves, and deleting a large
 * sheet would empty the stack.
 */
export function withoutUndo<T>(run: () => T): T {
  const before = isPaused;
  isPaused = true;
  try {
    return run();
  } finally {
    isPaused = before;
  }
}
